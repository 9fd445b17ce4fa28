package faultline.exercise.definition;

import java.util.Arrays;
import java.util.Optional;

/** HSEEP's ratings of how a core capability was performed. A person gives one; the program never does. */
public enum Rating {
    /** The targets and critical tasks were done so that the objective was achieved, without harm to other activities. */
    P("performed without challenges"),
    /** The objective was achieved, with opportunities to do it better. */
    S("performed with some challenges"),
    /** The objective was achieved, but it hurt other activities, added risk, or departed from plans or law. */
    M("performed with major challenges"),
    /** The objective was not achieved. */
    U("unable to be performed");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    /** What the letter stands for. */
    public String words() {
        return words;
    }

    /** The rating that somebody means by a letter, great or small; empty if it is none. */
    public static Optional<Rating> of(String letter) {
        return Arrays.stream(values())
                .filter(rating -> rating.name().equalsIgnoreCase(letter))
                .findFirst();
    }
}
