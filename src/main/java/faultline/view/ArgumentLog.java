package faultline.view;

import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentDropped;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.ArgumentEvent.ArgumentRevealed;
import faultline.exercise.event.ArgumentEvent.ArgumentTriggered;
import faultline.exercise.event.ArgumentEvent.ConditionLifted;
import faultline.exercise.event.ArgumentEvent.ConditionPlaced;
import faultline.exercise.event.ArgumentEvent.EstimateGiven;
import faultline.exercise.event.ArgumentEvent.EstimatesShown;
import faultline.exercise.event.ArgumentEvent.PointMade;
import faultline.exercise.event.ArgumentEvent.PointWeighed;
import faultline.exercise.event.ArgumentEvent.VoteCast;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was argued, in the words of the log. What somebody estimated is not told: it is secret when it is written. */
record ArgumentLog(Labels labels) {

    String of(ArgumentEvent event) {
        if (event instanceof ArgumentOpened opened) {
            return opened(opened.claim());
        }
        if (event instanceof PointMade made) {
            var point = made.point();
            return made.argument() + (point.side() == Side.FOR ? " for: " : " against: ") + ArgumentWords.point(point);
        }
        if (event instanceof PointWeighed weighed) {
            return weighed.argument() + ": reason " + weighed.number() + " counts as "
                    + weighed.weight().name().toLowerCase(Locale.ROOT);
        }
        if (event instanceof EstimateGiven given) {
            return given.argument() + ": " + given.by() + " gives an estimate";
        }
        if (event instanceof EstimatesShown shown) {
            return shown.argument() + ": the estimates are shown";
        }
        if (event instanceof VoteCast cast) {
            return cast.argument() + ": " + cast.by() + " votes";
        }
        return ended(event);
    }

    private String opened(Claim claim) {
        return "Argument " + claim.id()
                + (claim.move().isEmpty() ? "" : " about " + claim.move())
                + (claim.secret().isPresent() ? " (secret), " : ", ")
                + claim.method().words() + ": " + new ArgumentWords(labels).said(claim);
    }

    private static String ended(ArgumentEvent event) {
        if (event instanceof ArgumentTriggered triggered) {
            return "Argument " + triggered.argument() + " is triggered: " + triggered.because();
        }
        if (event instanceof ArgumentRevealed revealed) {
            return "Argument " + revealed.argument() + " is revealed";
        }
        if (event instanceof ArgumentDropped dropped) {
            return "Argument " + dropped.argument() + " is dropped: " + dropped.reason();
        }
        if (event instanceof ArgumentDecided decided) {
            return decided(decided.argument(), decided.verdict());
        }
        if (event instanceof ConditionPlaced placed) {
            return "Condition (" + placed.condition().id() + ") stands: "
                    + placed.condition().name() + by(placed.argument());
        }
        var lifted = (ConditionLifted) event;
        return "Condition (" + lifted.condition() + ") is removed" + by(lifted.argument())
                + (lifted.reason().isBlank() ? "" : ": " + lifted.reason());
    }

    private static String decided(String id, Verdict verdict) {
        var dice = verdict.thrown()
                .map(thrown -> dice(thrown.dice()) + (thrown.byHand() ? ", thrown at the table)" : ")"))
                .orElse("");
        return "Argument " + id + (verdict.succeeded() ? " succeeds" : " fails") + dice;
    }

    private static String dice(List<Integer> dice) {
        return " (dice " + dice.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }

    private static String by(String argument) {
        return argument.isEmpty() ? "" : " by argument " + argument;
    }
}
