package faultline.exercise;

import faultline.exercise.event.Participant;
import java.util.Optional;

/** What somebody wants to change in who sits where. */
public sealed interface SeatingCommand extends Command {

    record CreateCell(String cell) implements SeatingCommand {}

    record RenameCell(String from, String to) implements SeatingCommand {}

    /** Lets one cell have the actors and people of another one, which is gone afterwards. */
    record MergeCells(String from, String into) implements SeatingCommand {}

    /** Lets a cell play an actor besides those that it plays already. */
    record GiveActor(String actor, String cell) implements SeatingCommand {}

    record AddPerson(Participant person) implements SeatingCommand {}

    /**
     * @param cell empty for no cell
     */
    record MovePerson(String name, Optional<String> cell) implements SeatingCommand {}

    record RemovePerson(String name) implements SeatingCommand {}
}
