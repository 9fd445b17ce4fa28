package faultline.scenario;

import faultline.exercise.definition.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For tests: what the reader tells and a schema cannot say, since it hangs on another part of the scenario. Every other
 * problem is one of form, and the schema must see it too.
 */
final class BeyondSchema {
    private static final String TURN = "\\(([1-9]\\d?|100)\\)";

    private static final List<Pattern> MESSAGES = patterns(
            // names that lead nowhere, and what has no file
            ".* which .* does not have\\. .*",
            ".* can be played but has no briefing .*",
            // what the thing that is named must be
            ".* has no level \\(.*\\) of its own: means are levels of an actor, with a start for it\\.",
            ".* costs \\(.*\\), which is not among the means of .*",
            ".* cannot make the move .*",
            "Indicator \\(.*\\) is a (level|stage): write .*",
            "Indicator \\(.*\\) is of (the world: leave out|an actor: \\(of\\) must|a pair: \\(of\\) must) .*",
            "Indicator \\(.*\\) (has no start for .*|is of a pair, and \\(of\\) can mean one actor twice .*)",
            "There is no \\((own|target)\\) here: .*",
            // numbers against other numbers
            ".*, (below the \\(min\\)|above the \\(max\\)) of .*",
            ".* has a \\(max\\) of .* below its \\(min\\) of .*",
            ".* bands rise\\.",
            "Band \\(.*\\) is the lowest and must begin at 0\\.",
            "Key \\(to\\) is .*, as \\(from\\) is: nothing lies in between\\.",
            "Key \\((turn|from-turn)\\) must be a whole number from 1 to \\d+, not the number " + TURN + "\\.",
            "Key \\(plan\\) names the turn " + TURN + ": .*",
            "Key \\(date\\) is \\(.*\\), after the last turn has begun on .*",
            // two that are one
            "Inject \\(.*\\) cannot be held ready for itself\\.",
            "Actor \\(.*\\) cannot be a pair with itself\\.",
            "Pair \\(.*\\) has its start already\\.",
            "Task \\(.*\\) has the id of a task of the objective \\(.*\\)\\.",
            "Key \\(order\\) has \\(.*\\) twice\\.",
            // how turns are played, against who has moves
            "Kind of turn \\(.*\\) is in no turn of the \\(plan\\)\\.",
            "Key \\(order\\) names the actor \\(.*\\), which has no move to make\\.",
            "Key \\(moves\\) cannot be \\(one-by-one\\): the scenario has no move .*",
            // variants, against what the scenario says
            "Variant \\(.*\\) ends with turn \\d+, before the inject .*",
            "Variant \\(.*\\) automates the actor \\(.*\\), which the scenario automates already\\.",
            "Indicator \\(.*\\) is not tracked for .*");

    private static final List<Pattern> IN_VARIANTS = patterns(
            "The start of .* must be a number, not (the text|a group of keys).*",
            "The start of .* must be a text, .*, not the number .*",
            "The start of .* must be a text, not a group of keys\\.",
            "The start of .* must be a group of keys, not the (text|number) .*",
            "The start of .* must have at least one item\\.",
            "Assumption \\(.*\\) is .* percent: odds are from 0 to 100\\.");

    private BeyondSchema() {}

    static boolean holds(Problem problem) {
        return matches(MESSAGES, problem.message())
                // they may stand in a file of their own
                || problem.file().equals("scenario.yaml")
                        && problem.message().equals("This file lacks the key (actors).");
    }

    /**
     * Whether it hangs on another part what exactly is wrong, so that the schema may see it or not. What starts in a
     * variant may be a number, a state or a group of these, and which of them it must be the indicator says.
     */
    static boolean mayHold(Problem problem) {
        return problem.file().equals("scenario.yaml") && matches(IN_VARIANTS, problem.message());
    }

    private static boolean matches(List<Pattern> patterns, String message) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(message).matches());
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }
}
