package faultline.report.pack;

import faultline.progress.Progress;
import faultline.report.FormKind;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import faultline.report.form.Form;
import faultline.report.form.MarkdownForm;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;

/** Everything that is printed for an exercise, before play or at any time in it. */
public final class PrintPack {
    private PrintPack() {}

    /**
     * What one cell gets: spoiler-free, since its own view is all that it is made from.
     *
     * @throws IllegalArgumentException for a view that is not a cell's
     */
    public static List<Sheet> of(ExerciseView cell) {
        return CellPack.of(cell).sheets();
    }

    /**
     * What everybody gets.
     *
     * @param cells the view of each cell, from its own seat
     * @throws IllegalArgumentException for a view from another seat than it should be
     */
    public static List<Sheet> whole(ExerciseView white, List<ExerciseView> cells) {
        if (white.provenance().isEmpty()) {
            throw new IllegalArgumentException(
                    "The facilitator's sheets are made from the white cell's view, not from that of " + white.seat()
                            + ".");
        }
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet(
                "facilitator/guide",
                "everything, turn by turn",
                "the white cell",
                "one each",
                new Guide(white).document()));
        sheets.add(new Sheet(
                "facilitator/msel",
                "the master scenario events list",
                "the white cell",
                "one each",
                new MselTable(white).document()));
        for (var objective : white.evaluation().objectives()) {
            sheets.add(new Sheet(
                    "evaluators/" + OutFolder.named(objective.id()),
                    "exercise evaluation guide: " + objective.name(),
                    "evaluators",
                    "one for each who watches it",
                    new EvaluationSheet(white, objective).document()));
        }
        cells.forEach(cell -> sheets.addAll(of(cell)));
        sheets.add(new Sheet(
                "room/name-cards", "name cards", "the tables", "1, cut and folded", new NameCards(white).document()));
        sheets.add(new Sheet(
                "room/feedback",
                "participant feedback form",
                "everybody, at the end",
                "one each",
                new FeedbackSheet(white).document()));
        sheets.add(0, new Contents(white, List.copyOf(sheets)).sheet());
        return sheets;
    }

    /** The participant feedback form alone, as Markdown. */
    public static String feedbackForm(ExerciseView view) {
        return new MarkdownForm().text(new FeedbackSheet(view).document());
    }

    /** The files of these sheets, each in each of the forms; a form is made once, since some are slow to begin. */
    public static List<OutFile> files(List<Sheet> sheets, List<FormKind> kinds) {
        var forms = kinds.stream().map(FormKind::form).toList();
        return sheets.stream()
                .flatMap(sheet -> forms.stream().map(form -> file(sheet, form)))
                .toList();
    }

    private static OutFile file(Sheet sheet, Form form) {
        var path = sheet.path() + "." + form.ending();
        return new OutFile(path, out -> form.write(sheet.document(), out, Progress.UNSEEN));
    }
}
