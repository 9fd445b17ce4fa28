package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import java.util.List;

/** Decides how far an undo goes back. Nothing leaves the journal: an undo is one more event in it. */
record UndoDesk(List<Recorded> events, Exercise exercise) {

    Decision undo(Command.Undo command) {
        return command.to().isPresent() ? backTo(command.to().getAsLong()) : lastCommand();
    }

    private Decision lastCommand() {
        var standing = Undoing.standing(events);
        var last = standing.get(standing.size() - 1).stamp().command();
        int kept = standing.size();
        while (kept > 0 && standing.get(kept - 1).stamp().command().equals(last)) {
            kept--;
        }
        return kept == 0
                ? refuse(
                        Code.LIMIT_REACHED,
                        "Exercise (" + exercise.name() + ") stands at its beginning: there is nothing to undo.",
                        "`log --all` shows every line; `undo --to N` goes to any of them.")
                : accept(new Event.Undone(standing.get(kept - 1).number()));
    }

    private Decision backTo(long line) {
        var split = Steps.whyNot(events, line);
        if (split.isPresent()) {
            return new Decision.Refused(split.get());
        }
        return Undoing.standing(events.subList(0, (int) line)).equals(Undoing.standing(events))
                ? refuse(
                        Code.BAD_VALUE,
                        "Exercise (" + exercise.name() + ") stands as it stood after line (" + line + ") already.",
                        "`log` shows which lines stand.")
                : accept(new Event.Undone(line));
    }
}
