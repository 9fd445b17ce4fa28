package faultline.adjudication;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.NearFiring;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import faultline.exercise.whatif.NearMiss;
import faultline.exercise.whatif.NearMiss.Lack;
import faultline.exercise.whatif.NearMiss.Odds;
import faultline.exercise.whatif.NearMiss.Would;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what nearly happened in a turn. Each wave's world is known from the waves before it, so the rules are held
 * against what happened then, and nothing of this is kept anywhere.
 */
public record NearMissSearch(Scenario scenario, RuleBase rules) {
    /** By how many percent the dice may have been against a ruling for it to count as near. */
    private static final int NARROWLY = 10;

    /**
     * The near misses of a turn, the nearest first.
     *
     * @param before the exercise as it stood when the turn was adjudicated
     */
    public List<NearMiss> of(Exercise before, Adjudication adjudication) {
        var misses = new ArrayList<NearMiss>();
        var turn = TurnSoFar.begun(scenario, before);
        var injects = Stream.concat(before.msel().unanswered().stream(), openly(adjudication));
        if (new Beginning(scenario, before.turn()).comes()) {
            misses.addAll(byTheWorld(turn, List.of(new TurnBegun(turn.turn(), turn.world(Patience.ENDLESS)))));
        }
        boolean first = true;
        for (var wave : adjudication.waves()) {
            var released = injects.distinct().toList();
            var input =
                    first ? WaveInput.entered(before, wave.moves(), released) : new WaveInput(wave.moves(), released);
            misses.addAll(in(wave, turn, input));
            turn = turn.with(wave);
            injects = released(wave, false);
            first = false;
        }
        return misses.stream().sorted(NearMiss.NEAREST_FIRST).toList();
    }

    private List<NearMiss> in(Wave wave, TurnSoFar turn, WaveInput input) {
        var byTheDice = wave.rulings().stream().filter(NearMissSearch::narrowly).map(ruling -> byTheDice(turn, ruling));
        var world = turn.world(Patience.ENDLESS);
        return Stream.concat(byTheWorld(turn, Happenings.of(input, scenario, world)).stream(), byTheDice)
                .toList();
    }

    /** What the turn's beginning released belongs to the wave that it comes with. */
    private static Stream<String> openly(Adjudication adjudication) {
        return adjudication.waves().stream().limit(1).flatMap(first -> released(first, true));
    }

    private static Stream<String> released(Wave wave, boolean asTheTurnBegan) {
        return wave.rulings().stream()
                .filter(ruling -> ruling.holds() && ruling.conclusion() instanceof Conclusion.Release)
                .filter(ruling -> ruling.causes().stream().anyMatch(Cause.ByTurn.class::isInstance) == asTheTurnBegan)
                .map(ruling -> ((Conclusion.Release) ruling.conclusion()).inject());
    }

    private List<NearMiss> byTheWorld(TurnSoFar turn, List<? extends Happening> happenings) {
        return rules.nearly(happenings).stream()
                .map(near -> byTheWorld(turn, near))
                .toList();
    }

    private NearMiss byTheWorld(TurnSoFar turn, NearFiring near) {
        var would = near.would().stream().map(firing -> would(turn, firing)).toList();
        return new NearMiss(
                turn.wave(),
                FiredRulings.source(near.rule()),
                near.answers().stream().map(Happenings::cause).toList(),
                would,
                touches(turn, would.stream().map(Would::conclusion)),
                new Lack.OfTheWorld(near.demands()));
    }

    private static Would would(TurnSoFar turn, Firing firing) {
        return new Would(
                FiredRulings.conclusion(turn, firing.conclusion()),
                firing.chance().map(odds -> new Odds(odds, turn.scenario().assumed(odds))));
    }

    private static boolean narrowly(Ruling ruling) {
        return ruling.outcome() == Outcome.DID_NOT_HAPPEN
                && ruling.source() instanceof Source.Rule
                && ruling.roll().stream().anyMatch(roll -> roll.rolled() - roll.percent() <= NARROWLY);
    }

    private NearMiss byTheDice(TurnSoFar turn, Ruling ruling) {
        var roll = ruling.roll().orElseThrow();
        return new NearMiss(
                turn.wave(),
                (Source.Rule) ruling.source(),
                ruling.causes(),
                List.of(new Would(ruling.conclusion(), Optional.of(new Odds(roll.assumption(), roll.percent())))),
                touches(turn, Stream.of(ruling.conclusion())),
                new Lack.OfTheDice(ruling.id(), roll));
    }

    /** The quantities that these would have changed, by themselves or by what a move or inject does. */
    private Set<Key> touches(TurnSoFar turn, Stream<Conclusion> conclusions) {
        return conclusions
                .flatMap(conclusion -> Stream.concat(
                        Stream.of(conclusion),
                        new DeclaredRulings(scenario, turn.turn(), turn.wave())
                                .of(broughtAbout(turn, conclusion)).stream().map(Ruling::conclusion)))
                .flatMap(conclusion -> conclusion instanceof Conclusion.LevelEffect level
                        ? Stream.of(level.key())
                        : conclusion instanceof Conclusion.StageEffect stage ? Stream.of(stage.key()) : Stream.of())
                .collect(Collectors.toSet());
    }

    private static WaveInput broughtAbout(TurnSoFar turn, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Reaction made) {
            var move = new Move(
                    "",
                    turn.turn(),
                    made.actor(),
                    made.type(),
                    made.target(),
                    false,
                    Move.Words.NONE,
                    new Move.Origin.ByRule(List.of()));
            return new WaveInput(List.of(move), List.of());
        }
        return conclusion instanceof Conclusion.Release release
                ? new WaveInput(List.of(), List.of(release.inject()))
                : new WaveInput(List.of(), List.of());
    }
}
