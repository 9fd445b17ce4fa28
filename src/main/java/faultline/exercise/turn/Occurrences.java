package faultline.exercise.turn;

import faultline.exercise.definition.Condition;

/** What has happened in an exercise, as a condition for an inject can ask it. */
public interface Occurrences {

    boolean made(Condition.Made made);

    boolean released(String inject);

    /** Whether what was expected after the inject has not been seen by its deadline. */
    boolean missing(String inject);

    /** Nothing. */
    Occurrences NONE = new Occurrences() {
        @Override
        public boolean made(Condition.Made made) {
            return false;
        }

        @Override
        public boolean released(String inject) {
            return false;
        }

        @Override
        public boolean missing(String inject) {
            return false;
        }
    };

    /** Whether a condition holds that is about these; any other does not. */
    default boolean hold(Condition condition) {
        if (condition instanceof Condition.Made made) {
            return made(made);
        }
        return condition instanceof Condition.Released released
                ? released(released.inject())
                : condition instanceof Condition.Missing missing && missing(missing.inject());
    }
}
