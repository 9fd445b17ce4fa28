package faultline.exercise.turn;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Value;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Evaluates the conditions that a scenario states in data, from the point of view of one actor and target.
 *
 * @param turn the turn being played
 */
public record Conditions(Situation situation, int turn, String actor, String target) {

    public boolean hold(Condition condition) {
        return whyNot(condition).isEmpty();
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
        if (condition instanceof Condition.Not not) {
            return hold(not.part()) ? Optional.of("it must not be that " + says(not.part())) : Optional.empty();
        }
        return holdsItself(condition) ? Optional.empty() : Optional.of(says(condition) + found(condition));
    }

    private Optional<String> whyNone(Condition.Any any) {
        if (any.parts().stream().anyMatch(this::hold)) {
            return Optional.empty();
        }
        return Optional.of(any.parts().stream()
                .map(part -> whyNot(part).orElseThrow())
                .collect(Collectors.joining("; or ", "one of these must be so: ", "")));
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
        return condition instanceof Condition.FromTurn from && turn >= from.turn();
    }

    /** The condition in words. */
    public String says(Condition condition) {
        if (condition instanceof Condition.LevelIs level) {
            return level.level().resolve(actor, target) + " is "
                    + level.comparison().words() + " " + Value.plain(level.number());
        }
        if (condition instanceof Condition.StageIs stage) {
            return stage.stage().resolve(actor, target) + " is " + String.join(" or ", stage.states());
        }
        if (condition instanceof Condition.Played played) {
            return played.actor() + " has made the move " + played.move() + " in an earlier turn";
        }
        if (condition instanceof Condition.FromTurn from) {
            return "turn " + from.turn() + " has come";
        }
        if (condition instanceof Condition.Not not) {
            return "not: " + says(not.part());
        }
        return condition instanceof Condition.Any any
                ? any.parts().stream().map(this::says).collect(Collectors.joining(" or "))
                : ((Condition.All) condition).parts().stream().map(this::says).collect(Collectors.joining(" and "));
    }

    private String found(Condition condition) {
        if (condition instanceof Condition.LevelIs level) {
            return " (it is " + Value.plain(situation.level(level.level().resolve(actor, target))) + ")";
        }
        if (condition instanceof Condition.StageIs stage) {
            return " (it is " + situation.stage(stage.stage().resolve(actor, target)) + ")";
        }
        return condition instanceof Condition.FromTurn ? " (it is turn " + turn + ")" : "";
    }
}
