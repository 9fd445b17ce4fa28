package faultline.console.contract;

import static faultline.console.output.Value.DATE;
import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.definition.Value;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.definition.Value.Stage;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import java.util.Optional;

/** Where everything stands, as data. */
public final class BoardContracts {
    private static final Shape<BoardRow> INDICATOR = Shape.<BoardRow>of("indicator", "Something that is tracked.")
            .with("key", TEXT, "How commands name it: its id, and whose it is.", row -> row.key()
                    .toString())
            .with("name", TEXT, "What people read for it.", BoardRow::name)
            .with("means", FLAG, "Whether it is what moves cost.", BoardRow::means)
            .maybe("level", NUMBER, "Where it stands, if it is a number.", row -> level(row.now()))
            .maybe("state", TEXT, "The state that it is in, if it is a stage.", row -> state(row.now()))
            .maybe("levelBefore", NUMBER, "Where it stood as the last turn began.", row -> level(row.before()))
            .maybe("stateBefore", TEXT, "The state that it was in as the last turn began.", row -> state(row.before()))
            .unlessEmpty("unit", "In what it is measured.", BoardRow::unit)
            .maybe("band", TEXT, "What people call where it stands.", BoardRow::band)
            .with(
                    "course",
                    listOf(TEXT),
                    "Where it stood at the start, at the end of each turn, and in mid-turn if part of it is in force.",
                    row -> row.ends().stream().map(Value::toString).toList());

    public static final Contract<ExerciseView> BOARD = Contract.of(
            standing(Shape.<ExerciseView>of("board", "Where everything stands, as far as the seat may know."))
                    .with(
                            "indicators",
                            listOf(INDICATOR),
                            "What is tracked, in the scenario's order.",
                            ExerciseView::board),
            "indicators");

    private BoardContracts() {}

    /** The same as a page that also says which exercise it is of and where that stands. */
    static Shape<ExerciseView> standing(Shape<ExerciseView> shape) {
        return Contract.page(shape.with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                .with("seat", TEXT, "From where it is seen.", view -> view.seat()
                        .toString())
                .with("turn", INTEGER, "The turn that is played, or was last; 0 before the first.", ExerciseView::turn)
                .with("turns", INTEGER, "How many turns the scenario has.", ExerciseView::turns)
                .with("date", DATE, "The scenario date of the turn.", ExerciseView::date)
                .with("phase", ExerciseContracts.PHASE, "Where it stands in its round of play.", view -> view.phase()
                        .words()));
    }

    private static Optional<Number> level(Value value) {
        return value instanceof Level level ? Optional.of(level.number()) : Optional.empty();
    }

    private static Optional<String> state(Value value) {
        return value instanceof Stage stage ? Optional.of(stage.state()) : Optional.empty();
    }
}
