package faultline.progress;

/** Whoever waited for long work does not want it any more. Nothing is wrong, and nothing is there by half. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoppedException() {
        super("The work was stopped.");
    }
}
