package faultline.exercise.definition;

import java.util.List;
import java.util.Locale;

/** How far a row of the master scenario events list has come. */
public enum InjectStatus {
    /** Somebody is still writing it. */
    DRAFT,
    /** It waits for approval. */
    SUBMITTED,
    /** It can come. */
    APPROVED,
    /** It can come, and its place among the others has been checked. */
    SYNCHRONIZED,
    /** It comes in another turn than was planned. */
    DEFERRED,
    /** The players have it. */
    RELEASED,
    /** Nothing more is to be done about it. */
    COMPLETE,
    /** It is not wanted any more. */
    OBSOLETE,
    /** It was left out of this exercise. */
    SKIPPED;

    /** As people type and read it: "approved". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it can become from here; a released inject does not go back, and the way back from a slip is to undo it. */
    public List<InjectStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED, APPROVED, OBSOLETE);
            case SUBMITTED -> List.of(DRAFT, APPROVED, OBSOLETE);
            case APPROVED -> List.of(DRAFT, SYNCHRONIZED, DEFERRED, RELEASED, SKIPPED, OBSOLETE);
            case SYNCHRONIZED -> List.of(DRAFT, APPROVED, DEFERRED, RELEASED, SKIPPED, OBSOLETE);
            case DEFERRED -> List.of(APPROVED, SYNCHRONIZED, DEFERRED, RELEASED, SKIPPED, OBSOLETE);
            case RELEASED -> List.of(COMPLETE);
            case COMPLETE -> List.of();
            case OBSOLETE -> List.of(DRAFT);
            case SKIPPED -> List.of(APPROVED, DEFERRED, OBSOLETE);
        };
    }

    /** Whether the calendar, a condition or a rule can release it. */
    public boolean ready() {
        return this == APPROVED || this == SYNCHRONIZED;
    }

    /** Whether the players have it. */
    public boolean delivered() {
        return this == RELEASED || this == COMPLETE;
    }
}
