package faultline.exercise.definition;

import java.util.Locale;

/** What a row of the master scenario events list is. */
public enum InjectKind {
    /** Something that is brought into play. */
    INJECT,
    /** Held ready for when players do not do what is expected of them. */
    CONTINGENCY_INJECT,
    /** What players should do by themselves; nobody reads it out. */
    EXPECTED_ACTION,
    OTHER;

    /** As people type and read it: "contingency-inject". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
