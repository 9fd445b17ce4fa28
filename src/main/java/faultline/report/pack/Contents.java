package faultline.report.pack;

import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.util.List;

/** What to print for whom, and how often. */
record Contents(ExerciseView view, List<Sheet> sheets) {

    Sheet sheet() {
        var document = new Pieces(view)
                .document(
                        "Print pack",
                        "For the white cell alone.",
                        Layout.SHEETS,
                        List.of(Section.of(
                                "contents",
                                "What to print for whom: " + view.name() + ", " + new Pieces(view).asOf(),
                                new Paragraph(
                                        Text.of("What is in (facilitator) and (evaluators) is for no player's eyes."
                                                + " Each folder in (cells) holds what that cell may know, and is"
                                                + " for no other cell."),
                                        Tone.NOTICE),
                                table(),
                                Bullets.of(List.of(
                                        "Send the briefings out the day before.",
                                        "Print on A4, one side; the list of events lies on its side.",
                                        "Have spare move forms, slips and a pen at each table.",
                                        "Printed again later, the pack shows where things stand then.")))));
        return new Sheet("contents", "what to print for whom", "the white cell", "1", document);
    }

    private Table table() {
        return new Table(
                "",
                List.of(Column.text("File"), Column.text("What it is"), Column.text("For"), Column.text("Copies")),
                sheets.stream()
                        .map(sheet -> new Row(
                                "",
                                List.of(
                                        Text.code(sheet.path()),
                                        Text.of(sheet.holds()),
                                        Text.of(sheet.readers()),
                                        Text.of(sheet.copies()))))
                        .toList());
    }
}
