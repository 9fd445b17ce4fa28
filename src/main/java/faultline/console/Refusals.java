package faultline.console;

import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.Collection;

/** Refusals of the console's own, for names that only it looks up. */
final class Refusals {
    private Refusals() {}

    static <T> Outcome<T> unknown(String kind, String name, Collection<String> known) {
        return Outcome.refused(
                Code.UNKNOWN_NAME, "There is no " + kind + " (" + name + ").", Nearest.hint(name, known));
    }
}
