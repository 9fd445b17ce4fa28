package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Seat;
import java.util.List;
import java.util.Optional;

/** Who sits at the keyboard, as data. */
public final class SeatContracts {
    public static final Contract<Seat> SEAT = Contract.of(Shape.<Seat>of("seat", "With whom the keyboard is.")
            .with(
                    "kind",
                    oneOf(List.of("white", "cell", "evaluator", "observer")),
                    "What kind of seat it is.",
                    seat -> seat instanceof Seat.Cell ? "cell" : seat.toString())
            .maybe(
                    "cell",
                    TEXT,
                    "The cell's name, if it is a cell.",
                    seat -> seat instanceof Seat.Cell cell ? Optional.of(cell.name()) : Optional.empty()));

    private SeatContracts() {}
}
