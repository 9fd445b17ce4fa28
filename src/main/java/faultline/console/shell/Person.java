package faultline.console.shell;

/** The name of whoever is at the keyboard, for the log. */
public record Person(String name) {
    private static final int LONGEST = 60;

    /** Somebody of that name; the facilitator if it says nothing. */
    public static Person named(String name) {
        var tidied = tidied(name);
        return new Person(tidied.isEmpty() ? "facilitator" : tidied);
    }

    /** On one line, and not too long for a table. */
    private static String tidied(String name) {
        var oneLine = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST).strip() : oneLine;
    }
}
