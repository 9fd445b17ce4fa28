package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.play.Coverage;

/** How often rules fired, as data. */
public final class CoverageContracts {
    private static final Shape<Coverage.Line> RULE = Shape.<Coverage.Line>of("rule", "A rule.")
            .with("name", TEXT, "The rule's name.", line -> line.rule().name())
            .with("set", TEXT, "The set of rules that it belongs to.", line -> line.rule()
                    .set())
            .with("file", TEXT, "The file in which it is written.", line -> line.rule()
                    .file())
            .with("line", INTEGER, "The line of that file.", line -> line.rule().line())
            .with("exercises", INTEGER, "In how many exercises it fired.", Coverage.Line::exercises)
            .with("firings", INTEGER, "How often it fired in all of them.", Coverage.Line::firings);

    public static final Contract<Coverage> COVERAGE = Contract.of(
            Shape.<Coverage>of("rules-coverage", "How often each rule fired.")
                    .with("exercises", INTEGER, "How many exercises were looked at.", Coverage::exercises)
                    .with("fired", INTEGER, "How many rules fired at least once.", Coverage::fired)
                    .with("rules", listOf(RULE), "The rules, by their places.", Coverage::lines),
            "rules");

    private CoverageContracts() {}
}
