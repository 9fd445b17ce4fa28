package faultline.view;

import faultline.exercise.argument.TwoDice;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Verdict.Throw;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Arguments in words, the same on the screen and in the report. */
public record ArgumentWords(Labels labels) {

    /** What is argued, for whom: "Russia: The port is closed — no ship leaves for a week". */
    public String claim(ArgumentView argument) {
        var claim = argument.claim();
        return said(claim) + (claim.result().isEmpty() ? "" : " — " + claim.result());
    }

    /** What is argued, with the actor in front where the words do not begin with it. */
    String said(Claim claim) {
        var actor = claim.actor().isEmpty() ? "" : labels.actor(claim.actor());
        return claim.action().startsWith(actor) ? claim.action() : actor + ": " + claim.action();
    }

    /** By which method, of which project. */
    public String method(ArgumentView argument) {
        return argument.method().words()
                + argument.claim()
                        .project()
                        .map(project -> ", a step of " + project.name() + " (" + argument.steps() + " of "
                                + project.needs() + " done)")
                        .orElse("");
    }

    /** "58.3 % (21 of 36)". */
    public static String odds(Odds odds) {
        var percent = String.format(Locale.ROOT, "%.1f", odds.percent());
        return (percent.endsWith(".0") ? percent.substring(0, percent.length() - 2) : percent) + " %"
                + (odds.of() == 100 ? "" : " (" + odds.favourable() + " of " + odds.of() + ")");
    }

    /** The odds with what makes them so; empty where no dice decide, or the estimates are not shown. */
    public String odds(ArgumentView argument) {
        return argument.odds().map(odds -> odds(odds) + how(argument)).orElse("");
    }

    private static String how(ArgumentView argument) {
        if (!argument.method().hasTwoDice()) {
            return ": the median of " + argument.estimates().size() + " estimates";
        }
        var dice = new TwoDice(argument.modifier(), argument.method() == ArgumentMethod.UNBIASED);
        return (argument.modifier() == 0
                        ? ": two dice must reach 7"
                        : ": two dice " + RulingWords.signed(argument.modifier()) + " must reach 7, so " + dice.needed()
                                + (dice.needed() == 12 ? "" : " or more") + " on the dice")
                + (dice.unbiased() ? "; a total of 7 fails if the red die is higher" : "");
    }

    /** A reason with who gave it: "+1 moscow: The ice is early". */
    public static String point(Point point) {
        return weight(point) + " " + point.by() + ": " + point.text();
    }

    /** What a reason counts by itself. */
    public static String weight(Point point) {
        var sign = point.side() == Point.Side.FOR ? "+" : "−";
        return switch (point.weight()) {
            case WEAK -> sign + "weak";
            case STRONG -> sign + "1";
            case COMPELLING -> sign + "2";
        };
    }

    /** "Ice in the port (−1; lifted by: an icebreaker)". */
    public String standing(StandingCondition condition) {
        return condition.name() + " (" + RulingWords.signed(condition.modifier())
                + (condition.actor().isEmpty() ? "" : ", " + labels.actor(condition.actor()))
                + (condition.tag().isEmpty() ? "" : ", " + condition.tag())
                + (condition.liftedBy().isEmpty() ? "" : "; lifted by: " + condition.liftedBy()) + ")";
    }

    /** How it stands: "open", "succeeded", "failed: a disaster". */
    public static String status(ArgumentView argument) {
        return switch (argument.status()) {
            case WAITS -> "secret, waits";
            case OPEN -> "open";
            case DROPPED -> "dropped";
            case SUCCEEDED ->
                "succeeded" + (argument.verdict().filter(Verdict::notable).isPresent() ? ", notably" : "");
            case FAILED ->
                "failed" + (argument.verdict().filter(Verdict::disaster).isPresent() ? ", a disaster" : "");
        };
    }

    /** What decided it, with the dice. */
    public static String decided(ArgumentView argument) {
        return argument.verdict()
                .map(verdict -> basis(argument, verdict) + (verdict.reason().isBlank() ? "" : ": " + verdict.reason()))
                .orElseGet(() -> argument.dropped().orElse(""));
    }

    private static String basis(ArgumentView argument, Verdict verdict) {
        return switch (verdict.basis()) {
            case DICE ->
                verdict.thrown().map(dice -> dice(dice, argument.method())).orElse("");
            case UNOPPOSED -> "unopposed or compelling, without a roll";
            case UMPIRE -> "the white cell decided";
            case CONSENSUS -> "by consensus";
            case VOTE -> "by vote, " + votes(argument, true) + " to " + votes(argument, false);
        };
    }

    private static long votes(ArgumentView argument, boolean inFavour) {
        return argument.votes().values().stream()
                .filter(vote -> vote == inFavour)
                .count();
    }

    /** "dice 3 + 5, +1 = 9"; "rolled 42 against 50 %". */
    private static String dice(Throw thrown, ArgumentMethod method) {
        var hand = thrown.byHand() ? " (thrown at the table)" : "";
        if (!method.hasTwoDice()) {
            return "rolled " + thrown.shown() + " against " + thrown.odds().favourable() + hand;
        }
        var dice = thrown.dice();
        var shown = method == ArgumentMethod.UNBIASED
                ? "red " + dice.get(0) + " + green " + dice.get(1)
                : dice.get(0) + " + " + dice.get(1);
        var added = thrown.modifier() == 0 ? "" : ", " + RulingWords.signed(thrown.modifier());
        return "dice " + shown + added + " = " + thrown.total() + " against 7" + hand;
    }

    /** What everybody estimated, from low to high: "30 (ankara), 50 (moscow)"; empty before it is shown. */
    public static String estimates(ArgumentView argument) {
        return argument.estimates().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Who voted how: "for: ankara, moscow; against: kyiv"; empty where nobody has, or it is not to be known. */
    public static String votes(ArgumentView argument) {
        if (argument.votes().isEmpty()) {
            return "";
        }
        return "for: " + voters(argument, true) + "; against: " + voters(argument, false);
    }

    private static String voters(ArgumentView argument, boolean inFavour) {
        List<String> voters = argument.votes().entrySet().stream()
                .filter(vote -> vote.getValue() == inFavour)
                .map(Map.Entry::getKey)
                .toList();
        return voters.isEmpty() ? "nobody" : String.join(", ", voters);
    }
}
