package faultline.report.picture;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Ruling;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.BoardRow;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How each indicator went, with what acted on it in which turn. */
final class IndicatorPictures {
    private final Said said;
    private final Course course;
    /** What acted on each indicator in each of the points. */
    private final List<Map<Key, List<Act>>> acts;

    IndicatorPictures(Said said) {
        this.said = said;
        this.course = Course.of(said.view());
        this.acts = course.points().stream()
                .map(point -> point.turn().map(IndicatorPictures::inForce).orElse(Map.of()))
                .toList();
    }

    private static Map<Key, List<Act>> inForce(TurnView turn) {
        var open = turn.proposal().stream()
                .flatMap(proposal -> proposal.rulings())
                .map(Ruling::id)
                .collect(Collectors.toSet());
        return Act.in(turn, ruling -> !open.contains(ruling.id()));
    }

    Figure of(BoardRow row) {
        var acted = IntStream.range(0, row.ends().size())
                .mapToObj(point -> acts.get(point).getOrDefault(row.key(), List.of()))
                .toList();
        var picture = row.isLevel()
                ? new LevelPicture(row, course).drawn(acted)
                : new StagePicture(row, said.view().labels(), course).drawn(acted);
        return new Figure(
                "picture-" + row.key().toString().replace(':', '.').replace('+', '_'),
                row.name() + (row.unit().isEmpty() ? "" : ", in " + row.unit()),
                Text.of(caption(acted)),
                picture,
                List.of(table(row, acted)));
    }

    private static String caption(List<List<Act>> acted) {
        var marks = Arrays.stream(Mark.values())
                .filter(mark -> acted.stream().anyMatch(acts -> Frame.count(acts, mark) > 0))
                .map(mark -> mark.sign() + " " + mark.meaning())
                .collect(Collectors.joining(", "));
        return (marks.isEmpty() ? "Nothing acted on it." : "What acted on it in which turn: " + marks + ".")
                + " One played run, and no trend.";
    }

    private Table table(BoardRow row, List<List<Act>> acted) {
        boolean banded = !row.bands().isEmpty();
        var columns = new ArrayList<Column>();
        columns.add(Column.text("When"));
        columns.add(row.isLevel() ? Column.number("Stood at") : Column.text("Stood at"));
        if (banded) {
            columns.add(Column.text("Band"));
        }
        if (row.isLevel()) {
            columns.add(Column.number("Change"));
        }
        columns.add(Column.text("What acted on it"));
        return new Table(
                "",
                columns,
                IntStream.range(0, row.ends().size())
                        .mapToObj(point -> line(row, point, banded, acted.get(point)))
                        .toList());
    }

    private Row line(BoardRow row, int point, boolean banded, List<Act> acted) {
        var cells = new ArrayList<Text>();
        var value = row.ends().get(point);
        cells.add(Text.of(course.points().get(point).name()));
        cells.add(Text.of(said.view().labels().value(row.key(), value)));
        if (banded) {
            cells.add(Text.of(band(row, value)));
        }
        if (row.isLevel()) {
            cells.add(Text.of(point == 0 ? "" : change(row.ends().get(point - 1), value)));
        }
        cells.add(Said.some(acted, said::of, "; "));
        return new Row("", cells);
    }

    private static String band(BoardRow row, Value value) {
        double number = ((Value.Level) value).number();
        return row.bands().stream()
                .filter(band -> band.from() <= number)
                .reduce((lower, higher) -> higher)
                .map(Band::words)
                .orElse("");
    }

    private static String change(Value before, Value after) {
        double change = ((Value.Level) after).number() - ((Value.Level) before).number();
        return RulingWords.signed(new Value.Level(change).number());
    }
}
