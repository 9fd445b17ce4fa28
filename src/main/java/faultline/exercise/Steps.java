package faultline.exercise;

import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import java.util.Optional;

/** The steps of an exercise: what one command brought about is one, however many lines of the journal it is. */
final class Steps {
    private Steps() {}

    /** Why nobody can go back to that line; empty if it is the last line of a command. */
    static Optional<Refusal> whyNot(List<Recorded> events, long line) {
        if (line < 1 || line > events.size()) {
            return Optional.of(Refusal.of(
                    Code.UNKNOWN_NAME,
                    "There is no line (" + line + ").",
                    "The journal has lines 1 to " + events.size() + "; `log --all` shows them."));
        }
        long first = line;
        while (first > 1 && ofOneCommand(events, first - 1)) {
            first--;
        }
        long last = line;
        while (last < events.size() && ofOneCommand(events, last)) {
            last++;
        }
        return last == line
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Code.BAD_VALUE,
                        "Line (" + line + ") lies inside what one command brought about: lines " + first + " to " + last
                                + ".",
                        first == 1
                                ? "Say " + last + ", after it."
                                : "Say " + (first - 1) + ", before it, or " + last + ", after it."));
    }

    /** Whether the line and the one after it are of the same command. */
    private static boolean ofOneCommand(List<Recorded> events, long line) {
        var command = events.get((int) line - 1).stamp().command();
        return command.equals(events.get((int) line).stamp().command());
    }
}
