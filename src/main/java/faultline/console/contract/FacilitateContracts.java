package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.Guidance;

/** What a facilitator has to do now, as data. */
public final class FacilitateContracts {
    private static final Shape<Guidance.Step> STEP = Shape.<Guidance.Step>of("step", "Something to do.")
            .with("what", TEXT, "What is to be done.", Guidance.Step::what)
            .with("command", TEXT, "The command that does it, or its beginning.", step -> step.command()
                    .strip())
            .with("whole", FLAG, "Whether the command can be run as it stands.", Guidance.Step::isWhole);

    public static final Contract<Guidance> FACILITATE = Contract.of(
            Shape.<Guidance>of("facilitate", "What is to be done now, who has not acted and what is waiting.")
                    .with("now", TEXT, "Where the exercise stands.", Guidance::now)
                    .with("steps", listOf(STEP), "What is to be done now, in order.", Guidance::steps)
                    .with("missing", listOf(TEXT), "Who has not acted yet.", Guidance::missing)
                    .with("waiting", listOf(STEP), "What waits besides.", Guidance::waiting),
            "steps");

    private FacilitateContracts() {}
}
