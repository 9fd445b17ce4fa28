package faultline.view;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.ConditionWords;
import java.util.function.UnaryOperator;

/**
 * By what an actor's aims are judged, and what its moves need, in words.
 *
 * @param target at whom a move is aimed; empty for what is no move
 * @param injects the name of an inject by its id
 */
record MeasureWords(Labels labels, String actor, String target, UnaryOperator<String> injects)
        implements ConditionWords.Naming {
    MeasureWords(Labels labels, String actor, UnaryOperator<String> injects) {
        this(labels, actor, "", injects);
    }

    String of(Measure measure) {
        if (measure instanceof Measure.Wanted wanted) {
            return new ConditionWords(this).says(wanted.condition());
        }
        if (measure instanceof Measure.Measured measured) {
            return quantity(measured.level()) + " from " + Value.plain(measured.from()) + " to "
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
        return quantity(reached.stage()) + " was " + state(reached.stage(), reached.state()) + " at some time";
    }

    @Override
    public String quantity(KeyOf quantity) {
        return labels.indicator(quantity.resolve(actor, target));
    }

    @Override
    public String state(KeyOf stage, String state) {
        return labels.value(stage.resolve(actor, target), new Value.Stage(state));
    }

    @Override
    public String actor(String actor) {
        return labels.actor(actor);
    }

    @Override
    public String move(String move) {
        return labels.move(move);
    }

    @Override
    public String inject(String inject) {
        return injects.apply(inject);
    }

    @Override
    public String played(Condition.Played played, String not) {
        return labels.actor(played.actor()) + " has" + not + " made the move " + labels.move(played.move());
    }
}
