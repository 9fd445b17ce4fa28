package faultline.report.aar;

import faultline.report.aar.AfterActionReport.Entry;
import java.util.List;

/**
 * An argument in the report.
 *
 * @param claim what was argued
 * @param stands how it ended
 * @param reasons for and against, with who gave them and their weight
 * @param facts method, standing conditions, estimates, votes, odds and what decided, each with its label
 * @param rulings that came of it
 */
public record ArgumentLine(
        String id,
        int turn,
        String claim,
        String stands,
        List<Entry> reasons,
        List<Entry> facts,
        List<String> rulings) {
    public ArgumentLine {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }
}
