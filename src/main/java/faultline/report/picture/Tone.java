package faultline.report.picture;

import faultline.exercise.event.Move;
import faultline.view.ExerciseView;
import java.util.OptionalDouble;

/** What a move is between actors, by its kind. */
enum Tone {
    COOPERATION("+", "s2", "f2"),
    CONFLICT("−", "s1", "f1"),
    /** Neither, by a value of 0. */
    NEITHER("·", "s4", "f4"),
    UNCODED("?", "s4", "f4");

    private final String sign;
    private final String stroke;
    private final String fill;

    Tone(String sign, String stroke, String fill) {
        this.sign = sign;
        this.stroke = stroke;
        this.fill = fill;
    }

    String sign() {
        return sign;
    }

    String stroke() {
        return stroke;
    }

    String fill() {
        return fill;
    }

    /** The value of the move's kind on Goldstein's scale; empty if it has no code. */
    static OptionalDouble value(Move move, ExerciseView view) {
        var code = view.marks().codes().get(move.type());
        return code == null ? OptionalDouble.empty() : Goldstein.of(code);
    }

    static Tone of(Move move, ExerciseView view) {
        var value = value(move, view);
        if (value.isEmpty()) {
            return UNCODED;
        }
        return value.getAsDouble() > 0 ? COOPERATION : value.getAsDouble() < 0 ? CONFLICT : NEITHER;
    }
}
