package faultline.journal;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Point;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Verdict.Basis;
import faultline.exercise.event.Verdict.Throw;
import faultline.exercise.event.Wave;
import java.util.List;
import java.util.Optional;

/** One event of each kind that people bring about by arguing, and what their arguments bring into an adjudication. */
final class ArgumentSamples {
    private static final StandingCondition ICE =
            new StandingCondition("ice", "Ice in the port", -1, "russia", "shipping", "An icebreaker");

    private ArgumentSamples() {}

    static List<Event> all() {
        return List.of(
                new ArgumentEvent.ArgumentOpened(claim("G3.1", "M3.1", Optional.empty())),
                new ArgumentEvent.ArgumentOpened(claim(
                        "G3.2",
                        "",
                        Optional.of(new Secret("kremlin", "the fleet", Optional.of(new Condition.FromTurn(4)))))),
                new ArgumentEvent.PointMade(
                        "G3.1", new Point(Point.Side.AGAINST, "kyiv (Ann)", "They „wait“", Point.Weight.COMPELLING)),
                new ArgumentEvent.PointWeighed("G3.1", 1, Point.Weight.WEAK),
                new ArgumentEvent.EstimateGiven("G3.1", "kyiv", 70),
                new ArgumentEvent.EstimatesShown("G3.1"),
                new ArgumentEvent.VoteCast("G3.1", "kyiv", false),
                new ArgumentEvent.ArgumentTriggered(4, "G3.2", "turn 4 has come"),
                new ArgumentEvent.ArgumentRevealed("G3.2"),
                new ArgumentEvent.ArgumentDecided(3, "G3.1", rolled()),
                new ArgumentEvent.ArgumentDecided(
                        4, "G3.2", new Verdict(true, Basis.UMPIRE, Optional.empty(), "Nobody doubts it")),
                new ArgumentEvent.ArgumentDropped("G3.3", "Nobody insists"),
                new ArgumentEvent.ConditionPlaced(ICE, "G3.1"),
                new ArgumentEvent.ConditionLifted("ice", "", "It thawed"),
                new Event.AdjudicationRevised(
                        List.of(new Overruled(
                                new Intervention.AddByArgument(0, "G3.1", talks(), "argument G3.1 failed"),
                                Optional.empty(),
                                Optional.of("R3.1"))),
                        revised()));
    }

    static Adjudication revised() {
        var ruling = Ruling.certain(
                        0,
                        new Ruling.Cause.ByArgument("G3.1"),
                        new Ruling.Source.WhiteCell(),
                        talks(),
                        "argument G3.1 failed")
                .named("R3.1");
        return new Adjudication(3, List.of(new Wave(0, List.of(), List.of(ruling), List.of())));
    }

    private static Conclusion talks() {
        return new Conclusion.StageEffect(Key.of("riyadh-channel"), "open");
    }

    private static Claim claim(String id, String move, Optional<Secret> secret) {
        return new Claim(
                id,
                3,
                "Russia closes the port",
                "No ship leaves",
                "russia",
                move,
                move.isEmpty() ? "" : "close-port",
                List.of("shipping"),
                ArgumentMethod.UNBIASED,
                Optional.of(new BigProject("siege", "The siege", 3)),
                secret);
    }

    private static Verdict rolled() {
        var thrown = new Throw(List.of(6, 1), true, -1, List.of(ICE), new Odds(13, 36));
        return new Verdict(false, Basis.DICE, Optional.of(thrown), "");
    }
}
