package faultline.exercise;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectStatus;
import java.util.List;
import java.util.OptionalInt;

/** What somebody wants to change in the master scenario events list; {@link Command.ReleaseInject} is by itself. */
public sealed interface MselCommand extends Command {

    /**
     * Gives an inject another status.
     *
     * @param turn the turn in which it is to come; only for one that is deferred
     * @param reason why; a deferral and a skip need one
     */
    record ChangeStatus(String inject, InjectStatus status, OptionalInt turn, String reason) implements MselCommand {}

    /** Notes whether what was expected after an inject was seen. */
    record RecordExpectedAction(String inject, boolean seen, String note) implements MselCommand {}

    /**
     * Writes an inject that the list does not have.
     *
     * @param inject its id is made from its name if it is empty
     */
    record AddInject(Inject inject) implements MselCommand {}

    /** Puts another inject in the place of the one of that id. */
    record ChangeInject(Inject inject, String reason) implements MselCommand {}

    /**
     * Writes all of these, or none if one of them cannot be: those that the list has already take the place of theirs, and
     * those that are there just so stay untouched.
     */
    record WriteInjects(List<Inject> injects, String reason) implements MselCommand {
        public WriteInjects {
            injects = List.copyOf(injects);
        }
    }
}
