package faultline.report.picture;

import faultline.report.picture.Drawing.At;
import java.util.Collection;

/** A rectangle of a drawing, from its upper left corner. */
record Box(double x, double y, double width, double height) {
    /** How far letters of the usual size reach above and below the line that they stand on. */
    private static final double ABOVE = 8;

    private static final double BELOW = 2.5;

    /** What words take up that stand at a place. */
    static Box of(String words, double x, double y, At at) {
        double width = Letters.width(words);
        return new Box(at.left(x, width), y - ABOVE, width, ABOVE + BELOW);
    }

    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleY() {
        return y + height / 2;
    }

    /** The same, larger by so much on each side. */
    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean meetsAny(Collection<Box> others) {
        return others.stream().anyMatch(this::meets);
    }
}
