package faultline.console;

import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.turn.Phase;
import faultline.play.ExerciseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All exercises, a row each. Which variant is played and what is a fork has a column where there is any. */
final class ExerciseTable {
    private final List<ExerciseLine> lines;
    private final boolean variants;
    private final boolean forks;

    private ExerciseTable(List<ExerciseLine> lines) {
        this.lines = lines;
        this.variants = lines.stream().anyMatch(line -> !variant(line).isEmpty());
        this.forks = lines.stream().anyMatch(line -> !forkOf(line).isEmpty());
    }

    static Table of(List<ExerciseLine> lines) {
        return new ExerciseTable(lines).table();
    }

    private Table table() {
        var table = Table.of(row("", "Exercise", "Scenario", "Variant", "Turn", "Phase", "Fork of")
                .toArray(String[]::new));
        lines.forEach(line -> table.row(cells(line).toArray(CharSequence[]::new)));
        return table;
    }

    private List<CharSequence> cells(ExerciseLine line) {
        var star = line.open() ? "*" : "";
        if (line instanceof ExerciseLine.Whole whole) {
            boolean zero = whole.turn() == 0 && whole.phase() != Phase.BRIEFING && whole.phase() != Phase.CLOSED;
            var turn = zero ? "zero" : Integer.toString(whole.turn());
            return row(
                    star,
                    line.name(),
                    whole.scenario(),
                    variant(line),
                    turn,
                    whole.phase().words(),
                    forkOf(line));
        }
        var damage = ((ExerciseLine.Damaged) line).damage();
        return row(star, line.name(), "", "", "", Styled.red(damage), "");
    }

    private List<CharSequence> row(
            CharSequence star,
            CharSequence name,
            CharSequence scenario,
            CharSequence variant,
            CharSequence turn,
            CharSequence phase,
            CharSequence forkOf) {
        var cells = new ArrayList<>(List.of(star, name, scenario));
        if (variants) {
            cells.add(variant);
        }
        cells.addAll(List.of(turn, phase));
        if (forks) {
            cells.add(forkOf);
        }
        return cells;
    }

    private static String variant(ExerciseLine line) {
        return whole(line, ExerciseLine.Whole::variant);
    }

    private static String forkOf(ExerciseLine line) {
        return whole(line, known -> known.forkOf().orElse(""));
    }

    /** Nothing is known of one that is damaged. */
    private static String whole(ExerciseLine line, Function<ExerciseLine.Whole, String> said) {
        return line instanceof ExerciseLine.Whole known ? said.apply(known) : "";
    }
}
