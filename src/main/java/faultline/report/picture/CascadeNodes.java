package faultline.report.picture;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.report.picture.Happening.Kind;
import faultline.report.picture.Node.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a box of a cascade says: an id and a few words, the rest of which stand in the words beside the picture.
 *
 * @param weight which lines come first
 * @param turn what the turn is called
 */
record CascadeNodes(Said said, Weight weight, String turn) {
    private static final int MOST_EFFECTS = 6;
    private static final int MOST_OTHERS = 3;
    private static final int MOST_LINES = 3;
    private static final String PLAIN = "label ink";
    private static final String QUIET = "label soft";
    private static final double HEAD_ROOM = (Node.ROOM - 22) / Letters.BOLD;

    Node of(Happening happening) {
        var lines = new ArrayList<Line>();
        lines.add(head(happening));
        switch (happening.kind()) {
            case MOVE, INJECT, ARGUMENT -> lines.addAll(wrapped(what(happening), happening.id(), MOST_LINES));
            case TURN -> {}
            case EFFECT -> lines.addAll(some(happening, MOST_EFFECTS));
            case ADVICE, NOT -> lines.addAll(some(happening, MOST_OTHERS));
        }
        return new Node(
                mark(happening.kind()),
                lines,
                happening.kind() == Kind.NOT,
                happening.byWhiteCell(),
                happening.kind() == Kind.EFFECT);
    }

    private static Optional<Mark> mark(Kind kind) {
        return switch (kind) {
            case MOVE -> Optional.of(Mark.MOVE);
            case INJECT -> Optional.of(Mark.INJECT);
            case TURN, ARGUMENT -> Optional.of(Mark.OTHER);
            case EFFECT, ADVICE, NOT -> Optional.empty();
        };
    }

    private Line head(Happening happening) {
        var words =
                switch (happening.kind()) {
                    case MOVE -> happening.id() + (isCovert(happening) ? ", covert" : "") + dice(happening.rulings());
                    case INJECT -> "inject";
                    case TURN -> turn + " begins";
                    case ARGUMENT -> happening.id();
                    case EFFECT -> "effects";
                    case ADVICE -> "advice";
                    case NOT ->
                        happening.byWhiteCell()
                                ? "struck"
                                : said.ending(happening.rulings().get(0));
                };
        var to = said.known().test(happening.id()) ? happening.id() : "";
        return new Line(PLAIN + " strong", Letters.cut(words, HEAD_ROOM), "", to);
    }

    private boolean isCovert(Happening happening) {
        return said.move(happening.id()).filter(Move::covert).isPresent();
    }

    private static String dice(List<Ruling> rulings) {
        return rulings.stream()
                .flatMap(ruling -> ruling.roll().stream())
                .map(roll -> ", " + Value.plain(roll.percent()) + " %")
                .collect(Collectors.joining());
    }

    private String what(Happening happening) {
        return switch (happening.kind()) {
            case MOVE ->
                said.move(happening.id())
                        .map(move -> said.view().labels().sentence(move))
                        .orElse("in an earlier turn");
            case INJECT -> said.view().injectName(happening.id());
            default -> said.argument(happening.id());
        };
    }

    private List<Line> wrapped(String words, String id, int most) {
        var to = said.known().test(id) ? id : "";
        return Letters.wrapped(words, Node.ROOM, most).stream()
                .map(line -> new Line(PLAIN, line, "", to))
                .toList();
    }

    private List<Line> some(Happening happening, int most) {
        var rulings = happening.rulings().stream()
                .sorted(Comparator.comparingDouble((Ruling ruling) -> weight.of(ruling))
                        .reversed())
                .toList();
        int shown = rulings.size() <= most ? rulings.size() : most - 1;
        var lines = new ArrayList<Line>();
        rulings.subList(0, shown).forEach(ruling -> lines.addAll(of(ruling)));
        if (shown < rulings.size()) {
            lines.add(new Line(QUIET, "and " + (rulings.size() - shown) + " more", "", ""));
        }
        return lines;
    }

    private List<Line> of(Ruling ruling) {
        if (ruling.conclusion() instanceof Conclusion.LevelEffect effect && ruling.holds()) {
            var amount = said.words().amount(effect);
            double room = Node.ROOM - Letters.strongWidth(amount) - 6;
            return List.of(new Line(
                    PLAIN,
                    Letters.cut(said.view().labels().indicator(effect.key()), room),
                    amount,
                    said.known().test(ruling.id()) ? ruling.id() : ""));
        }
        var says = ruling.conclusion() instanceof Conclusion.Advice advice
                ? said.view().labels().sentence(advice.actor(), advice.type(), advice.target())
                : said.words().says(ruling.conclusion());
        return wrapped(says + dice(List.of(ruling)), ruling.id(), 2);
    }
}
