package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
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

    /** One line that says which exercise it is and where it stands. */
    void where(ExerciseView view) {
        screen.line(Styled.join(
                Styled.bold(view.overview().title()),
                Styled.dim(" · "),
                view.name(),
                Styled.dim(" · "),
                view.turn() == 0 ? "before turn 1" : "turn " + view.turn() + " of " + view.turns(),
                Styled.dim(" · "),
                view.date().format(DATE),
                Styled.dim(" · "),
                Styled.bold(view.phase().words())));
    }

    void show(ExerciseView view) {
        where(view);
        screen.blank();
        table("Indicator", view.board().stream().filter(row -> !row.means()).toList(), view);
        var means = view.board().stream().filter(BoardRow::means).toList();
        if (!means.isEmpty()) {
            screen.blank();
            table("Means", means, view);
        }
    }

    private void table(String heading, List<BoardRow> rows, ExerciseView view) {
        var table = Table.of(heading, "Now", "Change", "Band");
        rows.forEach(row -> table.row(
                row.name(),
                view.labels().value(row.key(), row.now()),
                change(row, view),
                row.isLevel() ? row.band().orElse("") : ""));
        screen.table(table);
    }

    private static CharSequence change(BoardRow row, ExerciseView view) {
        if (row.isLevel()) {
            return change(row.change());
        }
        return row.now().equals(row.before())
                ? ""
                : Styled.yellow("was " + view.labels().value(row.key(), row.before()));
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
