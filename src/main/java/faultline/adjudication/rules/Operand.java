package faultline.adjudication.rules;

import faultline.adjudication.rules.Vocabulary.Type;

/** One side of a comparison, or a condition by itself. */
sealed interface Operand {
    Type type();

    /** Something that is asked of the world or the event, of which the answer is all that matters. */
    record Asked(Type type) implements Operand {}

    /** A number as it is written. */
    record Number() implements Operand {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** A text as it is written, without its quotes. */
    record Text(String value) implements Operand {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** A text that the event carries. */
    record Property(String name, PatternShape of) implements Operand {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** The state that a stage is in. */
    record StateOf(String stage) implements Operand {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }
}
