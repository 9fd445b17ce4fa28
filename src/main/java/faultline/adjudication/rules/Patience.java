package faultline.adjudication.rules;

/**
 * How long one waits for the rules of one turn. Rules are told to stop when it is over, and the turn is refused; what
 * they answer before that never depends on it.
 */
@FunctionalInterface
public interface Patience {
    /** Waits as long as it takes. */
    Patience ENDLESS = () -> false;

    /** Whether the rules have taken too long by now. Asked often, so it must be cheap. */
    boolean isOver();
}
