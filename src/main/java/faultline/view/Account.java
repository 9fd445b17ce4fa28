package faultline.view;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a turn held, as sentences that name moves by what they are and never by their numbers, so that two accounts of a
 * turn can be held against each other.
 *
 * @param ruled whether the rules have answered the turn
 */
record Account(List<String> moves, List<String> injects, boolean ruled, List<String> reactions, List<String> rulings) {

    /** The account of an adjudication. */
    static Account of(Adjudication adjudication, Labels labels) {
        return of(adjudication.moves().toList(), List.of(), Stream.of(adjudication), labels);
    }

    /** The account of a turn in the white cell's view. */
    static Account of(TurnView turn, ExerciseView view) {
        return of(
                turn.moves(),
                turn.injects().stream().map(view::injectName).toList(),
                turn.adjudication().stream(),
                view.labels());
    }

    private static Account of(
            List<Move> moves, List<String> injects, Stream<Adjudication> adjudications, Labels labels) {
        var answered = adjudications.toList();
        var sentences = new RulingSentences(labels, moves);
        return new Account(
                moves.stream()
                        .filter(move -> !move.byRule())
                        .map(move -> sentence(move, labels))
                        .toList(),
                injects,
                !answered.isEmpty(),
                moves.stream()
                        .filter(Move::byRule)
                        .map(move -> sentence(move, labels))
                        .toList(),
                answered.stream()
                        .flatMap(Adjudication::rulings)
                        .filter(ruling -> !(ruling.holds() && ruling.conclusion() instanceof Conclusion.Reaction))
                        .map(sentences::of)
                        .toList());
    }

    static String sentence(Move move, Labels labels) {
        return labels.sentence(move) + (move.covert() ? " (covert)" : "");
    }

    /** Rulings in sentences: what they say, what they answer and by which rule, and what became of them. */
    record RulingSentences(RulingWords words, Map<String, Move> moves) {
        RulingSentences(Labels labels, List<Move> moves) {
            this(
                    new RulingWords(labels),
                    moves.stream().collect(Collectors.toMap(Move::id, Function.identity(), (a, b) -> a)));
        }

        String of(Ruling ruling) {
            var outcome = words.outcome(ruling.ending(ruling.outcome(), ""));
            return words.says(ruling.conclusion()) + (outcome.isEmpty() ? "" : " — " + outcome) + ", " + origin(ruling);
        }

        /** By which rule, in answer to what. */
        String origin(Ruling ruling) {
            var source = ruling.source() instanceof Source.Rule rule
                    ? "rule “" + rule.name() + "”"
                    : RulingWords.source(ruling.source());
            return source + ", in answer to "
                    + ruling.causes().stream().map(this::cause).collect(Collectors.joining(" and "));
        }

        private String cause(Cause cause) {
            if (cause instanceof Cause.ByMove by) {
                var move = moves.get(by.move());
                return move == null ? by.move() : words.labels().sentence(move);
            }
            if (cause instanceof Cause.ByArgument argument) {
                return "argument " + argument.argument();
            }
            return cause instanceof Cause.ByInject by ? "inject (" + by.inject() + ")" : "the turn's beginning";
        }
    }
}
