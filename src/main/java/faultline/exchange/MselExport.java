package faultline.exchange;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;

/** Writes the master scenario events list as a sheet, in which {@link MselImport} finds nothing new. */
public final class MselExport {
    private static final List<MselColumn> COLUMNS = List.of(MselColumn.values());

    private MselExport() {}

    /** The sheet's text; refused to a seat that may not know the list. */
    public static Outcome<String> text(ExerciseView view) {
        if (view.provenance().isEmpty()) {
            return Outcome.refused(
                    Code.NOT_YOURS, "The seat (" + view.seat() + ") does not see the MSEL.", "Ask the facilitator.");
        }
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(MselColumn::title).toList());
        MselCells.all(view)
                .forEach(inject -> rows.add(COLUMNS.stream().map(inject::cell).toList()));
        return Outcome.done(Csv.write(rows));
    }
}
