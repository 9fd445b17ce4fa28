package faultline.exercise.event;

/** The place from which someone looks and acts. */
public sealed interface Seat {
    /** The facilitator's: sees everything. */
    record White() implements Seat {
        @Override
        public String toString() {
            return "white";
        }
    }

    /** Those who play one or more actors: see what these may know. */
    record Cell(String name) implements Seat {
        @Override
        public String toString() {
            return "cell " + name;
        }
    }

    /** An evaluator's: sees everything, and changes nothing but the evaluation. */
    record Evaluator() implements Seat {
        @Override
        public String toString() {
            return "evaluator";
        }
    }

    /** An observer's: sees public facts only, and does nothing. */
    record Observer() implements Seat {
        @Override
        public String toString() {
            return "observer";
        }
    }

    /** The seat that {@link #toString()} wrote. */
    static Seat parse(String text) {
        return switch (text) {
            case "white" -> new White();
            case "evaluator" -> new Evaluator();
            case "observer" -> new Observer();
            default -> {
                if (!text.startsWith("cell ")) {
                    throw new IllegalArgumentException("No seat is written as (" + text + ").");
                }
                yield new Cell(text.substring("cell ".length()));
            }
        };
    }
}
