package faultline.report.aar;

import faultline.report.aar.AfterActionReport.Entry;
import java.util.List;

/**
 * An argument in the report.
 *
 * @param claim what was argued
 * @param move id of the move that it was about; empty for none
 * @param stands how it ended
 * @param reasons for and against, with who gave them and their weight
 * @param facts method, standing conditions, estimates, votes, odds and what decided, each with its label
 * @param rulings that came of it
 */
public record ArgumentReport(
        String id,
        int turn,
        String claim,
        String move,
        String stands,
        List<Entry> reasons,
        List<Entry> facts,
        List<Ruled> rulings) {
    public ArgumentReport {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }

    /** A ruling that came of it. */
    public record Ruled(String id, String says, String because) {}
}
