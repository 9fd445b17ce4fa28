package faultline.exercise.event;

/** Who speaks at the table, or is spoken to. Names are those of the time; what a cell is called now, its seating says. */
public sealed interface Side {

    /** The white cell, for itself and not in the name of anybody. */
    record White() implements Side {}

    /** The people of a cell. */
    record Cell(String name) implements Side {}

    /** Whoever plays the actor; of an automated one, the white cell. */
    record Actor(String id) implements Side {}
}
