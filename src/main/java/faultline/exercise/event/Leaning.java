package faultline.exercise.event;

/** Whether something speaks well of how people did. */
public enum Leaning {
    STRENGTH("strength"),
    IMPROVEMENT("area for improvement"),
    NEITHER("observation");

    private final String words;

    Leaning(String words) {
        this.words = words;
    }

    /** What people read for it. */
    public String words() {
        return words;
    }
}
