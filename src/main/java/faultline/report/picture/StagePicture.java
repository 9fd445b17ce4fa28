package faultline.report.picture;

import faultline.exercise.definition.Value;
import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import faultline.view.BoardRow;
import faultline.view.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stage over the turns of one played run, as steps between its states. */
final class StagePicture {
    private static final double STEP = 26;
    private static final double MOST_ROOM_FOR_NAMES = 130;

    private final BoardRow row;
    private final Labels labels;
    private final List<String> states;
    private final Drawing drawing = new Drawing();
    private final Frame frame;

    StagePicture(BoardRow row, Labels labels, Course course) {
        this.row = row;
        this.labels = labels;
        var declared = labels.indicators().get(row.key().indicator());
        this.states = Stream.concat(
                        declared == null ? Stream.of() : declared.parts().keySet().stream(),
                        row.ends().stream().map(Value::toString))
                .distinct()
                .toList();
        double names = states.stream()
                .mapToDouble(state -> Letters.width(name(state)))
                .max()
                .orElse(0);
        this.frame = new Frame(
                drawing,
                course.points().subList(0, row.ends().size()),
                STEP * states.size(),
                12,
                Math.max(62, Math.min(MOST_ROOM_FOR_NAMES, names)) + 10);
    }

    private String name(String state) {
        return labels.value(row.key(), new Value.Stage(state));
    }

    /**
     * @param acts what acted on it in each of the points
     */
    Picture drawn(List<List<Act>> acts) {
        for (int i = 0; i < states.size(); i++) {
            double y = y(states.get(i));
            drawing.box(
                    i % 2 == 0 ? "tint" : "paper",
                    new Box(frame.left(), y - STEP / 2, frame.plotRight() - frame.left(), STEP),
                    0);
            drawing.words(
                    "label soft",
                    frame.plotRight() + 6,
                    y + 3.5,
                    At.START,
                    Letters.cut(name(states.get(i)), frame.right() - 6));
        }
        drawing.polyline("line s0", steps());
        for (int i = 0; i < row.ends().size(); i++) {
            drawing.circle(
                    "f0",
                    frame.x(i),
                    y(row.ends().get(i).toString()),
                    row.ends().size() > 40 ? 1.5 : 3);
        }
        return frame.finished(acts, text());
    }

    /** The first state is the lowest. */
    private double y(String state) {
        return frame.bottom() - STEP * (states.indexOf(state) + 0.5);
    }

    private List<Spot> steps() {
        var steps = new ArrayList<Spot>();
        for (int i = 0; i < row.ends().size(); i++) {
            double y = y(row.ends().get(i).toString());
            steps.add(new Spot(frame.edge(i), y));
            steps.add(new Spot(frame.edge(i + 1), y));
        }
        return steps;
    }

    private String text() {
        int last = row.ends().size() - 1;
        return row.name() + " in one played run: "
                + labels.value(row.key(), row.start()) + " at the start, "
                + (last == 0
                        ? "no turn is over."
                        : labels.value(row.key(), row.now()) + " in "
                                + frame.points().get(last).name() + ".");
    }
}
