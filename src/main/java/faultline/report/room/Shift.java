package faultline.report.room;

import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a turn did to one indicator.
 *
 * @param before as people read it, as is what it is now
 * @param bandBefore the band that it lay in before; empty for a stage
 */
record Shift(BoardRow row, String before, String now, Optional<String> bandBefore) {
    /** Stages first, then levels that lie in another band now, then by how much they changed. */
    private static final Comparator<Shift> GRAVEST = Comparator.comparing(
                    (Shift shift) -> shift.row().isLevel())
            .thenComparing(shift -> !shift.crosses())
            .thenComparing(shift -> -Math.abs(shift.row().change()));

    static Shift of(BoardRow row, ExerciseView view) {
        return new Shift(
                row,
                view.labels().value(row.key(), row.before()),
                view.labels().value(row.key(), row.now()),
                band(row, row.before()));
    }

    /** What the last turn changed, the gravest first. */
    static List<Shift> in(ExerciseView view) {
        return view.board().stream()
                .filter(row -> !row.before().equals(row.now()))
                .map(row -> of(row, view))
                .sorted(GRAVEST)
                .toList();
    }

    private static Optional<String> band(BoardRow row, Value value) {
        return value instanceof Value.Level level
                ? row.bands().stream()
                        .filter(band -> band.from() <= level.number())
                        .reduce((lower, higher) -> higher)
                        .map(Band::words)
                : Optional.empty();
    }

    String name() {
        return row.name();
    }

    /** The band that a level lies in now; empty for a stage. */
    String band() {
        return row.isLevel() ? row.band().orElse("") : "";
    }

    /** Whether a level lies in another band than before. */
    boolean crosses() {
        return row.isLevel() && row.band().isPresent() && !row.band().equals(bandBefore);
    }

    boolean rose() {
        return row.change() > 0;
    }

    /** "▲ +4" or "▼ −4"; for a stage what it was before. */
    String change() {
        if (!row.isLevel()) {
            return "was " + before;
        }
        return row.change() == 0 ? "" : (rose() ? "▲ " : "▼ ") + RulingWords.signed(row.change());
    }
}
