package faultline.report.picture;

import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Spots on a circle, or on an ellipse if they are many, clockwise from the top, each with lines of words at the side of the picture. */
final class Round {
    static final double WIDTH = 480;
    /** Of the dot on a spot. */
    static final double DOT = 7;

    static final double NAMES = 112;
    private static final double MARGIN = 6;
    private static final double GAP = 4;
    private static final double WIDE = 108;
    private static final double PER_SPOT = 12;

    private final List<List<String>> words;
    private final double tall;
    private final double height;
    private final List<Spot> spots;
    private final List<Box> tags;

    /**
     * @param words the lines of each spot, none wider than {@link #NAMES}
     */
    Round(List<List<String>> words) {
        this.words = List.copyOf(words);
        this.tall = Math.max(WIDE, PER_SPOT * words.size());
        double highest = Math.max(total(right()), total(left()));
        this.height = Math.max(2 * (tall + DOT), highest) + 2 * MARGIN;
        this.spots = IntStream.range(0, words.size()).mapToObj(this::spot).toList();
        var placed = new ArrayList<>(Collections.nCopies(words.size(), new Box(0, 0, 0, 0)));
        stack(right(), WIDTH - MARGIN - NAMES, placed);
        stack(left(), MARGIN, placed);
        this.tags = List.copyOf(placed);
    }

    double height() {
        return height;
    }

    Spot middle() {
        return new Spot(WIDTH / 2, height / 2);
    }

    List<Spot> spots() {
        return spots;
    }

    /** Whether the curve runs past all spots but its own. */
    boolean keepsClear(Curve curve, Spot from, Spot to) {
        return spots.stream()
                .filter(spot -> !spot.equals(from) && !spot.equals(to))
                .allMatch(spot -> curve.passes(spot, DOT + 2));
    }

    /** What is taken, and no words can stand on. */
    List<Box> taken() {
        var taken = new ArrayList<>(tags);
        spots.forEach(spot -> taken.add(Box.around(spot.x(), spot.y(), DOT + 1)));
        return taken;
    }

    /** Draws the words, each with a line to its spot. */
    void drawTags(Drawing drawing) {
        for (int i = 0; i < words.size(); i++) {
            var tag = tags.get(i);
            boolean right = tag.x() > WIDTH / 2;
            double x = right ? tag.x() : tag.right();
            drawing.line("edge", spots.get(i).x(), spots.get(i).y(), x + (right ? -3 : 3), tag.middleY());
            for (int line = 0; line < words.get(i).size(); line++) {
                boolean last = line == words.get(i).size() - 1;
                drawing.words(
                        last ? "label soft" : "label ink",
                        x,
                        tag.y() + 10 + line * Letters.LEADING,
                        right ? At.START : At.END,
                        words.get(i).get(line));
            }
        }
    }

    private Spot spot(int i) {
        double angle = 2 * Math.PI * (i + 0.5) / words.size() - Math.PI / 2;
        return new Spot(WIDTH / 2 + WIDE * Math.cos(angle), height / 2 + tall * Math.sin(angle));
    }

    /** From top to bottom. */
    private List<Integer> right() {
        return IntStream.range(0, (words.size() + 1) / 2).boxed().toList();
    }

    private List<Integer> left() {
        var left = new ArrayList<>(
                IntStream.range((words.size() + 1) / 2, words.size()).boxed().toList());
        Collections.reverse(left);
        return left;
    }

    private double room(int i) {
        return words.get(i).size() * Letters.LEADING;
    }

    private double total(List<Integer> some) {
        return some.stream().mapToDouble(i -> room(i) + GAP).sum();
    }

    /** Beside their spots, but none over another: first down as far as needed, then up again if that was too far. */
    private void stack(List<Integer> some, double x, List<Box> placed) {
        double y = MARGIN;
        for (int i : some) {
            y = Math.max(y, spots.get(i).y() - room(i) / 2);
            placed.set(i, new Box(x, y, NAMES, room(i)));
            y += room(i) + GAP;
        }
        double bottom = height - MARGIN;
        for (int at = some.size() - 1; at >= 0; at--) {
            var box = placed.get(some.get(at));
            double up = Math.min(box.y(), bottom - box.height());
            placed.set(some.get(at), new Box(x, up, NAMES, box.height()));
            bottom = up - GAP;
        }
    }
}
