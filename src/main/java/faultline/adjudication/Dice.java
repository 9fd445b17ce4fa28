package faultline.adjudication;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.rules.Firing;
import faultline.exercise.Exercise;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The dice of one turn: keys each roll by what it decides, and counts how many equal keys came before, in this impulse and
 * in those of the turn that are over. Keys are equal where one rule has several odds for one thing that it answers, and
 * where it answers several moves of the same actor, type and target. What is guaranteed to a fork: whatever has no equal
 * keeps its roll, whatever else is changed; of equals, those of moves that were entered earlier come first, so that one
 * entered later takes no roll of theirs; and if one of several equal moves is withdrawn, those behind it take the rolls of
 * those before, so that the fewer always have the first rolls of the more.
 */
final class Dice {
    private final Exercise exercise;
    private final Chance chance;
    private final Map<Chance.Key, Integer> counts = new HashMap<>();

    Dice(Exercise exercise, Chance chance) {
        this.exercise = exercise;
        this.chance = chance;
        exercise.turn().accepted().stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.roll().isPresent())
                .forEach(this::countRolled);
    }

    /** One of the things that a roll answers, in the words of its key. */
    private record Answered(String actor, String type, String target) {}

    /** A roll from 1 to 100 for what the rule wrote. */
    int roll(Firing firing) {
        var rule = firing.rule().set() + "/" + firing.rule().name();
        var answered = oneOrTwo(firing.answers(), this::answered);
        var first = key(rule, answered, 0);
        int count = count(first);
        return chance.roll(count == 0 ? first : key(rule, answered, count));
    }

    /** A roll from 1 to 100 for something that the scenario declares of a move. */
    int roll(String part, Move move) {
        var answered = List.of(move(move));
        var first = key(part, answered, 0);
        int count = count(first);
        return chance.roll(count == 0 ? first : key(part, answered, count));
    }

    private void countRolled(Ruling ruling) {
        if (ruling.source() instanceof Source.Declared) {
            count(key(Discoveries.ROLL, oneOrTwo(ruling.causes(), this::answered), 0));
        }
        if (ruling.source() instanceof Source.Rule rule) {
            var answered = oneOrTwo(ruling.causes(), this::answered);
            count(key(rule.set() + "/" + rule.name(), answered, 0));
        }
    }

    /** How many equal keys came before this one, which is counted from now on. */
    private int count(Chance.Key first) {
        return counts.merge(first, 1, Integer::sum) - 1;
    }

    private Chance.Key key(String rule, List<Answered> answered, int count) {
        return new Chance.Key(
                exercise.identity().seed(),
                exercise.turn().number(),
                rule,
                joined(answered, Answered::actor),
                joined(answered, Answered::type),
                joined(answered, Answered::target),
                count);
    }

    /** A rule answers one thing, or two. */
    private static <T> List<Answered> oneOrTwo(List<T> things, Function<T, Answered> answered) {
        var first = answered.apply(things.get(0));
        return things.size() == 1 ? List.of(first) : List.of(first, answered.apply(things.get(1)));
    }

    private static String joined(List<Answered> answered, Function<Answered, String> part) {
        var first = part.apply(answered.get(0));
        return answered.size() == 1 ? first : first + "+" + part.apply(answered.get(1));
    }

    private Answered answered(Happening happening) {
        if (happening instanceof faultline.adjudication.facts.Move move) {
            return new Answered(move.actor(), move.type(), move.target());
        }
        if (happening instanceof ArgumentDecided decided) {
            return argument(decided.id());
        }
        return happening instanceof InjectReleased released ? inject(released.inject()) : turn();
    }

    private Answered answered(Cause cause) {
        if (cause instanceof Cause.ByMove byMove) {
            return exercise.turn().movesAccepted().stream()
                    .filter(move -> move.id().equals(byMove.move()))
                    .findFirst()
                    .map(Dice::move)
                    .orElseThrow(() -> new IllegalStateException("There was no move (" + byMove.move() + ")."));
        }
        if (cause instanceof Cause.ByArgument byArgument) {
            return argument(byArgument.argument());
        }
        return cause instanceof Cause.ByInject byInject ? inject(byInject.inject()) : turn();
    }

    private static Answered move(Move move) {
        return new Answered(move.actor(), move.type(), move.target());
    }

    /** By what is argued, since numbers differ from fork to fork. */
    private Answered argument(String id) {
        return exercise.arguments()
                .argument(id)
                .map(argument -> new Answered(
                        argument.claim().actor(),
                        "argument " + argument.claim().type(),
                        argument.claim().action()))
                .orElseThrow(() -> new IllegalStateException("There was no argument (" + id + ")."));
    }

    private static Answered inject(String inject) {
        return new Answered("", "inject " + inject, "");
    }

    private static Answered turn() {
        return new Answered("", "turn", "");
    }
}
