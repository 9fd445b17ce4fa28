package faultline.exercise.definition;

/** What a move or inject does by itself, as data: rules say only what depends on circumstances. */
public sealed interface DeclaredEffect {

    KeyOf on();

    /** In which turns it comes; each of them applies it anew. */
    Timing timing();

    /** Changes a level. */
    record OnLevel(KeyOf on, Operation operation, Amount amount, Timing timing) implements DeclaredEffect {}

    /** Brings a stage to a state, if that may follow the present one. */
    record OnStage(KeyOf on, String state, Timing timing) implements DeclaredEffect {}

    /** How an amount changes a level; in a simultaneous wave all SET come before all MULTIPLY before all ADD. */
    enum Operation {
        SET,
        MULTIPLY,
        ADD
    }

    /** A number in the scenario's data, or an assumption that carries one. */
    sealed interface Amount {
        record Fixed(double number) implements Amount {}

        record Assumed(String assumption) implements Amount {}
    }
}
