package faultline.report.document;

import java.util.regex.Pattern;

/** Names of places in a document that links lead to: "turn-3", "M1.2". */
public final class Anchor {
    private static final Pattern SOUND = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private Anchor() {}

    /** Made of words that may hold anything: what an anchor cannot hold becomes a hyphen. */
    public static String of(String words) {
        var kept = words.replaceAll("[^A-Za-z0-9._-]+", "-");
        return SOUND.matcher(kept).matches() ? kept : "at-" + kept;
    }

    /** @throws IllegalArgumentException for what is not an anchor's name */
    static void check(String id) {
        if (!SOUND.matcher(id).matches()) {
            throw new IllegalArgumentException("(" + id + ") cannot be an anchor.");
        }
    }

    /** The same, but nothing at all is allowed, too. */
    static void checkIfAny(String id) {
        if (!id.isEmpty()) {
            check(id);
        }
    }
}
