package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Timetable;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows the board: where everything stands and what the last turn changed. */
@Component
final class BoardScreen {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Screen screen;

    BoardScreen(Screen screen) {
        this.screen = screen;
    }

    /** One line that says which exercise it is and where it stands; a second one where a part of a turn is played. */
    void where(ExerciseView view) {
        screen.line(Styled.join(
                Styled.bold(view.overview().title()),
                view.variant().map(variant -> ", " + variant.name()).orElse(""),
                Styled.dim(" · "),
                view.name(),
                Styled.dim(" · "),
                view.thisTurn().map(turn -> turn(turn, view)).orElse("before turn 1"),
                Styled.dim(" · "),
                view.date().format(DATE),
                Styled.dim(" · "),
                Styled.bold(view.phase().words())));
        view.thisTurn().ifPresent(turn -> {
            if (turn.practice()) {
                screen.line(Styled.yellow("Turn zero is for practice: what it does is set back when turn 1 begins."));
            }
            if (!turn.impulse().isEmpty()) {
                screen.line(Styled.yellow(turn.impulse()));
            }
        });
    }

    private static String turn(TurnView turn, ExerciseView view) {
        return Timetable.words(turn.number())
                + (turn.practice() ? "" : " of " + view.turns())
                + (turn.kind().isEmpty() ? "" : " (" + turn.kind() + ")");
    }

    void show(ExerciseView view) {
        where(view);
        levels(
                "Indicator",
                view.board().stream()
                        .filter(row -> row.isLevel() && !row.means())
                        .toList());
        stages(view);
        levels("Means", view.board().stream().filter(BoardRow::means).toList());
    }

    private void levels(String heading, List<BoardRow> rows) {
        boolean banded = rows.stream().anyMatch(row -> row.band().isPresent());
        var table = banded ? Table.of(heading, "Now", "Change", "Band") : Table.of(heading, "Now", "Change");
        for (var row : rows) {
            var cells = List.of(
                    row.name(),
                    row.now().toString(),
                    change(row.change()),
                    row.band().orElse(""));
            table.row(cells.subList(0, banded ? 4 : 3).toArray(CharSequence[]::new));
        }
        show(table, rows);
    }

    private void stages(ExerciseView view) {
        var rows = view.board().stream().filter(row -> !row.isLevel()).toList();
        var table = Table.of("Stage", "Now", "Before");
        rows.forEach(row -> table.row(
                row.name(),
                view.labels().value(row.key(), row.now()),
                row.now().equals(row.before())
                        ? ""
                        : Styled.yellow(view.labels().value(row.key(), row.before()))));
        show(table, rows);
    }

    private void show(Table table, List<BoardRow> rows) {
        if (!rows.isEmpty()) {
            screen.blank();
            screen.table(table);
        }
    }

    /** A change with its sign and colour; nothing where there is none. */
    static CharSequence change(double change) {
        if (change == 0) {
            return "";
        }
        var signed = RulingWords.signed(change);
        return change > 0 ? Styled.green(signed) : Styled.red(signed);
    }
}
