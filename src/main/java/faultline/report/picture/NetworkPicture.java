package faultline.report.picture;

import faultline.exercise.event.Move;
import faultline.report.document.Picture;
import faultline.report.picture.Deeds.Deed;
import faultline.report.picture.Deeds.Pair;
import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Actors on a circle, and arrows within it from who acted to whom. Arrows bend towards the middle, where no actor is, so
 * that none runs through one.
 */
final class NetworkPicture {
    /** How much of the way to the middle an arrow bends, the best first. */
    private static final double[] BENDS = {0.45, 0.6, 0.75, 0.9, 0.3};

    /** How far an arrow keeps from the one back, and one for covert moves from that for public ones. */
    private static final double APART = 16;

    private static final double HEAD = 7;
    private static final int THICKEST = 5;

    /** Where its number may stand on an arrow, the best first. */
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.21, 0.79};

    private final Deeds deeds;
    private final ExerciseView view;
    private final List<String> actors;
    private final Round round;
    private final Drawing drawing = new Drawing();

    /**
     * @param actors those that are drawn
     */
    NetworkPicture(Deeds deeds, ExerciseView view, List<String> actors) {
        this.deeds = deeds;
        this.view = view;
        this.actors = List.copyOf(actors);
        this.round = new Round(actors.stream().map(this::tag).toList());
    }

    private List<String> tag(String actor) {
        var lines = new ArrayList<>(Letters.wrapped(view.labels().actor(actor), Round.NAMES, 2));
        long made = deeds.actors().getOrDefault(actor, 0L);
        lines.add(made + (made == 1 ? " move" : " moves"));
        return lines;
    }

    /**
     * @param text one sentence that says what it shows
     */
    Picture drawn(String text) {
        var arrows = arrows();
        round.drawTags(drawing);
        arrows.forEach(this::draw);
        for (var spot : round.spots()) {
            drawing.circle("axis paper", spot.x(), spot.y(), Round.DOT);
        }
        var taken = round.taken();
        arrows.forEach(arrow -> number(arrow, taken));
        return drawing.picture(Round.WIDTH, round.height(), text);
    }

    /** One for all public moves of an actor against another, and one for all covert ones. */
    private record Arrow(Curve curve, List<Move> moves, boolean covert) {}

    private List<Arrow> arrows() {
        var arrows = new ArrayList<Arrow>();
        deeds.byPair().forEach((pair, done) -> {
            if (actors.contains(pair.from()) && actors.contains(pair.to())) {
                for (boolean covert : new boolean[] {false, true}) {
                    var some = done.stream()
                            .map(Deed::move)
                            .filter(move -> move.covert() == covert)
                            .toList();
                    if (!some.isEmpty()) {
                        arrows.add(new Arrow(curve(pair, covert), some, covert));
                    }
                }
            }
        });
        return arrows;
    }

    /** The first way to bend it on which it keeps clear of all other actors. */
    private Curve curve(Pair pair, boolean covert) {
        var from = round.spots().get(actors.indexOf(pair.from()));
        var to = round.spots().get(actors.indexOf(pair.to()));
        double aside = covert ? 3 * APART : APART;
        var ways = Arrays.stream(BENDS)
                .boxed()
                .flatMap(bend -> Stream.of(curve(from, to, bend, aside), curve(from, to, bend, aside / 2)))
                .toList();
        return ways.stream()
                .filter(curve -> round.keepsClear(curve, from, to))
                .findFirst()
                .orElse(ways.get(0))
                .clearOf(Round.DOT + 2);
    }

    private Curve curve(Spot from, Spot to, double bend, double aside) {
        var bent = Curve.between(Curve.between(from, to, 0.5), round.middle(), bend);
        double length = Curve.distance(from, to);
        return new Curve(
                from,
                new Spot(
                        bent.x() - (to.y() - from.y()) / length * aside,
                        bent.y() + (to.x() - from.x()) / length * aside),
                to);
    }

    private void draw(Arrow arrow) {
        var tone = tone(arrow.moves());
        int width = Math.min(THICKEST, arrow.moves().size());
        var curve = arrow.curve();
        drawing.curve(
                "line " + tone.stroke() + (width == 2 ? "" : " w" + width) + (arrow.covert() ? " dash" : ""),
                new Curve(curve.from(), curve.towards(), curve.to()).clearOf(HEAD * 0.7));
        drawing.polygon(tone.fill(), curve.head(HEAD + width));
    }

    /** What most of them are. */
    private Tone tone(List<Move> moves) {
        long cooperation = count(moves, Tone.COOPERATION);
        long conflict = count(moves, Tone.CONFLICT);
        return cooperation > conflict ? Tone.COOPERATION : conflict > cooperation ? Tone.CONFLICT : Tone.NEITHER;
    }

    private long count(List<Move> moves, Tone tone) {
        return moves.stream().filter(move -> Tone.of(move, view) == tone).count();
    }

    /** How many moves of which kind, where it lies on nothing else; left out where there is no such place. */
    private void number(Arrow arrow, List<Box> taken) {
        var words = Arrays.stream(Tone.values())
                .filter(tone -> count(arrow.moves(), tone) > 0)
                .map(tone -> tone.sign() + count(arrow.moves(), tone))
                .collect(Collectors.joining(" "));
        for (double place : PLACES) {
            var spot = arrow.curve().at(place);
            var box = Box.of(words, spot.x(), spot.y() + 3, At.MIDDLE).grown(1);
            if (!box.meetsAny(taken)) {
                taken.add(box);
                drawing.box("paper", box, 2);
                drawing.words("label ink", spot.x(), spot.y() + 3, At.MIDDLE, words);
                return;
            }
        }
    }
}
