package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.health.Finding;
import faultline.health.Finding.Area;
import faultline.health.Finding.Grade;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is wrong around the program, as data. */
public final class DoctorContracts {
    private static final Shape<Finding> FINDING = Shape.<Finding>of("finding", "What was found.")
            .with(
                    "area",
                    oneOf(Stream.of(Area.values()).map(DoctorContracts::id).toList()),
                    "What was looked at.",
                    finding -> id(finding.area()))
            .with(
                    "grade",
                    oneOf(Stream.of(Grade.values()).map(DoctorContracts::id).toList()),
                    "How bad it is.",
                    finding -> id(finding.grade()))
            .with("says", TEXT, "What is there, or what is wrong.", Finding::says)
            .unlessEmpty("mend", "How to mend it.", Finding::mend);

    public static final Contract<List<Finding>> DOCTOR = Contract.of(
            Shape.<List<Finding>>of("doctor", "All that the program stands on.")
                    .with("findings", listOf(FINDING), "The findings, in the order of looking.", findings -> findings),
            "findings");

    private DoctorContracts() {}

    private static String id(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
