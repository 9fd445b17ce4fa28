package faultline.exercise.turn;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import java.util.stream.Stream;

/**
 * A covert move that was found out.
 *
 * @param move its number
 * @param byHand whether the white cell said so, not the dice
 */
public record Discovery(String move, boolean byHand) {

    /** What an adjudication brings to light. */
    static Stream<Discovery> in(Adjudication adjudication) {
        return adjudication
                .rulings()
                .filter(ruling -> ruling.holds() && ruling.conclusion() instanceof Conclusion.Exposure)
                .map(ruling -> new Discovery(((Conclusion.Exposure) ruling.conclusion()).move(), byHand(ruling)));
    }

    private static boolean byHand(Ruling ruling) {
        return ruling.source() instanceof Source.WhiteCell || ruling.wasAmended();
    }

    /** How, in words that follow on "covert, ". */
    public String words() {
        return byHand ? "revealed by the white cell" : "found out";
    }
}
