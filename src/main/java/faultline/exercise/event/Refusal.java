package faultline.exercise.event;

/**
 * Why something was not done: nothing has changed.
 *
 * @param reason one sentence that names the thing and its value
 * @param next what would be accepted, or what to do first; may be empty
 */
public record Refusal(Code code, String reason, String next) {

    /** What kind of refusal it is; what a console makes of it (words, exit status) is the console's affair. */
    public enum Code {
        /** Not at this point of the exercise. */
        WRONG_PHASE,
        /** Something is named that there is not. */
        UNKNOWN_NAME,
        /** The name is taken already. */
        NAME_TAKEN,
        /** The name or number cannot be one. */
        BAD_VALUE,
        /** The seat may not do this. */
        NOT_YOURS,
        /** The move cannot be aimed at that. */
        BAD_TARGET,
        /** The actor's means do not suffice. */
        TOO_COSTLY,
        /** The move has been made as often as it may be. */
        LIMIT_REACHED,
        /** The move's condition does not hold now. */
        NOT_AVAILABLE,
        /** Somebody else was faster; look again. */
        CONFLICT,
        /** The scenario or its rules have problems. */
        BAD_SCENARIO,
        /** The rules do not come to an end. */
        RUNAWAY_RULES,
        /** A file holds something else than it should. */
        BAD_FILE,
        /** A file cannot be read. */
        NOT_READABLE,
        /** A folder or file cannot be written. */
        NOT_WRITABLE
    }

    public static Refusal of(Code code, String reason, String next) {
        return new Refusal(code, reason, next);
    }
}
