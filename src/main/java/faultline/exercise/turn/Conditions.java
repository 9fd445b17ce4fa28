package faultline.exercise.turn;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Value;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Evaluates the conditions that a scenario states in data, from the point of view of one actor and target.
 *
 * @param turn the turn being played
 * @param occurrences what is known of moves and injects besides, which only a condition of an inject asks
 */
public record Conditions(Situation situation, int turn, String actor, String target, Occurrences occurrences) {

    /** For conditions that ask nothing that only injects can. */
    public Conditions(Situation situation, int turn, String actor, String target) {
        this(situation, turn, actor, target, Occurrences.NONE);
    }

    public boolean hold(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::hold);
        }
        return condition instanceof Condition.Any any
                ? any.parts().stream().anyMatch(this::hold)
                : holdsItself(condition);
    }

    /** Why the condition does not hold, with the values that it found; empty if it holds. */
    public Optional<String> whyNot(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream()
                    .map(this::whyNot)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (condition instanceof Condition.Any any) {
            return whyNone(any);
        }
        return holdsItself(condition) ? Optional.empty() : Optional.of(says(condition) + found(condition));
    }

    private Optional<String> whyNone(Condition.Any any) {
        if (any.parts().stream().anyMatch(this::hold)) {
            return Optional.empty();
        }
        return Optional.of(any.parts().stream()
                .map(part -> whyNot(part).orElseThrow())
                .collect(Collectors.joining("; or ", "one of these is so: ", "")));
    }

    private boolean holdsItself(Condition condition) {
        if (condition instanceof Condition.LevelIs level) {
            return level.comparison().holds(situation.level(level.level().resolve(actor, target)), level.number());
        }
        if (condition instanceof Condition.StageIs stage) {
            return stage.states().contains(situation.stage(stage.stage().resolve(actor, target)));
        }
        if (condition instanceof Condition.Played played) {
            return situation.played(played.actor(), played.move());
        }
        if (condition instanceof Condition.Not not) {
            return !hold(not.part());
        }
        return condition instanceof Condition.FromTurn from ? turn >= from.turn() : occurrences.hold(condition);
    }

    /** The condition in words, with ids. */
    public String says(Condition condition) {
        return new ConditionWords(new Ids()).says(condition);
    }

    /** Authors and refusals call things by their ids. */
    private final class Ids implements ConditionWords.Naming {
        @Override
        public String quantity(KeyOf quantity) {
            return quantity.resolve(actor, target).toString();
        }

        @Override
        public String state(KeyOf stage, String state) {
            return state;
        }

        @Override
        public String actor(String actor) {
            return actor;
        }

        @Override
        public String move(String move) {
            return move;
        }

        @Override
        public String inject(String inject) {
            return inject;
        }

        @Override
        public String played(Condition.Played played, String not) {
            return played.actor() + " has" + not + " made the move " + played.move() + " in an earlier turn";
        }
    }

    private String found(Condition condition) {
        if (condition instanceof Condition.LevelIs level) {
            var key = level.level().resolve(actor, target);
            return isKnown(key) ? " (it is " + Value.plain(situation.level(key)) + ")" : "";
        }
        if (condition instanceof Condition.StageIs stage) {
            var key = stage.stage().resolve(actor, target);
            return isKnown(key) ? " (it is " + situation.stage(key) + ")" : "";
        }
        if (condition instanceof Condition.Not not) {
            return found(not.part());
        }
        return condition instanceof Condition.FromTurn ? " (it is turn " + turn + ")" : "";
    }

    /** What another actor has of its own is not for the actor to be told. */
    private boolean isKnown(Key key) {
        return key.of().size() != 1 || key.of().contains(actor);
    }
}
