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

        String actor(String actor);

        String move(String move);

        String inject(String inject);

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
        if (condition instanceof Condition.Made made) {
            return says(made, not);
        }
        if (condition instanceof Condition.Released released) {
            return "inject " + naming.inject(released.inject()) + " has" + not + " been released";
        }
        if (condition instanceof Condition.Missing missing) {
            return "what was expected after " + naming.inject(missing.inject()) + " is" + not
                    + " missing by its deadline";
        }
        if (condition instanceof Condition.Not opposite) {
            return says(opposite.part(), not.isEmpty() ? " not" : "");
        }
        return (not.isEmpty() ? "" : "it is not so that ")
                + (condition instanceof Condition.Any any
                        ? joined(any.parts(), " or ")
                        : joined(((Condition.All) condition).parts(), " and "));
    }

    private String says(Condition.Made made, String not) {
        var what = made.move().map(move -> "the move " + naming.move(move)).orElse("a move")
                + made.tag().map(tag -> " tagged " + tag).orElse("")
                + (made.says().isEmpty()
                        ? ""
                        : made.says().stream().collect(Collectors.joining("” or “", " that says “", "”")))
                + (made.within().isEmpty() ? "" : " " + within(made.within().getAsInt()));
        return made.by().isPresent()
                ? naming.actor(made.by().get()) + " has" + not + " made " + what
                : not.isEmpty() ? "somebody has made " + what : "nobody has made " + what;
    }

    private static String within(int turns) {
        return turns == 1 ? "in the last turn" : "in the last " + turns + " turns";
    }

    private String joined(List<Condition> parts, String between) {
        return parts.stream()
                .map(part -> part instanceof Condition.Any || part instanceof Condition.All
                        ? "(" + says(part) + ")"
                        : says(part))
                .collect(Collectors.joining(between));
    }
}
