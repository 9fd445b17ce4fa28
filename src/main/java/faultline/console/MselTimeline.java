package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.definition.InjectStatus;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.InjectView.Row;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Draws the master scenario events list by turn: what was planned against what came. */
@Component
final class MselTimeline {
    private static final int NAME = 24;
    private static final int CELL = 3;
    private static final int WORDS = 14;

    private final Screen screen;

    MselTimeline(Screen screen) {
        this.screen = screen;
    }

    /** As many turns side by side as fit, and the others below. */
    void show(ExerciseView view) {
        int fits = Math.max(1, (screen.width() - NAME - WORDS) / CELL);
        for (int first = 1; first <= view.turns(); first += fits) {
            part(view, first, Math.min(view.turns(), first + fits - 1));
        }
        screen.paragraph(Styled.dim("● came, ○ planned, ◇ deferred to, × skipped, ! did not come"));
    }

    private void part(ExerciseView view, int first, int last) {
        var head = new StringBuilder(" ".repeat(NAME));
        for (int turn = first; turn <= last; turn++) {
            head.append(String.format(Locale.ROOT, "%" + CELL + "d", turn));
        }
        screen.line(Styled.bold(head.toString()));
        for (var inject : view.injects()) {
            var line = new StringBuilder(name(inject.id()));
            for (int turn = first; turn <= last; turn++) {
                line.append(" ".repeat(CELL - 1)).append(mark(inject, turn, view.turn()));
            }
            screen.line(line + "  " + words(inject, view.turn()));
        }
    }

    private static String name(String id) {
        var shown = id.length() < NAME ? id : id.substring(0, NAME - 2) + "…";
        return shown + " ".repeat(NAME - shown.length());
    }

    private static String mark(InjectView inject, int turn, int now) {
        var row = inject.row();
        boolean came = row.map(all -> all.releases().contains(turn))
                .orElse(inject.released().isPresent() && inject.released().getAsInt() == turn);
        if (came) {
            return "●";
        }
        if (is(row.map(Row::deferredTo).orElse(OptionalInt.empty()), turn)) {
            return "◇";
        }
        if (!is(row.map(Row::planned).orElse(OptionalInt.empty()), turn)) {
            return "·";
        }
        return gone(row.orElseThrow()) ? "×" : notFired(inject, now) ? "!" : "○";
    }

    private static boolean is(OptionalInt planned, int turn) {
        return planned.isPresent() && planned.getAsInt() == turn;
    }

    private static boolean gone(Row row) {
        return row.status() == InjectStatus.SKIPPED || row.status() == InjectStatus.OBSOLETE;
    }

    /** Whether its turn has come without it. */
    private static boolean notFired(InjectView inject, int now) {
        var planned = inject.row().map(Row::planned).orElse(OptionalInt.empty());
        return inject.released().isEmpty()
                && planned.isPresent()
                && planned.getAsInt() <= now
                && inject.row().map(Row::deferredTo).orElse(OptionalInt.empty()).isEmpty();
    }

    private static String words(InjectView inject, int now) {
        var row = inject.row();
        if (inject.released().isPresent()) {
            var planned = row.map(Row::planned).orElse(OptionalInt.empty());
            int first = inject.released().getAsInt();
            return planned.isEmpty()
                    ? "came"
                    : planned.getAsInt() == first ? "as planned" : first < planned.getAsInt() ? "early" : "late";
        }
        if (row.map(MselTimeline::gone).orElse(false) || row.map(one -> one.deferredTo().isPresent()).orElse(false)) {
            return row.orElseThrow().status().word();
        }
        return notFired(inject, now) ? "not fired" : row.map(Row::planned).orElse(OptionalInt.empty()).isEmpty() ? "waiting" : "";
    }
}
