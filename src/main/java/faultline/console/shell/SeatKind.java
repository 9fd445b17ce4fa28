package faultline.console.shell;

import faultline.exercise.event.Seat;

/** The kinds of seats that a command can be for. */
public enum SeatKind {
    WHITE,
    CELL,
    EVALUATOR,
    OBSERVER;

    static SeatKind of(Seat seat) {
        if (seat instanceof Seat.Cell) {
            return CELL;
        }
        if (seat instanceof Seat.Evaluator) {
            return EVALUATOR;
        }
        return seat instanceof Seat.Observer ? OBSERVER : WHITE;
    }
}
