package faultline.view;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Wave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One turn as a seat may see it.
 *
 * @param number 0 for a turn zero
 * @param kind what people call such a turn; empty for an ordinary one
 * @param agenda what the people do in it, beat by beat
 * @param impulse which part of it is being played and who acts in it, in words; empty where it is played as a whole
 * @param parts in how many parts it has been adjudicated and accepted; 1 for a turn that was played as a whole
 * @param over whether its results are in force
 * @param injects ids of those released in it
 * @param moves entered or made by rule, in the order in which they happened
 * @param cameToLight the covert moves, of it or of an earlier turn, that were found out in it, once that is in force
 * @param entered those that people have entered in the part that is being played; none once the turn is over
 * @param adjudication every ruling of it so far, for the white cell only; the last part proposed if there is a proposal
 * @param proposal the part of the adjudication that is not in force yet
 * @param overruled where the white cell overruled the rules in it, for the white cell only
 * @param takenBack what it had said against the rules before it thought better of it, for the white cell only
 * @param chosen what each cell could see when it chose, for the white cell only
 */
public record TurnView(
        int number,
        LocalDate date,
        String kind,
        List<String> agenda,
        String impulse,
        int parts,
        boolean over,
        List<String> injects,
        List<Move> moves,
        List<Move> cameToLight,
        List<Move> entered,
        Optional<Adjudication> adjudication,
        Optional<Adjudication> proposal,
        List<Overruling> overruled,
        List<TakenBack> takenBack,
        List<Choosing> chosen) {
    public TurnView {
        agenda = List.copyOf(agenda);
        injects = List.copyOf(injects);
        moves = List.copyOf(moves);
        cameToLight = List.copyOf(cameToLight);
        entered = List.copyOf(entered);
        overruled = List.copyOf(overruled);
        takenBack = List.copyOf(takenBack);
        chosen = List.copyOf(chosen);
    }

    /** Whether it is for practice: what it does is set back before the first turn that counts. */
    public boolean practice() {
        return number == 0;
    }

    /** The moves in free words that have been adjudicated, and that no ruling answers which holds: for the white cell. */
    public List<Move> unanswered() {
        return adjudication.stream()
                .flatMap(Adjudication::moves)
                .filter(Move::freeForm)
                .filter(move -> adjudication.stream()
                        .flatMap(Adjudication::rulings)
                        .noneMatch(ruling -> ruling.holds()
                                && !(ruling.conclusion() instanceof Conclusion.Exposure)
                                && ruling.causes().contains(new Cause.ByMove(move.id()))))
                .toList();
    }

    /** "turn 3", or "turn zero, for practice". */
    public String title() {
        return Timetable.words(number) + (practice() ? ", for practice" : "");
    }

    /** Whether what a wave of it has changed is in force. */
    boolean inForce(Wave wave) {
        return proposal.stream().noneMatch(open -> open.waves().contains(wave));
    }
}
