package faultline.view;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * By what an actor's aims are judged, in words.
 *
 * @param injects the name of an inject by its id
 */
record MeasureWords(Labels labels, String actor, UnaryOperator<String> injects) {

    String of(Measure measure) {
        if (measure instanceof Measure.Wanted wanted) {
            return says(wanted.condition(), "");
        }
        if (measure instanceof Measure.Measured measured) {
            return name(measured.level()) + " from " + Value.plain(measured.from()) + " to "
                    + Value.plain(measured.to());
        }
        if (measure instanceof Measure.Played played) {
            return labels.sentence(played.actor(), played.move(), "")
                    + (played.times() == 1 ? ", once" : ", " + played.times() + " times");
        }
        if (measure instanceof Measure.Released released) {
            return "inject released: " + injects.apply(released.inject());
        }
        var reached = (Measure.Reached) measure;
        return name(reached.stage()) + " was " + state(reached.stage(), reached.state()) + " at some time";
    }

    /**
     * @param not empty, or the word that turns the condition into its opposite
     */
    private String says(Condition condition, String not) {
        if (condition instanceof Condition.LevelIs level) {
            return name(level.level()) + " is" + not + " " + level.comparison().words() + " "
                    + Value.plain(level.number());
        }
        if (condition instanceof Condition.StageIs stage) {
            return name(stage.stage()) + " is" + not + " "
                    + stage.states().stream()
                            .map(state -> state(stage.stage(), state))
                            .collect(Collectors.joining(" or "));
        }
        if (condition instanceof Condition.Played played) {
            return labels.actor(played.actor()) + " has" + not + " made the move " + labels.move(played.move());
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
                        ? "(" + says(part, "") + ")"
                        : says(part, ""))
                .collect(Collectors.joining(between));
    }

    private String name(KeyOf quantity) {
        return labels.indicator(quantity.resolve(actor, ""));
    }

    private String state(KeyOf stage, String state) {
        return labels.value(stage.resolve(actor, ""), new Value.Stage(state));
    }
}
