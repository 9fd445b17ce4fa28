package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Sparkline;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Value;
import faultline.view.BoardRow;
import faultline.view.Comparison;
import faultline.view.Comparison.Course;
import faultline.view.RollComparison;
import faultline.view.TurnDifference;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows where two exercises part. */
@Component
final class ComparisonScreen {
    private final Screen screen;

    ComparisonScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Comparison comparison, boolean rulings) {
        screen.heading(comparison.parting());
        comparison.seats().forEach(screen::paragraph);
        comparison.turns().forEach(turn -> {
            screen.blank();
            difference(turn, comparison.first(), comparison.second(), rulings);
        });
        courses(comparison);
        if (!comparison.alone().isEmpty()) {
            screen.paragraph("Tracked in one only: " + String.join(", ", comparison.alone()) + ".");
        }
        rolls(comparison, rulings);
    }

    /**
     * Shows where two accounts of a turn differ.
     *
     * @param rulings whether to show each ruling that only one of them has, rather than how many these are
     */
    void difference(TurnDifference turn, String first, String second, boolean rulings) {
        if (turn.isNone()) {
            screen.line(Styled.join(Styled.bold("Turn " + turn.turn()), Styled.dim("  the same")));
            return;
        }
        screen.heading("Turn " + turn.turn());
        var entries = new Entries();
        for (var part : turn.parts()) {
            boolean each = rulings || !part.kind().equals("rulings");
            add(entries, part.kind() + " only in " + first, part.onlyFirst(), each);
            add(entries, part.kind() + " only in " + second, part.onlySecond(), each);
        }
        screen.entries(entries);
        var table = Table.of("At its end", first, second, "Difference");
        turn.ends().forEach(end -> table.row(end.indicator(), end.first(), end.second(), end.difference()));
        screen.table(table);
    }

    /** The label stands beside the first only. */
    private static void add(Entries entries, String label, List<String> what, boolean each) {
        if (!each && !what.isEmpty()) {
            entries.entry(Styled.dim(label), Integer.toString(what.size()));
            return;
        }
        for (int i = 0; i < what.size(); i++) {
            entries.entry(i == 0 ? Styled.dim(label) : "", "· " + what.get(i));
        }
    }

    private void courses(Comparison comparison) {
        if (comparison.courses().isEmpty()) {
            return;
        }
        var table = Table.of("Indicator", "In", "Course", "At the start, then as each turn ended");
        for (var course : comparison.courses()) {
            var first = String.join(", ", course.firstEnds());
            var second = String.join(", ", course.secondEnds());
            table.row(course.first().name(), comparison.first(), bars(course, course.first()), first);
            table.row("", comparison.second(), bars(course, course.second()), second);
        }
        screen.blank();
        screen.heading("How indicators went, where they went different ways");
        screen.table(table);
        screen.paragraph(
                Styled.dim("Each row of bars runs from the lowest to the highest that either exercise reached."));
    }

    /** Both exercises' bars have one scale. */
    private static String bars(Course course, BoardRow row) {
        var reached = Stream.of(course.first(), course.second())
                .flatMap(either -> numbers(either).stream())
                .sorted()
                .toList();
        return reached.isEmpty() ? "" : Sparkline.of(numbers(row), reached.get(0), reached.get(reached.size() - 1));
    }

    /** None for a stage. */
    private static List<Double> numbers(BoardRow row) {
        return row.ends().stream()
                .flatMap(value -> value instanceof Value.Level level ? Stream.of(level.number()) : Stream.empty())
                .toList();
    }

    private void rolls(Comparison comparison, boolean each) {
        RollComparison rolls = comparison.rolls();
        screen.blank();
        screen.paragraph("Dice: " + rolls.same() + " rolls are shared"
                + (rolls.other() == 0 ? "" : ", " + rolls.other() + " decide the same and show something else")
                + "; " + rolls.onlyFirst().size() + " only in " + comparison.first() + ", "
                + rolls.onlySecond().size() + " only in " + comparison.second() + ".");
        if (each) {
            var entries = new Entries();
            add(entries, "only in " + comparison.first(), rolls.onlyFirst(), true);
            add(entries, "only in " + comparison.second(), rolls.onlySecond(), true);
            screen.entries(entries);
        }
    }
}
