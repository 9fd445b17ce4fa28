package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Refusal;
import faultline.play.Verification.Identical;
import java.util.List;
import java.util.Optional;

/** What came of adjudicating exercises again, as data. */
public final class VerifyContracts {

    /**
     * An exercise that was adjudicated again.
     *
     * @param identical empty if not all of it is as it was
     * @param refusal what is wrong; empty if nothing is
     */
    public record Verified(String exercise, Optional<Identical> identical, Optional<Refusal> refusal) {}

    private static final Shape<Verified> VERIFIED = Shape.<Verified>of("verified", "An exercise adjudicated again.")
            .with("exercise", TEXT, "The exercise's name.", Verified::exercise)
            .with("identical", FLAG, "Whether every ruling is as it was.", one -> one.identical()
                    .isPresent())
            .maybe("turns", INTEGER, "How many turns were adjudicated again.", one -> one.identical()
                    .map(Identical::turns))
            .maybe("undone", INTEGER, "How many of these were undone since.", one -> one.identical()
                    .map(Identical::undone))
            .maybe("rulings", INTEGER, "How many rulings were compared.", one -> one.identical()
                    .map(Identical::rulings))
            .maybe("problem", TEXT, "What is wrong.", one -> one.refusal().map(Refusal::reason));

    public static final Contract<List<Verified>> VERIFY = Contract.of(
            Shape.<List<Verified>>of("exercise-verify", "Whether exercises are as they were.")
                    .with("exercises", listOf(VERIFIED), "The exercises.", all -> all),
            "exercises");

    private VerifyContracts() {}
}
