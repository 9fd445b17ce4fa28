package faultline.exercise.clock;

/** How long a phase may last, and how much of that is left. */
public record PhaseClock() {
    public static final PhaseClock NONE = new PhaseClock();
}
