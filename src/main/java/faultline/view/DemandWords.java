package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.whatif.Comparison;
import faultline.exercise.whatif.Demand;
import faultline.exercise.whatif.Demand.Bound;
import faultline.exercise.whatif.Demand.OfNumber;
import faultline.exercise.whatif.Demand.OfRecord;
import faultline.exercise.whatif.Demand.OfStage;
import faultline.exercise.whatif.Demand.Question;
import faultline.exercise.whatif.Demand.Wanted;
import faultline.exercise.whatif.Quantity;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * In words, what would have had to be otherwise and how it was: "Tension would have had to be below 35; it was 41".
 *
 * @param injects what people read for an inject's id
 */
public record DemandWords(Labels labels, UnaryOperator<String> injects) {

    /** What it would have taken; several things are joined by "and". */
    public String says(List<Demand> demands) {
        return demands.stream().map(this::says).collect(Collectors.joining(", and "));
    }

    private String says(Demand demand) {
        if (demand instanceof OfNumber number) {
            return number(number);
        }
        if (demand instanceof OfStage stage) {
            return labels.indicator(stage.stage()) + " would have had to be "
                    + stage.wanted().stream()
                            .map(wanted -> wanted(stage.stage(), wanted))
                            .collect(Collectors.joining(" and "))
                    + "; it was " + state(stage.stage(), stage.found());
        }
        return demand instanceof OfRecord record
                ? answer(record.question(), record.wanted())
                : ((Demand.Either) demand)
                        .ways().stream().map(this::says).collect(Collectors.joining("; or ", "either ", ""));
    }

    private String number(OfNumber number) {
        return subject(number.asked()) + " would have had to be "
                + number.bounds().stream().map(this::bound).collect(Collectors.joining(" and ")) + "; it was "
                + Value.plain(number.asked().value());
    }

    private String subject(Quantity asked) {
        if (asked instanceof Quantity.Level level) {
            return labels.indicator(level.key());
        }
        if (asked instanceof Quantity.LevelChange change) {
            return "the change of " + labels.indicator(change.key()) + " since the last turn began";
        }
        return asked instanceof Quantity.Assumed assumed
                ? "the assumption (" + assumed.assumption() + ")"
                : "the turn's number";
    }

    private String bound(Bound bound) {
        var words = bound.comparison().words() + " ";
        var limit = bound.limit();
        var number = Value.plain(limit.value());
        if (limit instanceof Quantity.Plain) {
            return words + number;
        }
        return limit instanceof Quantity.Assumed assumed
                ? words + number + " (" + assumed.assumption() + ")"
                : words + subject(limit) + ", which was " + number;
    }

    private String wanted(Key stage, Wanted wanted) {
        return (wanted.is() ? "" : Comparison.ANYTHING_BUT.words() + " ") + state(stage, wanted.state());
    }

    private String state(Key stage, String state) {
        return labels.value(stage, new Value.Stage(state));
    }

    private String answer(Question question, boolean wanted) {
        if (question instanceof Question.Automated automated) {
            var actor = labels.actor(automated.actor());
            return wanted
                    ? actor + " would have had to be automated; a cell played it"
                    : "a cell would have had to play " + actor + "; it was automated";
        }
        var not = wanted ? "" : "not ";
        var found = wanted ? "it was not" : "it was";
        if (question instanceof Question.Released released) {
            return "the inject (" + injects.apply(released.inject()) + ") would have had " + not + "to be released; "
                    + found;
        }
        return question instanceof Question.Played played
                ? made(played.actor(), played.move(), not) + "in an earlier turn; " + found + " made"
                : made((Question.PlayedThisTurn) question, not) + "in an earlier wave of the turn; " + found + " made";
    }

    private String made(Question.PlayedThisTurn question, String not) {
        return made(question.actor(), question.move(), not);
    }

    private String made(String actor, String move, String not) {
        return labels.actor(actor) + " would have had " + not + "to make the move (" + labels.move(move) + ") ";
    }
}
