package faultline.view;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One turn as a seat may see it.
 *
 * @param over whether its results are in force
 * @param injects ids of those released in it
 * @param moves entered or made by rule, in the order in which they happened
 * @param adjudication every ruling, for the white cell only; proposed if the turn is not over
 * @param overruled where the white cell overruled the rules in it, for the white cell only
 */
public record TurnView(
        int number,
        LocalDate date,
        boolean over,
        List<String> injects,
        List<Move> moves,
        Optional<Adjudication> adjudication,
        List<Overruling> overruled) {
    public TurnView {
        injects = List.copyOf(injects);
        moves = List.copyOf(moves);
        overruled = List.copyOf(overruled);
    }
}
