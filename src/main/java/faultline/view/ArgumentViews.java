package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.argument.Argument;
import faultline.exercise.argument.Arguments.Placed;
import faultline.exercise.argument.Estimates;
import faultline.exercise.argument.Weights;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Verdict;
import faultline.view.ArgumentView.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a seat may see of arguments. Public ones are everybody's once they are opened, secret ones their cell's and the
 * white cell's until they are revealed. Estimates are nobody's before they are shown.
 */
record ArgumentViews(Scenario scenario, Exercise exercise, Sight sight) {

    Debate debate() {
        return new Debate(
                exercise.arguments().all().values().stream()
                        .filter(sight::sees)
                        .map(this::view)
                        .toList(),
                exercise.arguments().standing(scenario.arguments()).stream()
                        .filter(this::sees)
                        .toList());
    }

    /** What a secret argument has brought about is as secret as the argument. */
    private boolean sees(StandingCondition condition) {
        return Optional.ofNullable(exercise.arguments().placed().get(condition.id()))
                .map(Placed::argument)
                .flatMap(exercise.arguments()::argument)
                .filter(argument -> !sight.sees(argument))
                .isEmpty();
    }

    private ArgumentView view(Argument argument) {
        var thrown = argument.verdict().flatMap(Verdict::thrown);
        var standing = thrown.map(Verdict.Throw::standing)
                .orElseGet(() -> exercise.arguments().standing(scenario.arguments(), argument));
        var counting = argument.method().hasTwoDice() ? standing : List.<StandingCondition>of();
        return new ArgumentView(
                shown(argument),
                status(argument),
                argument.points(),
                counting,
                thrown.map(Verdict.Throw::modifier).orElseGet(() -> Weights.modifier(argument.points(), counting)),
                thrown.map(Verdict.Throw::odds).or(() -> argument.odds(counting)),
                argument.estimates().keySet().stream().filter(this::knows).toList(),
                argument.shown() ? argument.estimates() : Map.of(),
                argument.shown() ? Estimates.median(argument.estimates().values()) : OptionalInt.empty(),
                sight.everything() || !argument.isOpen() ? argument.votes() : Map.of(),
                argument.claim()
                        .project()
                        .map(project -> exercise.arguments().successes(project.id()))
                        .orElse(0),
                argument.verdict(),
                argument.dropped());
    }

    /** Who else has estimated already is for the white cell, who waits for them all. */
    private boolean knows(String by) {
        return sight.everything() || sight.isOwn(by.split(" ", 2)[0]);
    }

    private Claim shown(Argument argument) {
        var claim = argument.claim();
        boolean knew = sight.everything()
                || claim.secret().filter(secret -> sight.isOwn(secret.cell())).isPresent();
        return knew ? claim : claim.told();
    }

    private static Status status(Argument argument) {
        if (argument.dropped().isPresent()) {
            return Status.DROPPED;
        }
        if (argument.waits()) {
            return Status.WAITS;
        }
        return argument.isOpen() ? Status.OPEN : argument.succeeded() ? Status.SUCCEEDED : Status.FAILED;
    }
}
