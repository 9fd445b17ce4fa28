package faultline.report.picture;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Picture;
import faultline.report.document.Text;
import faultline.report.picture.Drawing.Spot;
import faultline.report.picture.Happening.Kind;
import faultline.report.picture.Layout.Link;
import faultline.report.picture.Layout.Size;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What led to what in one turn: from moves, injects and the turn's beginning to reactions, and to what all that changed. */
final class CascadePicture {
    private final Said said;
    private final TurnView turn;
    private final List<Happening> all;
    private final List<Happening> drawn;
    private final List<Node> nodes;
    private final CascadeChoice choice;

    CascadePicture(Said said, Weight weight, TurnView turn) {
        this.said = said;
        this.turn = turn;
        this.all = Cascade.of(turn, weight::isCost);
        var words = new CascadeNodes(said, weight, Timetable.words(turn.number()));
        var boxes = new HashMap<String, Node>();
        this.choice = new CascadeChoice(
                all, weight::of, happening -> boxes.computeIfAbsent(happening.key(), key -> words.of(happening))
                        .height());
        this.drawn = choice.chosen();
        this.nodes = drawn.stream().map(words::of).toList();
    }

    Figure figure() {
        return new Figure(
                "cascade-" + turn.number(),
                "What led to what in " + Timetable.words(turn.number()),
                Text.of(caption()),
                picture(),
                inWords());
    }

    private String caption() {
        return (drawn.size() < all.size()
                        ? "Of " + all.size() + " things that happened, or could have, the " + drawn.size()
                                + " are drawn that changed most, and what they came of. "
                        : "")
                + "▲ a move, ◆ an inject, ■ the turn's beginning or an argument; "
                + "dashed: what did not come about; ✕ the white cell, over the rules. What moves cost is left out.";
    }

    private Picture picture() {
        var drawing = new Drawing();
        var links = links();
        var layout = Layout.of(sizes(), links);
        for (int i = 0; i < links.size(); i++) {
            draw(drawing, layout.edges().get(i), nodes.get(links.get(i).to()).dashed());
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).draw(drawing, layout.boxes().get(i));
        }
        return drawing.picture(layout.width(), layout.height(), text());
    }

    private List<Size> sizes() {
        var sizes = new ArrayList<Size>();
        for (int i = 0; i < drawn.size(); i++) {
            sizes.add(new Size(
                    Node.WIDTH,
                    nodes.get(i).height(),
                    choice.column(drawn.get(i).key())));
        }
        return sizes;
    }

    private List<Link> links() {
        var numbers = drawn.stream().map(Happening::key).toList();
        return drawn.stream()
                .flatMap(happening -> happening.from().stream()
                        .filter(cause -> choice.column(cause) < choice.column(happening.key()))
                        .map(cause -> new Link(numbers.indexOf(cause), numbers.indexOf(happening.key()))))
                .toList();
    }

    private static void draw(Drawing drawing, List<Spot> corners, boolean dashed) {
        drawing.polyline("axis" + (dashed ? " dash" : ""), corners);
        var end = corners.get(corners.size() - 1);
        drawing.polygon("soft", end, new Spot(end.x() - 6, end.y() - 3), new Spot(end.x() - 6, end.y() + 3));
    }

    private String text() {
        long moves = count(Kind.MOVE);
        long effects = drawn.stream()
                .filter(happening -> happening.kind() == Kind.EFFECT)
                .mapToLong(happening -> happening.rulings().size())
                .sum();
        return "What led to what in " + Timetable.words(turn.number()) + " of one played run: " + moves
                + (moves == 1 ? " move" : " moves") + " and " + effects + (effects == 1 ? " effect" : " effects")
                + " are drawn, with what they came of.";
    }

    private long count(Kind kind) {
        return drawn.stream().filter(happening -> happening.kind() == kind).count();
    }

    private List<Block> inWords() {
        if (drawn.isEmpty()) {
            return List.of(new Paragraph("Nothing has happened in it."));
        }
        return List.of(new Table(
                "",
                List.of(Column.text("What"), Column.text("Came of"), Column.text("By the rulings")),
                drawn.stream().map(this::row).toList()));
    }

    private Row row(Happening happening) {
        return new Row("", List.of(what(happening), cameOf(happening), rulings(happening)));
    }

    private Text what(Happening happening) {
        return switch (happening.kind()) {
            case MOVE -> said.move(happening.id()).map(said::of).orElseGet(() -> said.id(happening.id()));
            case INJECT -> Text.of("inject " + said.view().injectName(happening.id()));
            case TURN -> Text.of("the beginning of " + Timetable.words(turn.number()));
            case ARGUMENT -> said.id(happening.id()).plus(" " + said.argument(happening.id()));
            case EFFECT -> Text.of("effects");
            case ADVICE -> Text.of("advice to the white cell");
            case NOT -> Text.of(said.ending(happening.rulings().get(0)));
        };
    }

    private Text cameOf(Happening happening) {
        if (happening.from().isEmpty()) {
            return Text.of(
                    said.move(happening.id()).map(said.view().marks()::by).orElse(""));
        }
        return Said.joined(
                happening.rulings().stream()
                        .flatMap(ruling -> ruling.causes().stream())
                        .distinct()
                        .map(said::of)
                        .toList(),
                " and ");
    }

    private Text rulings(Happening happening) {
        return Said.some(happening.rulings(), said::of, "; ");
    }
}
