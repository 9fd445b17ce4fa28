package faultline.adjudication.facts;

/**
 * An inject was released this turn.
 *
 * @param inject its id
 */
public record InjectReleased(String inject, World world) implements Happening {}
