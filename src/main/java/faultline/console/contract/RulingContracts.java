package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Ruling;
import java.util.List;

/** The rulings of a turn, as data. */
public final class RulingContracts {
    public static final Contract<Shown<List<Ruling>>> LIST = Contract.of(
            Contract.page(Shape.<Shown<List<Ruling>>>of("ruling-list", "The rulings of a turn, or of a wave of it.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("turn", INTEGER, "The turn.", shown -> shown.view().turn())
                    .with(
                            "rulings",
                            listOf(RulingShapes.RULING),
                            "The rulings, wave by wave.",
                            shown -> RulingShapes.all(shown.view(), shown.what()))),
            "rulings");

    private RulingContracts() {}
}
