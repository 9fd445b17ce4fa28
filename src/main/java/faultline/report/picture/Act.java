package faultline.report.picture;

import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A ruling that had a part in where an indicator stands, or would have had one and was struck.
 *
 * @param marks what stands for it on the picture, one or two
 */
record Act(Ruling ruling, List<Mark> marks) {
    Act {
        marks = List.copyOf(marks);
    }

    /** What acted on each indicator in a turn by these of its rulings, in the order in which it did. */
    static Map<Key, List<Act>> in(TurnView turn, Predicate<Ruling> some) {
        var acts = new HashMap<Key, List<Act>>();
        turn.adjudication().stream().flatMap(Adjudication::rulings).filter(some).forEach(ruling -> touched(ruling)
                .ifPresent(key ->
                        acts.computeIfAbsent(key, one -> new ArrayList<>()).add(new Act(ruling, marks(ruling)))));
        return acts;
    }

    /** The indicator that it changes, or does not change because the white cell would not have it. */
    private static Optional<Key> touched(Ruling ruling) {
        if (!ruling.holds() && ruling.outcome() != Outcome.STRUCK) {
            return Optional.empty();
        }
        if (ruling.conclusion() instanceof Conclusion.LevelEffect effect) {
            return Optional.of(effect.key());
        }
        return ruling.conclusion() instanceof Conclusion.StageEffect effect
                ? Optional.of(effect.key())
                : Optional.empty();
    }

    private static List<Mark> marks(Ruling ruling) {
        if (ruling.outcome() == Outcome.STRUCK) {
            return List.of(Mark.OVERRIDE);
        }
        var marks = new ArrayList<>(
                ruling.causes().stream().map(Act::mark).distinct().toList());
        if (byWhiteCell(ruling)) {
            marks.add(Mark.OVERRIDE);
        }
        return marks;
    }

    /** Whether it is as it is because the white cell said so. */
    static boolean byWhiteCell(Ruling ruling) {
        return ruling.source() instanceof Source.WhiteCell || ruling.wasAmended() || ruling.outcome() == Outcome.STRUCK;
    }

    private static Mark mark(Cause cause) {
        return cause instanceof Cause.ByMove ? Mark.MOVE : cause instanceof Cause.ByInject ? Mark.INJECT : Mark.OTHER;
    }
}
