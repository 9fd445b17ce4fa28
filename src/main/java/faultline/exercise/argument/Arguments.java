package faultline.exercise.argument;

/** What is argued for and against, and what came of it. */
public record Arguments() {
    public static final Arguments NONE = new Arguments();
}
