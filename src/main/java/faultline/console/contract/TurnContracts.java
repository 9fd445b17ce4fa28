package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Ruling;
import faultline.view.ExerciseView;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.List;

/** The turn that is played, or was last, as data. */
public final class TurnContracts {
    private static final Shape<TurnChange> CHANGE = Shape.<TurnChange>of("change", "What a turn did to an indicator.")
            .with("key", TEXT, "How commands name the indicator.", change -> change.key()
                    .toString())
            .with("before", TEXT, "Where it stood.", change -> change.before().toString())
            .with("after", TEXT, "Where it stands.", change -> change.after().toString())
            .with("rulings", listOf(TEXT), "The numbers of the rulings in it.", TurnChange::rulings);

    public static final Contract<ExerciseView> SHOW = Contract.of(
            BoardContracts.standing(Shape.<ExerciseView>of("turn-show", "A turn, as far as the seat may know."))
                    .maybe("kind", TEXT, "What people call such a turn.", view -> view.thisTurn()
                            .map(TurnView::kind)
                            .filter(kind -> !kind.isEmpty()))
                    .maybe("impulse", TEXT, "Which part of it is played.", view -> view.thisTurn()
                            .map(TurnView::impulse)
                            .filter(impulse -> !impulse.isEmpty()))
                    .with("agenda", listOf(TEXT), "What the people do in it, beat by beat.", view -> view.thisTurn()
                            .map(TurnView::agenda)
                            .orElse(List.of()))
                    .with("over", FLAG, "Whether its results are in force.", view -> view.thisTurn()
                            .filter(TurnView::over)
                            .isPresent())
                    .with("injects", listOf(TEXT), "The ids of the injects released in it.", view -> view.thisTurn()
                            .map(TurnView::injects)
                            .orElse(List.of()))
                    .with("moves", listOf(MoveShapes.MOVE), "Its moves.", view -> view.thisTurn()
                            .map(turn -> MoveShapes.all(view, turn.moves()))
                            .orElse(List.of()))
                    .with(
                            "rulings",
                            listOf(RulingShapes.RULING),
                            "What the rules say to it, for those who may know.",
                            view -> RulingShapes.all(view, rulings(view)))
                    .with(
                            "changes",
                            listOf(CHANGE),
                            "What it changes, or would if what is proposed is accepted.",
                            view -> view.thisTurn()
                                    .flatMap(TurnView::adjudication)
                                    .map(all -> TurnChange.of(all, view.board()))
                                    .orElse(List.of())),
            "moves");

    private TurnContracts() {}

    private static List<Ruling> rulings(ExerciseView view) {
        return view.thisTurn().flatMap(TurnView::adjudication).stream()
                .flatMap(Adjudication::rulings)
                .toList();
    }
}
