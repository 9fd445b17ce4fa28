package faultline.adjudication;

import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import java.util.ArrayList;
import java.util.List;

/** Makes rulings of what rules wrote: amounts for assumptions, dice for odds, advice where people play. */
record FiredRulings(TurnSoFar turn, Dice dice) {

    List<Ruling> of(List<Firing> firings) {
        var rulings = new ArrayList<Ruling>(firings.size());
        firings.forEach(firing -> rulings.add(ruling(firing)));
        return rulings;
    }

    private Ruling ruling(Firing firing) {
        var conclusion = conclusion(turn, firing.conclusion());
        var roll = firing.chance().map(odds -> new Roll(odds, turn.scenario().assumed(odds), dice.roll(firing)));
        // Advice tells the white cell what to expect, with its odds: the dice do not decide over it.
        boolean fails = roll.isPresent() && !roll.get().happens() && !(conclusion instanceof Conclusion.Advice);
        return new Ruling(
                "",
                turn.wave(),
                Happenings.causes(firing.answers()),
                source(firing.rule()),
                firing.facts(),
                roll,
                conclusion,
                fails ? Outcome.DID_NOT_HAPPEN : Outcome.HOLDS,
                "",
                firing.because());
    }

    static Ruling.Source.Rule source(RuleInfo rule) {
        return new Ruling.Source.Rule(rule.set(), rule.name(), rule.file(), rule.line(), rule.sentence());
    }

    /** What a rule concluded, with amounts for assumptions, and advice where people play. */
    static Conclusion conclusion(TurnSoFar turn, Drafted drafted) {
        if (drafted instanceof Drafted.Level level) {
            double amount = turn.scenario().assumed(level.assumption());
            return new Conclusion.LevelEffect(
                    new Key(level.indicator(), level.of()), level.operation(), level.negative() ? -amount : amount);
        }
        if (drafted instanceof Drafted.Stage stage) {
            return new Conclusion.StageEffect(new Key(stage.indicator(), stage.of()), stage.state());
        }
        if (drafted instanceof Drafted.Release release) {
            return new Conclusion.Release(release.inject());
        }
        var reaction = (Drafted.Reaction) drafted;
        return turn.exercise().seating().automated(reaction.actor())
                ? new Conclusion.Reaction(reaction.actor(), reaction.move(), reaction.target())
                : new Conclusion.Advice(reaction.actor(), reaction.move(), reaction.target());
    }
}
