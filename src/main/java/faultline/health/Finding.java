package faultline.health;

/**
 * What was found when something was looked at.
 *
 * @param says one sentence: what is there, or what is wrong
 * @param mend how to mend it, in one sentence; empty only if nothing is wrong
 */
public record Finding(Area area, Grade grade, String says, String mend) {

    /** What is looked at, in the order in which it is. */
    public enum Area {
        JAVA("Java"),
        PROGRAM("Program"),
        FOLDER("Data folder"),
        DISK("Disk"),
        LOCK("Lock"),
        DATABASE("Database"),
        EXERCISES("Exercises"),
        SCENARIOS("Scenarios"),
        RULES("Rules");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** How bad it is. */
    public enum Grade {
        SOUND,
        /** It works, and could do better. */
        ADVICE,
        /** It does not work, or will not much longer. */
        FAULT
    }

    static Finding sound(Area area, String says) {
        return new Finding(area, Grade.SOUND, says, "");
    }

    static Finding advice(Area area, String says, String mend) {
        return new Finding(area, Grade.ADVICE, says, mend);
    }

    static Finding fault(Area area, String says, String mend) {
        return new Finding(area, Grade.FAULT, says, mend);
    }
}
