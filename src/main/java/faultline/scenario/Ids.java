package faultline.scenario;

import java.util.regex.Pattern;

/** The form that every id has. */
final class Ids {
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    static final String RULE = "ids are lower-case words joined by hyphens, at most " + LONGEST + " characters";

    private Ids() {}

    static boolean wellFormed(String id) {
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    /** Whether it is an id; tells it if not. */
    static boolean check(String kind, String id, Place place, Problems problems) {
        boolean fits = wellFormed(id);
        if (!fits) {
            problems.tell(place, kind + " " + Words.shown(id) + " needs another id: " + RULE + ".");
        }
        return fits;
    }
}
