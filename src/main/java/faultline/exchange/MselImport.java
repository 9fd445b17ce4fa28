package faultline.exchange;

import faultline.exchange.Imported.Fate;
import faultline.exchange.Imported.Told;
import faultline.exercise.Command;
import faultline.exercise.MselCommand.AddInject;
import faultline.exercise.MselCommand.ChangeInject;
import faultline.exercise.MselCommand.ChangeStatus;
import faultline.exercise.definition.Inject;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings a sheet's rows into the master scenario events list: what has a known id changes that inject, others are added. */
public final class MselImport {
    private final ExerciseView view;
    private final Function<Command, Outcome<Happened>> act;
    private final Map<String, MselCells> known = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param view the exercise before
     * @param act carries a command out, or says what would come of it
     */
    public MselImport(ExerciseView view, Function<Command, Outcome<Happened>> act) {
        this.view = view;
        this.act = act;
        MselCells.all(view).forEach(cells -> known.put(cells.inject().id(), cells));
    }

    /** What became of each row. */
    public Outcome<Imported> enter(MselSheet sheet) {
        if (!(view.seat() instanceof Seat.White)) {
            return Outcome.refused(
                    Code.NOT_YOURS, "Only the white cell keeps the MSEL, not the seat (" + view.seat() + ").", "");
        }
        var told = new ArrayList<Told>();
        sheet.rows().forEach(row -> told.add(entered(sheet, row)));
        sheet.faults().forEach(fault -> told.add(new Told(Fate.REFUSED, fault)));
        told.sort(Comparator.comparing(Told::at));
        var remarks = new ArrayList<>(sheet.remarks());
        if (sheet.rows().stream().anyMatch(this::saysWhatCame)) {
            remarks.add(sheet.actualIsNotRead());
        }
        return Outcome.done(new Imported(told, remarks));
    }

    /** Whether the sheet says of an inject that it came, and the log does not say just that. */
    private boolean saysWhatCame(Entry<MselColumn> row) {
        var there = Optional.ofNullable(known.get(row.get(MselColumn.ID)));
        return row.cells().containsKey(MselColumn.ACTUAL)
                && !row.get(MselColumn.ACTUAL)
                        .equals(there.map(cells -> cells.cell(MselColumn.ACTUAL))
                                .orElse(""));
    }

    private Told entered(MselSheet sheet, Entry<MselColumn> row) {
        if (MselRow.name(row).isEmpty()) {
            return told(sheet, row, new Verdict(Fate.LEFT_OUT, "It says nothing of an inject."));
        }
        if (sheet.isHeader(row)) {
            return told(sheet, row, new Verdict(Fate.LEFT_OUT, "It names the columns once more."));
        }
        var id = id(row);
        var first = seen.putIfAbsent(id, row.line());
        if (first != null) {
            return told(
                    sheet, row, new Verdict(Fate.REFUSED, "Inject (" + id + ") stands in line " + first + " already."));
        }
        var meant = new MselRow(view, row, id, Optional.ofNullable(known.get(id)));
        var reason = "as " + sheet.place(row) + " says";
        return told(sheet, row, meant.before().isPresent() ? changed(meant, reason) : added(meant));
    }

    private static Told told(MselSheet sheet, Entry<MselColumn> row, Verdict verdict) {
        return new Told(verdict.fate(), sheet.at(row.line(), verdict.words()));
    }

    private record Verdict(Fate fate, String words) {
        static Verdict refused(String before, Outcome<?> outcome) {
            var refusal = ((Outcome.Refused<?>) outcome).refusal();
            return new Verdict(Fate.REFUSED, before + (refusal.reason() + " " + refusal.next()).strip());
        }
    }

    /** The id that the row has, or one made of its number or name. */
    private String id(Entry<MselColumn> row) {
        var written = row.get(MselColumn.ID);
        if (written.isEmpty()) {
            return Inject.idOf(MselRow.name(row), seen.keySet());
        }
        return known.containsKey(written)
                ? written
                : Inject.idOf(Character.isLetter(written.codePointAt(0)) ? written : "inject " + written, Set.of());
    }

    private Verdict added(MselRow meant) {
        var happened = meant.inject().then(inject -> act.apply(new AddInject(inject)));
        return happened instanceof Outcome.Done
                ? new Verdict(Fate.ENTERED, meant.id() + ", " + MselRow.name(meant.entry()))
                : Verdict.refused("", happened);
    }

    private Verdict changed(MselRow meant, String reason) {
        var before = meant.before().orElseThrow();
        var changes = meant.changes();
        var changed = meant.inject()
                .then(inject -> inject.equals(before.inject())
                        ? Outcome.done(false)
                        : act.apply(new ChangeInject(inject, reason)).then(happened -> Outcome.done(true)));
        if (changed instanceof Outcome.Refused) {
            return Verdict.refused("", changed);
        }
        var moved = meant.status()
                .then(status -> status.isEmpty()
                        ? Outcome.done(false)
                        : act.apply(new ChangeStatus(meant.id(), status.get(), meant.deferredTo(), reason))
                                .then(happened -> Outcome.done(true)));
        boolean written = changed.equals(Outcome.done(true));
        if (moved instanceof Outcome.Refused) {
            return Verdict.refused(written ? "Changed, but not its status. " : "", moved);
        }
        return written || moved.equals(Outcome.done(true))
                ? new Verdict(Fate.CHANGED, meant.id() + ": " + String.join(", ", changes))
                : new Verdict(Fate.KNOWN, meant.id() + " is as it was.");
    }
}
