package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** At whom or what a move can be aimed. */
public sealed interface TargetKind {

    /** The move has no target. */
    record None() implements TargetKind {}

    /** One of these actors. */
    record AnActor(List<String> among) implements TargetKind {
        public AnActor {
            among = List.copyOf(among);
        }
    }

    /** One of these actors, or nobody. */
    record AnActorOrNone(List<String> among) implements TargetKind {
        public AnActorOrNone {
            among = List.copyOf(among);
        }
    }

    /** One of named choices, id to words for people. */
    record AChoice(Map<String, String> options) implements TargetKind {
        public AChoice {
            options = Ordered.copyOf(options);
        }
    }

    /** The ids that would be accepted; none where there is no target. */
    default List<String> accepted() {
        if (this instanceof AnActor actor) {
            return actor.among();
        }
        if (this instanceof AnActorOrNone actor) {
            return actor.among();
        }
        return this instanceof AChoice choice ? List.copyOf(choice.options().keySet()) : List.of();
    }

    /** Whether the move can be made without a target. */
    default boolean optional() {
        return this instanceof None || this instanceof AnActorOrNone;
    }

    /** What a move can carry as its target: the ids that are accepted, and an empty one where it can have none. */
    default List<String> possible() {
        return optional() ? Stream.concat(Stream.of(""), accepted().stream()).toList() : accepted();
    }
}
