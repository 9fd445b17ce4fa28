package faultline.report.balance;

import faultline.play.balance.ActorLine;
import faultline.play.balance.AimLine;
import faultline.play.balance.Balance;
import faultline.play.balance.Balance.Run;
import faultline.play.balance.Contest;
import faultline.play.balance.Figures;
import faultline.play.balance.Judged;
import faultline.play.balance.LevelLine;
import faultline.play.balance.MoveLine;
import faultline.play.balance.StageLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a scenario's balance as tables in words, for a screen and for a page alike. */
public final class BalanceSheet {
    /** What stands in the last column of a line of which nothing is wrong. */
    public static final String OK = "ok";

    /** The heading of that column; a table without it is not judged. */
    public static final String JUDGEMENT = "Judgement";

    /** As many of a digest as nobody mistakes for another. */
    private static final int DIGITS = 12;

    private BalanceSheet() {}

    /**
     * A table with a heading.
     *
     * @param says what is counted, and what is asked of it
     */
    public record Section(String title, String says, List<String> head, List<List<String>> rows) {
        public Section {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public static String title(Run run) {
        return "Balance of " + run.title();
    }

    /** What was played, what stood still in it and what was drawn, and what the figures are not. */
    public static List<String> played(Run run) {
        return List.of(
                run.games() + " random exercises of " + run.turns() + " turns, from the seed " + run.seed()
                        + ". In all of them the scenario and its rules are the same (digests "
                        + run.scenarioDigest().substring(0, DIGITS) + " and "
                        + run.rulesDigest().substring(0, DIGITS)
                        + "), and so is the start. Drawn anew in each are the dice, "
                        + "which of the actors people play, their moves among those that can be made, targets and "
                        + "secrecy, and which injects are released before their time or at all.",
                "This checks how the exercise plays. It is no forecast of anything: nobody chooses as these dice do.");
    }

    /** All tables, in the order in which they are read. */
    public static List<Section> of(Balance balance) {
        return Stream.of(
                        levels(balance),
                        stages(balance),
                        moves(balance),
                        actors(balance),
                        aims(balance),
                        contests(balance))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static Section levels(Balance balance) {
        return section(
                "Levels",
                "Where each level stands at the start and after the last turn, with the standard deviation and the 10th "
                        + "and 90th percentile over all exercises, and at the ends of how many turns it is at one of its "
                        + "bounds. Asked for: at most " + Judged.words(LevelLine.MOST_AT_A_BOUND) + ".",
                "Level, Start, Mean end, Deviation, 10th, 90th, At lower, At upper, Judgement",
                balance.levels().stream()
                        .map(line -> List.of(
                                line.name(),
                                number(line.start()),
                                number(line.end().mean()),
                                number(line.end().deviation()),
                                number(line.end().low()),
                                number(line.end().high()),
                                Judged.words(line.atMin()),
                                Judged.words(line.atMax()),
                                judgement(line)))
                        .toList());
    }

    private static Section stages(Balance balance) {
        return section(
                "Stages",
                "At the ends of how many turns each stage is in which state. This is not judged.",
                "Stage, Start, Share of turns, Never",
                balance.stages().stream()
                        .map(line -> List.of(
                                line.key().toString(),
                                line.start(),
                                shares(line),
                                line.neverReached().isEmpty() ? "–" : String.join(", ", line.neverReached())))
                        .toList());
    }

    private static String shares(StageLine line) {
        return line.shares().entrySet().stream()
                .map(share -> share.getKey() + " " + Judged.words(share.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Section moves(Balance balance) {
        return section(
                "Moves",
                "In how many exercises and turns each move is made, how often people and rules make it, and how much of "
                        + "that a rule answers. Asked for: made and answered at least once.",
                "Move, Exercises, Turns, By people, By rule, Answered, Judgement",
                balance.moves().stream().map(BalanceSheet::row).toList());
    }

    private static List<String> row(MoveLine line) {
        return List.of(
                line.name(),
                Long.toString(line.all().games()),
                Long.toString(line.all().turns()),
                Long.toString(line.byPeople().moves()),
                Long.toString(line.byRule().moves()),
                Judged.words(line.shareAnswered()),
                judgement(line));
    }

    private static Section actors(Balance balance) {
        return section(
                "Automated actors",
                "Of the exercises in which rules move an actor, in how many it acts, and how many moves it makes in one of "
                        + "them because a turn begins or in answer to something. Asked for: acts in at least one.",
                "Actor, Automated in, Acts in, Openings, Reactions, Judgement",
                balance.actors().stream().map(BalanceSheet::row).toList());
    }

    private static List<String> row(ActorLine line) {
        double games = Math.max(1, line.automated());
        return List.of(
                line.name(),
                Long.toString(line.automated()),
                Judged.words(line.shareActing()),
                number(line.openings() / games),
                number(line.reactions() / games),
                judgement(line));
    }

    private static Section aims(Balance balance) {
        return section(
                "Aims",
                "How an actor's score, from 0 to 100, changes from the start to the end, with the standard deviation and "
                        + "the 10th and 90th percentile over all exercises; in how many it gains, and in how many it "
                        + "loses. Asked for: gains in at most " + Judged.words(AimLine.MOST_GAINING) + ".",
                "Actor, Start, Mean end, Mean gain, Deviation, 10th, 90th, Gains in, Loses in, Judgement",
                balance.aims().stream().map(BalanceSheet::row).toList());
    }

    private static List<String> row(AimLine line) {
        Figures gain = line.gain();
        return List.of(
                line.name(),
                number(line.start()),
                number(line.end().mean()),
                number(gain.mean()),
                number(gain.deviation()),
                number(gain.low()),
                number(gain.high()),
                Judged.words(line.gains()),
                Judged.words(line.loses()),
                judgement(line));
    }

    private static Section contests(Balance balance) {
        var rows = new ArrayList<List<String>>();
        for (var contest : balance.contests()) {
            contest.mixes().forEach(mix -> rows.add(row(contest, mix)));
        }
        return section(
                "Best moves",
                "Which move serves an actor's aims best, for each mix of what the others do: it makes this move whenever it "
                        + "can, and draws among the rest otherwise. Each alternative is played in the same "
                        + balance.run().contests()
                        + " exercises; the lead over the next best counts if it is above two "
                        + "standard errors of the paired difference. Asked for: no move that leads over every alternative "
                        + "in every mix.",
                "Actor, All others, Best move, Mean gain, Next best, Lead, Counts above, Judgement",
                rows);
    }

    private static List<String> row(Contest contest, Contest.InMix mix) {
        var ranked = mix.ranked();
        var lead = mix.lead();
        return List.of(
                contest.name(),
                mix.mix(),
                ranked.get(0).words(),
                number(ranked.get(0).mean()),
                ranked.get(1).words(),
                number(lead.mean()),
                number(lead.margin()),
                contest.wrong().map(any -> "best in all").orElse(OK));
    }

    private static Section section(String title, String says, String head, List<List<String>> rows) {
        return new Section(title, says, Arrays.asList(head.split(", ")), rows);
    }

    private static String judgement(Judged line) {
        return line.wrong().orElse(OK);
    }

    private static String number(double number) {
        // No "-0.0" for what is next to nothing.
        return String.format(Locale.ROOT, "%.1f", Math.rint(number * 10) / 10 + 0.0);
    }
}
