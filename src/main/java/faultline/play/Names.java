package faultline.play;

import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an exercise can be named. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    private Names() {}

    static Optional<Refusal> whyNot(String name) {
        return NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Code.BAD_VALUE,
                        "An exercise cannot be named (" + name + ").",
                        "Use lower-case letters, digits, dots, hyphens and underscores, at most 60."));
    }

    static Refusal taken(String name) {
        return Refusal.of(
                Code.NAME_TAKEN,
                "There is an exercise (" + name + ") already.",
                "`exercise open " + name + "` goes on with it; choose another name for a new one.");
    }
}
