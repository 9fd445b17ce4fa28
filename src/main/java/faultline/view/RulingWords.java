package faultline.view;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.Exposure;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Lifted;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.event.Conclusion.StageEffect;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Fact;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Source;
import java.util.stream.Collectors;

/** A ruling in words, the same on the screen and in the report. */
public record RulingWords(Labels labels) {

    /** What the ruling says: "Trump–Musk relationship −4". */
    public String says(Conclusion conclusion) {
        if (conclusion instanceof LevelEffect effect) {
            return labels.indicator(effect.key()) + " " + amount(effect);
        }
        if (conclusion instanceof StageEffect effect) {
            return labels.indicator(effect.key()) + " " + amount(effect);
        }
        if (conclusion instanceof Reaction reaction) {
            return labels.sentence(reaction.actor(), reaction.type(), reaction.target());
        }
        if (conclusion instanceof Advice advice) {
            return "expected of " + labels.sentence(advice.actor(), advice.type(), advice.target());
        }
        if (conclusion instanceof Lasting lasting) {
            return says(lasting.effect()) + ", " + turns(lasting);
        }
        if (conclusion instanceof Exposure exposure) {
            return "covert move " + exposure.move() + " is found out";
        }
        return conclusion instanceof Lifted lifted
                ? "what " + lifted.ruling() + " began is lifted"
                : "inject released: " + ((Release) conclusion).inject();
    }

    /** In which turns an effect comes: "in turn 4", "in turns 3 to 5", "each turn from turn 3 until it is lifted". */
    public static String turns(Lasting lasting) {
        if (lasting.until().isEmpty()) {
            return "each turn from turn " + lasting.from() + " until it is lifted";
        }
        int until = lasting.until().getAsInt();
        return until == lasting.from() ? "in turn " + until : "in turns " + lasting.from() + " to " + until;
    }

    /** What the ruling does to an indicator, without its name: "−4", "becomes Open"; empty if it does nothing to one. */
    public String amount(Conclusion conclusion) {
        if (conclusion instanceof StageEffect effect) {
            return "becomes " + labels.value(effect.key(), new Value.Stage(effect.state()));
        }
        return conclusion instanceof LevelEffect effect
                ? switch (effect.operation()) {
                    case ADD -> signed(effect.amount());
                    case MULTIPLY -> "× " + Value.plain(effect.amount());
                    case SET -> "= " + Value.plain(effect.amount());
                }
                : "";
    }

    /** A number with its sign, in the typographic form: "+3", "−4", "±0". */
    public static String signed(double number) {
        var digits = Value.plain(Math.abs(number));
        return (number > 0 ? "+" : number < 0 ? "−" : "±") + digits;
    }

    /** Who says so: the rule with file and line, or the part of the scenario's data. */
    public static String source(Source source) {
        if (source instanceof Source.WhiteCell) {
            return "the white cell";
        }
        return source instanceof Source.Rule rule
                ? "rule “" + rule.name() + "” (rules/" + rule.set() + "/" + rule.file() + ":" + rule.line() + ")"
                : ((Source.Declared) source).part();
    }

    /**
     * The dice: "60 % (musk-takes-up), rolled 41: it happens". For advice the odds alone, since no dice decide it; of what
     * does not come about for another reason, only that the dice were not against it.
     */
    public String odds(Ruling ruling) {
        return ruling.roll()
                .map(roll -> ruling.conclusion() instanceof Advice
                        ? Value.plain(roll.percent()) + " % (" + roll.assumption() + ")"
                        : Value.plain(roll.percent()) + " % (" + roll.assumption() + "), rolled " + roll.rolled() + ": "
                                + decided(roll, ruling))
                .orElse("");
    }

    private static String decided(Roll roll, Ruling ruling) {
        if (roll.happens()) {
            return ruling.holds() ? "it happens" : "the dice were for it";
        }
        return ruling.holds() ? "the dice were against it" : "it does not happen";
    }

    /** What the rule looked at: the condition as it is written, and the values that it read. */
    public String fact(Fact fact) {
        return fact.seen().isEmpty()
                ? fact.condition()
                : fact.condition()
                        + fact.seen().stream()
                                .map(seen -> seen.name() + " = " + seen.value())
                                .collect(Collectors.joining(", ", "   [", "]"));
    }

    /** What became of the ruling, where it is not simply in force; empty if it is. */
    public String outcome(Ruling ruling) {
        var words =
                switch (ruling.outcome()) {
                    case HOLDS -> ruling.wasAmended() ? "amended by the white cell" : "";
                    case DID_NOT_HAPPEN -> "did not happen";
                    case ALREADY_HAPPENED -> ruling.conclusion() instanceof Advice ? "as expected" : "no second time";
                    case NOT_POSSIBLE -> "not possible";
                    case CUT_BY_DEPTH -> "cut";
                    case CONFLICT -> "conflict";
                    case STRUCK -> "struck by the white cell";
                };
        // A note can be a sentence of its own; here it is part of one.
        var note = ruling.note().endsWith(".")
                ? ruling.note().substring(0, ruling.note().length() - 1)
                : ruling.note();
        return ruling.holds() || note.isEmpty() ? words : words + ": " + note;
    }
}
