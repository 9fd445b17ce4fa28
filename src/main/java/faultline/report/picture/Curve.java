package faultline.report.picture;

import faultline.report.picture.Drawing.Spot;
import java.util.stream.IntStream;

/** A curve that leaves one spot towards another, and comes from there to a third. */
record Curve(Spot from, Spot towards, Spot to) {
    private static final double STEP = 0.005;
    private static final int SAMPLES = 60;

    /** The spot on it that lies so far along, 0 to 1. */
    Spot at(double part) {
        return between(between(from, towards, part), between(towards, to, part), part);
    }

    /** Whether it nowhere comes nearer to a spot than that. */
    boolean passes(Spot spot, double reach) {
        return IntStream.rangeClosed(0, SAMPLES).allMatch(part -> distance(at((double) part / SAMPLES), spot) > reach);
    }

    /** The same without what lies nearer than that to its ends. */
    Curve clearOf(double reach) {
        double start = 0;
        while (start < 0.5 && distance(at(start), from) < reach) {
            start += STEP;
        }
        double end = 1;
        while (end > 0.5 && distance(at(end), to) < reach) {
            end -= STEP;
        }
        // a part of such a curve is one, too
        return new Curve(at(start), between(between(from, towards, start), between(towards, to, start), end), at(end));
    }

    /** The head of an arrow whose point is its end. */
    Spot[] head(double size) {
        double length = Math.max(1e-6, distance(towards, to));
        double x = (to.x() - towards.x()) / length * size;
        double y = (to.y() - towards.y()) / length * size;
        return new Spot[] {
            to, new Spot(to.x() - x - y / 2, to.y() - y + x / 2), new Spot(to.x() - x + y / 2, to.y() - y - x / 2)
        };
    }

    static Spot between(Spot one, Spot other, double part) {
        return new Spot(one.x() + (other.x() - one.x()) * part, one.y() + (other.y() - one.y()) * part);
    }

    static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
