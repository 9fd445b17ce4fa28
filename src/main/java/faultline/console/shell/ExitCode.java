package faultline.console.shell;

import faultline.exercise.event.Refusal;

/** What a run of the program tells the shell that started it, in the numbers of {@code sysexits.h}. */
public enum ExitCode {
    OK(0, "It was done."),
    USAGE(64, "The command was not one, or it was refused as things stand."),
    BAD_SCENARIO(65, "A scenario, its rules or a file that is read in have problems."),
    NOT_FOUND(66, "A named thing or file is not there."),
    INTERNAL(70, "A fault in the program itself."),
    IO(74, "A folder or disk does not let itself be read or written."),
    LOCKED(75, "Somebody else is at it; trying again may help."),
    STOPPED(130, "Ctrl-C stopped it.");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** One sentence that says when a run ends with it. */
    String meaning() {
        return meaning;
    }

    /** From 0 to 255. */
    public int number() {
        return number;
    }

    /** The one that says more of a trouble: the higher number; {@link #OK} only if both are. */
    public ExitCode orWorse(ExitCode other) {
        return other.number > number ? other : this;
    }

    /** What a refusal of that kind ends with. */
    public static ExitCode of(Refusal.Code code) {
        return switch (code) {
            case UNKNOWN_NAME -> NOT_FOUND;
            case BAD_SCENARIO, RUNAWAY_RULES, BAD_FILE -> BAD_SCENARIO;
            case CONFLICT -> LOCKED;
            case NOT_READABLE, NOT_WRITABLE -> IO;
            case WRONG_PHASE, NAME_TAKEN, BAD_VALUE, NOT_YOURS, BAD_TARGET, TOO_COSTLY, LIMIT_REACHED, NOT_AVAILABLE ->
                USAGE;
        };
    }

    /** The code with that number; INTERNAL for a number that none has. */
    static ExitCode of(int number) {
        for (var code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return INTERNAL;
    }
}
