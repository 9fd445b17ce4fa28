package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.health.Finding;
import java.util.List;

/** What is found when all that the program stands on is looked at, as data. */
public final class DoctorContracts {
    private static final Shape<Finding> FINDING = Shape.<Finding>of("finding", "What was found.")
            .with("area", oneOf(Finding.Area.values()), "What was looked at.", Finding::area)
            .with("grade", oneOf(Finding.Grade.values()), "How bad it is.", Finding::grade)
            .with("says", TEXT, "What is there, or what is wrong.", Finding::says)
            .unlessEmpty("mend", "How to mend it.", Finding::mend);

    public static final Contract<List<Finding>> DOCTOR = Contract.of(
            Shape.<List<Finding>>of("doctor", "What is wrong, and how to mend it.")
                    .with("faults", INTEGER, "How many faults there are.", findings -> findings.stream()
                            .filter(finding -> finding.grade() == Finding.Grade.FAULT)
                            .count())
                    .with("findings", listOf(FINDING), "All that was found, by area.", findings -> findings),
            "findings");

    private DoctorContracts() {}
}
