package faultline.report.aar;

import faultline.view.Overrides;
import java.util.List;

/**
 * The model against the white cell.
 *
 * @param lines every override; none if the rules were not overruled
 * @param takenBack what the white cell said and took back before it was in force
 * @param advice what the rules would have expected of actors whom people played
 * @param shares how often the rules were overruled for each actor
 */
public record OverridesReport(
        List<OverrideLine> lines,
        List<TakenBackLine> takenBack,
        List<AdviceLine> advice,
        List<Overrides.Share> shares) {
    public OverridesReport {
        lines = List.copyOf(lines);
        takenBack = List.copyOf(takenBack);
        advice = List.copyOf(advice);
        shares = List.copyOf(shares);
    }

    /**
     * @param what was done: "struck", "amended", "added"
     * @param ruling its id; empty where the rules did not come any more to what it was about
     * @param rules what the rules said, with what became of it
     * @param rulesBecause why they said so; empty where they said nothing
     * @param reason why the white cell said otherwise
     */
    public record OverrideLine(
            int turn,
            String what,
            String ruling,
            String rules,
            String rulesBecause,
            String whiteCell,
            String reason,
            String person) {}

    /**
     * @param replaced whether something else was said instead; otherwise the rules' own stood again
     * @param by who took it back
     */
    public record TakenBackLine(OverrideLine said, boolean replaced, String by) {}

    /**
     * @param done whether the people did it
     */
    public record AdviceLine(int turn, String ruling, String says, String because, boolean done) {}
}
