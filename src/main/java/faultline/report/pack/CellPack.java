package faultline.report.pack;

import faultline.exercise.event.Seat;
import faultline.report.OutFolder;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;

/**
 * What one cell gets. It is made from the cell's own view and from nothing else, so it cannot hold what the cell may not
 * see.
 */
record CellPack(ExerciseView view, String cell) {

    /**
     * @throws IllegalArgumentException for a view that is not a cell's
     */
    static CellPack of(ExerciseView view) {
        if (view.seat() instanceof Seat.Cell seat) {
            return new CellPack(view, seat.name());
        }
        throw new IllegalArgumentException(
                "A cell's pack is made from its own view, not from that of " + view.seat() + ".");
    }

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        var folder = "cells/" + OutFolder.named(cell) + "/";
        var reader = "cell " + cell;
        int people = view.room().in(cell).size();
        sheets.add(new Sheet(
                folder + "briefing",
                "briefing, rules of play, moves",
                reader,
                people == 0 ? "one for each of them" : "one each: " + people,
                new CellBriefing(view, cell).document()));
        var forms = new MoveForms(view, cell);
        if (forms.areNeeded()) {
            sheets.add(new Sheet(
                    folder + "move-forms",
                    "a form for each turn",
                    reader,
                    "1, the spare sheet more often",
                    forms.document()));
        }
        sheets.add(new Sheet(
                folder + "slips",
                "slips for messages and promises",
                reader,
                "3, cut apart",
                new Slips(view, cell).document()));
        return sheets;
    }
}
