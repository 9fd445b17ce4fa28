package faultline.exercise.event;

import java.util.OptionalInt;

/**
 * What one side has promised to another.
 *
 * @param id "P417": drawn and not counted, so that it does not tell how many others there are
 * @param turn in which it was made; empty before play
 * @param by the turn at whose end it must have been kept; empty for none
 * @param announced whether everybody knows of it
 */
public record Promise(String id, OptionalInt turn, Side from, Side to, String text, OptionalInt by, boolean announced) {

    /** What can become of a promise. */
    public enum Verdict {
        KEPT,
        BROKEN
    }

    /**
     * What somebody says has become of a promise.
     *
     * @param reason may be empty for one that was kept
     */
    public record Judgement(Verdict verdict, String reason) {}
}
