package faultline.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an actor has reached so far, and at the end.
 *
 * @param cell who plays it; empty if it is automated
 * @param verdict empty for an actor without aims, and where an aim rests on what the seat may not see
 */
public record ActorOutcome(
        String actor, String name, Optional<String> cell, Optional<Verdict> verdict, List<AimOutcome> aims) {
    public ActorOutcome {
        aims = List.copyOf(aims);
    }

    /**
     * @param points the score, 0 to 100
     * @param band what people call it
     * @param crossed the text of the aim whose floor was missed, which makes the band the lowest; mostly empty
     */
    public record Verdict(double points, String band, Optional<String> crossed) {}

    /** Who plays it: "cell moscow", or that it is automated. */
    public String player() {
        return cell.map("cell "::concat).orElse("automated");
    }

    /** The outcome in words, "held its own", or why there is none. */
    public String words() {
        return verdict.map(Verdict::band)
                .orElseGet(() -> aims.isEmpty() ? "no aims, so no outcome" : "not for this seat");
    }

    /** The outcome in words with the score. */
    public String wordsAndScore() {
        return words()
                + verdict.map(known -> " (" + AimOutcome.cut(known.points()) + " of 100)")
                        .orElse("");
    }

    /** The weighted aim that is reached farthest, the first of several; empty if none is reached at all. */
    public Optional<AimOutcome> best() {
        return weighted()
                .filter(aim -> aim.percent() > 0)
                .reduce((one, other) -> other.percent() > one.percent() ? other : one);
    }

    /**
     * The weighted aim that is reached least, the first of several; empty if there is none but the best, or all are wholly
     * reached. A red line that was crossed comes before what is reached even less.
     */
    public Optional<AimOutcome> worst() {
        return weighted()
                .filter(aim -> aim.percent() < 100 && best().filter(aim::equals).isEmpty())
                .min(Comparator.comparing((AimOutcome aim) -> !aim.crossed()).thenComparingDouble(AimOutcome::percent));
    }

    private Stream<AimOutcome> weighted() {
        return aims.stream().filter(aim -> !aim.isPenalty() && aim.reached().isPresent());
    }
}
