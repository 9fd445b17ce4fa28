package faultline.scenario;

import java.util.List;
import java.util.regex.Pattern;

/**
 * For tests: what the reader tells and a schema cannot say, since it hangs on another part of the scenario. Every other
 * problem is one of form, and the schema must see it too.
 */
final class BeyondSchema {
    private static final String TURN = "\\(([1-9]\\d?|100)\\)";

    private static final List<Pattern> MESSAGES = List.of(
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
                    "Key \\((turn|from-turn)\\) must be a whole number from 1 to \\d+, not the number " + TURN + "\\.",
                    "Key \\(plan\\) names the turn " + TURN + ": .*",
                    // two that are one
                    "Actor \\(.*\\) cannot be a pair with itself\\.",
                    "Pair \\(.*\\) has its start already\\.",
                    "Key \\(order\\) has \\(.*\\) twice\\.",
                    // how turns are played, against who has moves
                    "Kind of turn \\(.*\\) is in no turn of the \\(plan\\)\\.",
                    "Key \\(order\\) names the actor \\(.*\\), which has no move to make\\.",
                    "Key \\(moves\\) cannot be \\(one-by-one\\): the scenario has no move .*")
            .stream()
            .map(Pattern::compile)
            .toList();

    private BeyondSchema() {}

    static boolean holds(String message) {
        return MESSAGES.stream().anyMatch(pattern -> pattern.matcher(message).matches());
    }
}
