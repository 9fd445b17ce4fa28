package faultline.journal;

import java.util.Optional;

/** Builds one of the two copies of what is kept anew from the other. What was there before is put aside, never deleted. */
public interface Restorer {

    /** Where there is no second copy. */
    Restorer NONE = (exercise, from) -> new Restored.Not("There is no record.", "Nothing is kept here.");

    /**
     * @param exercise the one to build anew; all if it is left out
     * @param from the copy that is right
     */
    Restored restore(Optional<String> exercise, Copy from);

    /** Which of the two. */
    enum Copy {
        RECORD,
        DATABASE
    }

    /** What came of it. */
    sealed interface Restored {
        /**
         * @param sentence what was done, and where what was there before lies now
         */
        record Done(String sentence) implements Restored {}

        /**
         * Nothing was changed.
         *
         * @param why in a sentence
         * @param next what helps
         */
        record Not(String why, String next) implements Restored {}
    }
}
