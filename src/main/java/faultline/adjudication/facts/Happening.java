package faultline.adjudication.facts;

/** What a rule can answer: a move (entered, opening or reaction), an argument decided, an inject
 * released, or the turn's beginning. */
public sealed interface Happening permits Move, ArgumentDecided, InjectReleased, TurnBegun {
    /** The state of the exercise at the start of the wave in which this happens. */
    World world();
}
