package faultline.view;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one rule concluded of one thing in several exercises. Chance is keyed, so a roll for the same in a fork is the same;
 * under another seed it is not.
 *
 * @param about what it is about: an indicator's name, or what happens
 * @param origin by which rule, in answer to what
 * @param each what came of it in each exercise; empty where the rule did not come to it
 */
public record RulingBeside(String about, String origin, List<Optional<Sided>> each) {
    public RulingBeside {
        each = List.copyOf(each);
    }

    /**
     * A ruling in one of the exercises, without any number of a move or ruling.
     *
     * @param came what it said and what came of it: "−4", "did not happen"
     * @param dice the odds and the roll, "60 %, rolled 41"; empty where chance decided nothing
     */
    public record Sided(Ruling ruling, String came, String dice) {
        /** "did not happen (60 %, rolled 83)". */
        public String words() {
            return came + (dice.isEmpty() ? "" : " (" + dice + ")");
        }
    }

    /** Whether it is the same everywhere, with the same dice. */
    public boolean isSame() {
        return each.stream().map(one -> one.map(Sided::words)).distinct().count() == 1;
    }

    /** Whether all have it. */
    public boolean inAll() {
        return each.stream().allMatch(Optional::isPresent);
    }

    /** Whether it came out differently in two that have it. */
    public boolean cameOtherwise() {
        return each.stream()
                        .flatMap(Optional::stream)
                        .map(Sided::came)
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * @param turns the same turn in each of the exercises
     */
    static List<RulingBeside> of(List<TurnView> turns, List<ExerciseView> exercises) {
        var sides = IntStream.range(0, turns.size())
                .mapToObj(i -> new Side(turns.get(i), exercises.get(i)))
                .toList();
        return Beside.of(sides.stream().map(Side::rulings).toList(), (i, told) -> told.about() + ", " + told.origin())
                .stream()
                .map(RulingBeside::of)
                .toList();
    }

    private static RulingBeside of(Beside<Told> beside) {
        var told = beside.each().stream().flatMap(List::stream).findFirst().orElseThrow();
        return new RulingBeside(
                told.about(),
                told.origin(),
                beside.each().stream()
                        .map(some -> some.stream().findFirst().map(Told::sided))
                        .toList());
    }

    /** A ruling in words that no other of its turn has. */
    private record Told(String about, String origin, Sided sided) {}

    /** One exercise's turn. */
    private record Side(
            TurnView turn, Account.RulingSentences sentences, Map<String, Move> moves, Map<String, Ruling> before) {

        Side(TurnView turn, ExerciseView view) {
            this(
                    turn,
                    new Account.RulingSentences(view.labels(), turn.moves()),
                    view.played().stream()
                            .flatMap(one -> one.moves().stream())
                            .collect(Collectors.toMap(Move::id, move -> move, (one, same) -> one)),
                    view.played().stream()
                            .flatMap(one -> one.adjudication().stream())
                            .flatMap(Adjudication::rulings)
                            .collect(Collectors.toMap(Ruling::id, ruling -> ruling, (one, same) -> one)));
        }

        List<Told> rulings() {
            var counts = new HashMap<String, Integer>();
            var rulings = new ArrayList<Told>();
            turn.adjudication().stream().flatMap(Adjudication::rulings).forEach(ruling -> {
                var about = about(asRuled(ruling).conclusion());
                var origin = sentences.origin(ruling);
                int count = counts.merge(about + origin, 1, Integer::sum);
                rulings.add(new Told(
                        about,
                        count == 1 ? origin : origin + " (" + count + ")",
                        new Sided(ruling, came(ruling), dice(ruling))));
            });
            return rulings;
        }

        /** As the rules gave it, where the white cell has amended it. */
        private Ruling asRuled(Ruling ruling) {
            return turn.overruled().stream()
                    .filter(one -> one.id().equals(ruling.id()))
                    .map(Overruling::said)
                    .map(Overruled::model)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(ruling);
        }

        /** What it is about: the same whatever it says of it. */
        private String about(Conclusion conclusion) {
            var labels = sentences.words().labels();
            if (conclusion instanceof Conclusion.LevelEffect effect) {
                return labels.indicator(effect.key());
            }
            if (conclusion instanceof Conclusion.StageEffect effect) {
                return labels.indicator(effect.key());
            }
            if (conclusion instanceof Conclusion.Lasting lasting) {
                return about(lasting.effect()) + " in turns to come";
            }
            if (conclusion instanceof Conclusion.Exposure exposure && moves.containsKey(exposure.move())) {
                return "found out: " + labels.sentence(moves.get(exposure.move()));
            }
            return conclusion instanceof Conclusion.Lifted lifted && before.containsKey(lifted.ruling())
                    ? "lifted: " + about(before.get(lifted.ruling()).conclusion())
                    : sentences.words().says(conclusion);
        }

        private String came(Ruling ruling) {
            var words = sentences.words();
            var outcome = words.outcome(ruling.ending(ruling.outcome(), ""));
            var came = Stream.of(ruling.holds() ? words.amount(effect(ruling.conclusion())) : "", outcome)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return !came.isEmpty()
                    ? came
                    : ruling.conclusion() instanceof Conclusion.Advice ? "was not done" : "happens";
        }

        /** No dice decide over what is only expected of people. */
        private static String dice(Ruling ruling) {
            return ruling.roll()
                    .map(roll -> Value.plain(roll.percent()) + " %"
                            + (ruling.conclusion() instanceof Conclusion.Advice ? "" : ", rolled " + roll.rolled()))
                    .orElse("");
        }

        private static Conclusion effect(Conclusion conclusion) {
            return conclusion instanceof Conclusion.Lasting lasting ? lasting.effect() : conclusion;
        }
    }
}
