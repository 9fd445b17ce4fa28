package faultline.view;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.TurnKind;
import faultline.view.MoveChoice.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an exercise is meant to be played, as far as a seat may know that before it is.
 *
 * @param turns every turn of it, a turn zero first
 * @param stances what actors stand for: for a cell its own ones only
 * @param methods how arguments may be decided, the usual way first
 * @param moves the whole catalogue with what each move does; for the white cell only
 */
public record Playbook(
        List<PlannedTurn> turns, List<Stance> stances, List<ArgumentMethod> methods, List<MoveEntry> moves) {
    public Playbook {
        turns = List.copyOf(turns);
        stances = List.copyOf(stances);
        methods = List.copyOf(methods);
        moves = List.copyOf(moves);
    }

    /**
     * @param number 0 for a turn zero
     * @param kind how it is played; empty where the seat is not to know of that before it begins
     * @param order names of the actors that act together, part by part, if its moves are taken one by one; otherwise none
     */
    public record PlannedTurn(int number, LocalDate date, Optional<TurnKind> kind, List<List<String>> order) {
        public PlannedTurn {
            order = order.stream().map(List::copyOf).toList();
        }
    }

    /** What an actor wants to keep, and what it will not accept, in the author's words. */
    public record Stance(String actor, String name, List<String> interests, List<String> redLines) {
        public Stance {
            interests = List.copyOf(interests);
            redLines = List.copyOf(redLines);
        }
    }

    /**
     * A move as the white cell knows it.
     *
     * @param actors names of those who can make it
     * @param available what must be so for it, in words; empty if nothing
     * @param foundOut the assumption that has the odds with which it is found out; empty if it is not
     * @param does what it does by itself, an effect each
     */
    public record MoveEntry(Offer offer, List<String> actors, String available, String foundOut, List<String> does) {
        public MoveEntry {
            actors = List.copyOf(actors);
            does = List.copyOf(does);
        }
    }
}
