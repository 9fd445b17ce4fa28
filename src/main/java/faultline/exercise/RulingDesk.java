package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Move;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.turn.Phase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what the white cell can do to a proposal. Whether the world allows what it wants, the next adjudication says. */
public record RulingDesk(Scenario scenario, Exercise exercise) {
    /** As large as a scenario's own numbers can be. */
    private static final double LARGEST = 1e12;

    Decision revise(Command.ReviseAdjudication command) {
        if (exercise.phase() != Phase.ADJUDICATION) {
            return refuse(
                    Code.WRONG_PHASE,
                    Phases.sentence("There is no proposal to overrule", exercise),
                    Phases.next(scenario, exercise));
        }
        return command.overruled().stream()
                .map(Overruled::intervention)
                .map(this::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .<Decision>map(Decision.Refused::new)
                .or(() -> newest(command).flatMap(newest -> comesToNothing(newest, command.adjudication())))
                .orElseGet(() -> accept(new Event.AdjudicationRevised(command.overruled(), command.adjudication())));
    }

    /** What the white cell has not said to the proposal before; empty if it takes something back. */
    private Optional<Overruled> newest(Command.ReviseAdjudication command) {
        var before = exercise.turn().overruled().stream()
                .map(Overruled::intervention)
                .toList();
        return command.overruled().stream()
                .filter(one -> !before.contains(one.intervention()))
                .findFirst();
    }

    /** A means that is not there cannot be spent by order either: the white cell is told, and nothing is dropped. */
    private Optional<Decision> comesToNothing(Overruled newest, Adjudication adjudication) {
        if (newest.intervention() instanceof Intervention.Strike) {
            return Optional.empty();
        }
        return adjudication
                .rulings()
                .filter(ruling -> newest.ruling().equals(Optional.of(ruling.id())) && !ruling.holds())
                .findFirst()
                .map(ruling -> refuse(
                        Code.NOT_AVAILABLE,
                        "This would not come about: " + ruling.note()
                                + (ruling.note().endsWith(".") ? "" : "."),
                        ruling.outcome() == Outcome.CONFLICT
                                ? "`ruling strike` takes the other one out first."
                                : "`ruling list` shows what else there is."));
    }

    /** What speaks against an intervention before the rules are asked again; empty if nothing does. */
    public Optional<Refusal> objection(Intervention intervention) {
        var objection = intervention.reason().isBlank()
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "The white cell overrules the rules only with a reason.",
                        "Say why: --reason \"…\"; the report shows it."))
                : wrong(intervention);
        return objection.map(decision -> ((Decision.Refused) decision).refusal());
    }

    private Optional<Decision> wrong(Intervention intervention) {
        if (intervention instanceof Intervention.Amend amend) {
            return wrong(amend.conclusion());
        }
        return intervention instanceof Intervention.Addition add
                ? noSuchWave(add.wave()).or(() -> wrong(add.conclusion()))
                : Optional.empty();
    }

    private Optional<Decision> noSuchWave(int wave) {
        int first = exercise.turn().wavesAccepted();
        int last = first + scenario.depth() - 1;
        return wave >= first && wave <= last
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "There can be no wave (" + wave + ") in what is proposed.",
                        first == last
                                ? "There can be wave " + first + "."
                                : "There can be waves " + first + " to " + last + "."));
    }

    private Optional<Decision> wrong(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.LevelEffect effect) {
            return wrong(effect);
        }
        if (conclusion instanceof Conclusion.StageEffect effect) {
            return wrong(effect);
        }
        if (conclusion instanceof Conclusion.Reaction reaction) {
            return wrong(reaction);
        }
        if (conclusion instanceof Conclusion.Release release) {
            return named("inject", release.inject(), scenario.injects().keySet());
        }
        if (conclusion instanceof Conclusion.Lasting lasting) {
            return wrong(lasting.effect());
        }
        if (conclusion instanceof Conclusion.Exposure exposure) {
            return notToExpose(exposure.move());
        }
        return Optional.of(refuse(
                Code.BAD_VALUE,
                "The white cell cannot put an advice to itself, or the lifting of an effect, in a ruling's place.",
                "`ruling strike` takes the ruling out."));
    }

    private Optional<Decision> notToExpose(String id) {
        var covert = Stream.of(
                        exercise.situation().history().stream(),
                        exercise.turn().movesAccepted().stream(),
                        exercise.turn().proposal().stream().flatMap(Adjudication::moves))
                .flatMap(moves -> moves)
                .filter(Move::covert)
                .map(Move::id)
                .filter(move -> exercise.situation().discovery(move).isEmpty())
                .distinct()
                .toList();
        return covert.contains(id)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "There is no covert move (" + id + ") that could be found out.",
                        Nearest.hint(id, covert)));
    }

    private Optional<Decision> wrong(Conclusion.LevelEffect effect) {
        return keyed("level", effect.key(), LevelIndicator.class).or(() -> {
            var level = (LevelIndicator) scenario.indicator(effect.key().indicator());
            double amount = effect.amount();
            boolean inBounds = effect.operation() != Operation.SET || level.clamp(amount) == amount;
            return Math.abs(amount) <= LARGEST && inBounds
                    ? Optional.empty()
                    : Optional.of(refuse(
                            Code.BAD_VALUE,
                            "Level (" + effect.key() + ") cannot take the number (" + shown(amount) + ").",
                            "It lies between " + Value.plain(level.min().orElse(-LARGEST)) + " and "
                                    + Value.plain(level.max().orElse(LARGEST)) + "."));
        });
    }

    private static String shown(double number) {
        return Double.isFinite(number) ? Value.plain(number) : Double.toString(number);
    }

    private Optional<Decision> wrong(Conclusion.StageEffect effect) {
        return keyed("stage", effect.key(), StageIndicator.class).or(() -> {
            var stage = (StageIndicator) scenario.indicator(effect.key().indicator());
            return stage.states().containsKey(effect.state())
                    ? Optional.empty()
                    : Optional.of(refuse(
                            Code.UNKNOWN_NAME,
                            "Stage (" + effect.key() + ") has no state (" + effect.state() + ").",
                            Nearest.hint(effect.state(), stage.states().keySet())));
        });
    }

    private Optional<Decision> wrong(Conclusion.Reaction reaction) {
        var type = scenario.moves().get(reaction.type());
        return type == null
                ? Optional.of(MoveDesk.unknownMove(scenario, reaction.type()))
                : MoveDesk.notTheirs(scenario, reaction.actor(), type)
                        .or(() -> MoveDesk.badTarget(type, reaction.target()));
    }

    private Optional<Decision> keyed(String kind, Key key, Class<? extends Indicator> type) {
        List<String> keys = scenario.indicators().values().stream()
                .filter(type::isInstance)
                .flatMap(indicator -> indicator.starts().keySet().stream())
                .map(Key::toString)
                .toList();
        return named(kind, key.toString(), keys);
    }

    private Optional<Decision> named(String kind, String name, Collection<String> known) {
        return known.contains(name)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "Scenario (" + scenario.id() + ") has no " + kind + " (" + name + ").",
                        Nearest.hint(name, known)));
    }
}
