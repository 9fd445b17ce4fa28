package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.LogView.Line;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows lines of an exercise's journal. What was undone is crossed out, and said to be in a word that can be copied. */
@Component
final class LogScreen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private static final String WHEN = "When (local)";

    private final Screen screen;

    LogScreen(Screen screen) {
        this.screen = screen;
    }

    void show(List<Line> lines) {
        boolean numbered = lines.stream().anyMatch(line -> line.number().isPresent());
        var table = numbered ? Table.of("Line", WHEN, "By", "What") : Table.of(WHEN, "By", "What");
        for (var line : lines) {
            var what = line.undone() ? Styled.join("undone: ", Styled.struck(line.what())) : Styled.plain(line.what());
            var when = TIME.format(line.at());
            if (numbered) {
                table.row(Long.toString(line.number().orElse(0)), when, line.by(), what);
            } else {
                table.row(when, line.by(), what);
            }
        }
        screen.table(table);
    }
}
