package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Text;
import org.jline.utils.AttributedString;
import org.springframework.stereotype.Component;

/** Shows a document of one sheet: headings, paragraphs, lists and tables; what else a document can hold is for paper. */
@Component
final class SheetScreen {
    private final Screen screen;

    SheetScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Document sheet) {
        sheet.sections().forEach(section -> {
            screen.line(Styled.join(
                    Styled.bold(sheet.title()), Styled.dim(" · " + sheet.subtitle() + " · "), section.title()));
            section.content().get().forEach(this::show);
        });
        screen.blank();
    }

    private void show(Block block) {
        if (block instanceof Block.Heading heading) {
            screen.blank();
            screen.heading(heading.text().words());
        } else if (block instanceof Block.Paragraph paragraph) {
            screen.paragraph(styled(paragraph.text()));
        } else if (block instanceof Block.Bullets bullets) {
            var entries = new Entries();
            bullets.items().forEach(item -> entries.entry("-", styled(item.text())));
            screen.entries(entries);
        } else if (block instanceof Block.Table table) {
            screen.table(table(table));
        }
    }

    private static Table table(Block.Table table) {
        var shown = Table.of(table.columns().stream().map(Block.Column::title).toArray(String[]::new));
        table.rows()
                .forEach(row ->
                        shown.row(row.cells().stream().map(SheetScreen::styled).toArray(CharSequence[]::new)));
        return shown;
    }

    private static AttributedString styled(Text text) {
        return Styled.join(text.spans().stream().map(SheetScreen::styled).toArray(CharSequence[]::new));
    }

    private static CharSequence styled(Text.Span span) {
        return switch (span.style()) {
            case PLAIN, CODE -> span.words();
            case STRONG -> Styled.bold(span.words());
            case QUIET -> Styled.dim(span.words());
            case UP -> Styled.green(span.words());
            case DOWN -> Styled.red(span.words());
            case WARNING -> Styled.yellow(span.words());
        };
    }
}
