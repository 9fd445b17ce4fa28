package faultline.adjudication.facts;

/** A turn begins: what rules conclude from it is fixed from the last turn's state before any move is read. */
public record TurnBegun(int turn, World world) implements Happening {}
