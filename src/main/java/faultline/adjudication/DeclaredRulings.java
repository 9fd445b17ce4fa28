package faultline.adjudication;

import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rulings that a scenario declares as data: what a move costs, and what moves and injects do by themselves, at once
 * or from a later turn on.
 */
record DeclaredRulings(Scenario scenario, int turn, int wave) {

    List<Ruling> of(WaveInput input) {
        var rulings = new ArrayList<Ruling>();
        input.moves().forEach(move -> costs(move, rulings));
        input.effective().forEach(move -> effects(move, rulings));
        input.injects().forEach(inject -> effects(inject, rulings));
        return rulings;
    }

    private void costs(Move move, List<Ruling> rulings) {
        scenario.move(move.type())
                .cost()
                .forEach((means, cost) -> rulings.add(ruling(
                        new Cause.ByMove(move.id()),
                        "cost of " + move.type(),
                        new Conclusion.LevelEffect(Key.of(means, move.actor()), Operation.ADD, -cost),
                        "the move takes it")));
    }

    private void effects(Move move, List<Ruling> rulings) {
        for (var effect : scenario.move(move.type()).effects()) {
            conclusions(effect, move.actor(), move.target())
                    .map(conclusion -> ruling(
                            new Cause.ByMove(move.id()),
                            "effect of " + move.type(),
                            conclusion,
                            "the move does it by itself"))
                    .forEach(rulings::add);
        }
    }

    private void effects(String inject, List<Ruling> rulings) {
        for (var effect : scenario.inject(inject).effects()) {
            conclusions(effect, "", "")
                    .map(conclusion -> ruling(
                            new Cause.ByInject(inject),
                            "effect of inject " + inject,
                            conclusion,
                            "the inject does it by itself"))
                    .forEach(rulings::add);
        }
    }

    /** What the effect does now, if it does, and what goes on in later turns. */
    private Stream<Conclusion> conclusions(DeclaredEffect effect, String actor, String target) {
        var once = conclusion(effect, actor, target);
        var timing = effect.timing();
        var lasting =
                new Conclusion.Lasting(once, timing.from(turn), timing.until(turn), timing.lifted(), actor, target);
        return Stream.concat(
                timing.beginsNow() ? Stream.of(once) : Stream.of(), timing.goesOn() ? Stream.of(lasting) : Stream.of());
    }

    private Conclusion conclusion(DeclaredEffect effect, String actor, String target) {
        var key = effect.on().resolve(actor, target);
        return effect instanceof DeclaredEffect.OnLevel level
                ? new Conclusion.LevelEffect(key, level.operation(), number(level.amount()))
                : new Conclusion.StageEffect(key, ((DeclaredEffect.OnStage) effect).state());
    }

    private double number(Amount amount) {
        return amount instanceof Amount.Fixed fixed
                ? fixed.number()
                : scenario.assumed(((Amount.Assumed) amount).assumption());
    }

    private Ruling ruling(Cause cause, String part, Conclusion conclusion, String because) {
        return Ruling.certain(wave, cause, new Ruling.Source.Declared(part), conclusion, because);
    }
}
