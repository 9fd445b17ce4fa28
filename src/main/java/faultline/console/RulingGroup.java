package faultline.console;

import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import java.util.List;
import java.util.stream.Stream;

/** The rulings of a turn by what the white cell makes of them, in the order in which it looks at them. */
enum RulingGroup {
    HOLDING("What holds"),
    /** What players could not foresee: it answers a move or an inject. */
    ANSWERS("Advice for played actors: answers to what happened"),
    /** What the cells have weighed already, since it answers the turn's beginning alone. */
    OPENINGS("Advice for played actors: as the turn begins"),
    FOLLOWED("Advice for played actors: they do as expected"),
    STOPPED("What did not come about"),
    DICE("What the dice were against");

    private final String heading;

    RulingGroup(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** Those of the rulings that belong to this group, in their order. */
    List<Ruling> of(Stream<Ruling> rulings) {
        return rulings.filter(ruling -> of(ruling) == this).toList();
    }

    private static RulingGroup of(Ruling ruling) {
        boolean advice = ruling.conclusion() instanceof Conclusion.Advice;
        return switch (ruling.outcome()) {
            case HOLDS -> !advice ? HOLDING : isOpening(ruling) ? OPENINGS : ANSWERS;
            case ALREADY_HAPPENED -> advice ? FOLLOWED : STOPPED;
            case DID_NOT_HAPPEN -> DICE;
            case NOT_POSSIBLE, CUT_BY_DEPTH, CONFLICT, STRUCK -> STOPPED;
        };
    }

    private static boolean isOpening(Ruling ruling) {
        return ruling.causes().stream().allMatch(Cause.ByTurn.class::isInstance);
    }
}
