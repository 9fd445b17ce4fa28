package faultline.exercise.turn;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in words: one grammar, whatever its parts are called. */
public record ConditionWords(Naming naming) {

    /** What the parts of a condition are called: by their ids for authors, by their names for people at the table. */
    public interface Naming {
        String quantity(KeyOf quantity);

        String state(KeyOf stage, String state);

        /** That an actor has made a move; {@code not} is empty, or the word that turns it into its opposite. */
        String played(Condition.Played played, String not);
    }

    public String says(Condition condition) {
        return says(condition, "");
    }

    /**
     * @param not empty, or the word that turns the condition into its opposite
     */
    private String says(Condition condition, String not) {
        if (condition instanceof Condition.LevelIs level) {
            return naming.quantity(level.level()) + " is" + not + " "
                    + level.comparison().words() + " " + Value.plain(level.number());
        }
        if (condition instanceof Condition.StageIs stage) {
            return naming.quantity(stage.stage()) + " is" + not + " "
                    + stage.states().stream()
                            .map(state -> naming.state(stage.stage(), state))
                            .collect(Collectors.joining(" or "));
        }
        if (condition instanceof Condition.Played played) {
            return naming.played(played, not);
        }
        if (condition instanceof Condition.FromTurn from) {
            return "turn " + from.turn() + " has" + not + " come";
        }
        if (condition instanceof Condition.Not opposite) {
            return says(opposite.part(), not.isEmpty() ? " not" : "");
        }
        return (not.isEmpty() ? "" : "it is not so that ")
                + (condition instanceof Condition.Any any
                        ? joined(any.parts(), " or ")
                        : joined(((Condition.All) condition).parts(), " and "));
    }

    private String joined(List<Condition> parts, String between) {
        return parts.stream()
                .map(part -> part instanceof Condition.Any || part instanceof Condition.All
                        ? "(" + says(part) + ")"
                        : says(part))
                .collect(Collectors.joining(between));
    }
}
