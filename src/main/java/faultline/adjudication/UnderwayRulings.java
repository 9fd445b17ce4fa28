package faultline.adjudication;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Condition;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Underway;
import java.util.List;
import java.util.Optional;

/**
 * What a turn's beginning brings of the effects that earlier turns have begun: each is lifted, or comes if it is due. All
 * of it is fixed from the state with which the last turn ended.
 */
record UnderwayRulings(Exercise exercise) {

    /** The rulings, in the order in which the effects began; none once a part of the turn has been played. */
    List<Ruling> of() {
        return exercise.turn().accepted().isEmpty()
                ? exercise.situation().underway().stream()
                        .flatMap(effect -> ruling(effect).stream())
                        .toList()
                : List.of();
    }

    private Optional<Ruling> ruling(Underway effect) {
        var lifting =
                effect.effect().lifted().filter(condition -> conditions(effect).hold(condition));
        if (lifting.isPresent()) {
            return Optional.of(lifted(effect, lifting.get()));
        }
        return effect.isDueIn(turn())
                ? Optional.of(ruling(effect, effect.effect().effect(), because(effect.effect())))
                : Optional.empty();
    }

    private Ruling lifted(Underway effect, Condition lifting) {
        var because = conditions(effect).says(lifting);
        return ruling(effect, new Conclusion.Lifted(effect.ruling()), because);
    }

    /** Only moves after the turn in which the effect began can lift it, so that what was lifted can be done again. */
    private Conditions conditions(Underway effect) {
        return new Conditions(
                exercise.situation().forgetting(effect.since()),
                turn(),
                effect.effect().actor(),
                effect.effect().target());
    }

    private static String because(Lasting effect) {
        var until = effect.until();
        if (until.isPresent() && until.getAsInt() == effect.from()) {
            return "it was to come in this turn";
        }
        return "it comes in each turn"
                + (until.isPresent() ? " up to turn " + until.getAsInt() : "")
                + (effect.lifted().isPresent() ? " until it is lifted" : "");
    }

    private Ruling ruling(Underway effect, Conclusion conclusion, String because) {
        return Ruling.certain(
                0,
                effect.cause(),
                new Ruling.Source.Declared(
                        "effect of " + of(effect.cause()) + ", under way since turn " + effect.since()),
                conclusion,
                because);
    }

    private String of(Cause cause) {
        if (cause instanceof Cause.ByMove move) {
            return exercise.situation().history().stream()
                    .filter(made -> made.id().equals(move.move()))
                    .map(Move::type)
                    .findFirst()
                    .orElse(move.move());
        }
        if (cause instanceof Cause.ByArgument argued) {
            return "argument " + argued.argument();
        }
        return cause instanceof Cause.ByInject released
                ? "inject " + released.inject()
                : "turn " + ((Cause.ByTurn) cause).turn();
    }

    private int turn() {
        return exercise.turn().number();
    }
}
