package faultline.view;

import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.OnLevel;
import faultline.exercise.definition.DeclaredEffect.OnStage;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timing;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.ConditionWords;
import java.util.function.UnaryOperator;

/**
 * What a move or an inject does by itself, in words, whoever makes it: "Tension +4 (threat-step), 1 turn later".
 *
 * @param injects the name of an inject by its id
 */
record EffectWords(Scenario scenario, Labels labels, UnaryOperator<String> injects) {
    private static final String WHO = "who makes it";
    private static final String TARGET = "its target";

    /** What stands in for whoever makes the move, and at whom. */
    ConditionWords.Naming naming() {
        return new MeasureWords(labels, WHO, TARGET, injects);
    }

    String of(DeclaredEffect effect) {
        var quantity = naming().quantity(effect.on());
        var what = effect instanceof OnLevel level
                ? switch (level.operation()) {
                    case ADD -> (number(level.amount()) < 0 ? "" : "+") + words(level.amount());
                    case MULTIPLY -> "× " + words(level.amount());
                    case SET -> "= " + words(level.amount());
                }
                : "becomes " + naming().state(effect.on(), ((OnStage) effect).state());
        return quantity + " " + what + when(effect.timing());
    }

    private String words(Amount amount) {
        var number = Value.plain(number(amount)).replace('-', '−');
        return amount instanceof Amount.Assumed assumed ? number + " (" + assumed.assumption() + ")" : number;
    }

    private double number(Amount amount) {
        return amount instanceof Amount.Assumed assumed
                ? scenario.assumed(assumed.assumption())
                : ((Amount.Fixed) amount).number();
    }

    private String when(Timing timing) {
        var first = timing.beginsNow() ? "" : ", " + turns(timing.after()) + " later";
        var lasts = timing.turns().isEmpty()
                ? ", in each turn"
                : timing.turns().getAsInt() == 1
                        ? ""
                        : ", in " + turns(timing.turns().getAsInt()) + " on end";
        return first
                + lasts
                + timing.lifted()
                        .map(condition -> ", until " + new ConditionWords(naming()).says(condition))
                        .orElse("");
    }

    private static String turns(int number) {
        return number == 1 ? "1 turn" : number + " turns";
    }
}
