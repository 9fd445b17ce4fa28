package faultline.play.balance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How one actor fares with each of its moves, against each mix of what the others do. */
public record Contest(String name, List<InMix> mixes) implements Judged {
    public Contest {
        mixes = List.copyOf(mixes);
    }

    /**
     * One mix, with every alternative in the scenario's order; the last is to make no move at all.
     *
     * @param mix what the others do, in words
     */
    public record InMix(String mix, List<Alternative> alternatives) {
        public InMix {
            alternatives = List.copyOf(alternatives);
        }

        /** From the one with the highest mean down. */
        public List<Alternative> ranked() {
            return alternatives.stream()
                    .sorted(Comparator.comparingDouble(Alternative::mean).reversed())
                    .toList();
        }

        public Alternative best() {
            return ranked().get(0);
        }

        /** By how much the best is above the next one. */
        public Lead lead() {
            var ranked = ranked();
            return Lead.of(ranked.get(0).gains(), ranked.get(1).gains());
        }

        /** Whether that alternative is clearly above every other. */
        private boolean beatsAll(String move) {
            var one = alternatives.stream()
                    .filter(alternative -> alternative.move().equals(move))
                    .findFirst()
                    .orElseThrow();
            return alternatives.stream()
                    .filter(other -> other != one)
                    .allMatch(other -> Lead.of(one.gains(), other.gains()).isClear());
        }
    }

    /**
     * What the actor does: it makes one move whenever it can, and draws among the rest otherwise.
     *
     * @param move empty if it makes no move at all
     * @param gains of its score, exercise by exercise; those of other alternatives stand in the same order
     */
    public record Alternative(String move, List<Double> gains) {
        public Alternative {
            gains = List.copyOf(gains);
        }

        public double mean() {
            return gains.stream().mapToDouble(gain -> gain).average().orElse(0);
        }

        public String words() {
            return move.isEmpty() ? "(no move)" : move;
        }
    }

    /**
     * The mean of paired differences.
     *
     * @param error its standard error
     */
    public record Lead(double mean, double error) {
        private static final double ERRORS = 2;

        static Lead of(List<Double> some, List<Double> others) {
            var differences = new double[some.size()];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = some.get(i) - others.get(i);
            }
            var figures = Figures.of(differences);
            return new Lead(figures.mean(), figures.error());
        }

        /** How far from 0 the mean must be to count: two standard errors. */
        public double margin() {
            return ERRORS * error;
        }

        public boolean isClear() {
            return mean > margin();
        }
    }

    /** What is clearly best whatever the others do; empty if nothing is. */
    public Optional<Alternative> bestInAll() {
        return mixes.get(0).alternatives().stream()
                .filter(one -> mixes.stream().allMatch(mix -> mix.beatsAll(one.move())))
                .findFirst();
    }

    /** Making no move at all is not judged: it only says that there is nothing in it for the actor. */
    @Override
    public Optional<String> wrong() {
        return bestInAll().filter(best -> !best.move().isEmpty()).map(best -> best.move() + " beats every alternative");
    }
}
