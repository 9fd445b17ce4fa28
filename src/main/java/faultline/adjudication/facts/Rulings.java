package faultline.adjudication.facts;

/**
 * What a rule can conclude, and nothing else. Each ruling begins with what it answers and ends with {@code because};
 * amounts and odds are names of the scenario's assumptions.
 */
public interface Rulings {

    /** Changes a level: of the world, or of the one or two actors named. */
    Level level(Happening cause, String indicator, String... of);

    /** Moves a stage: of the world, or of the one or two actors named. */
    Stage stage(Happening cause, String indicator, String... of);

    /** The actor makes a move that has no target; for an actor whom people play it becomes an advice. */
    Draft reaction(Happening cause, String actor, String move);

    /** The actor makes a move at a target; for an actor whom people play it becomes an advice. */
    Draft reaction(Happening cause, String actor, String move, String target);

    /** An inject is released. */
    Draft release(Happening cause, String inject);

    /** How a level changes. */
    interface Level {
        Draft add(String assumption);

        Draft subtract(String assumption);

        Draft multiply(String assumption);

        Draft set(String assumption);
    }

    /** Where a stage goes. */
    interface Stage {
        Draft to(String state);
    }

    /** A ruling that can still be given odds and a reason. */
    interface Draft {
        /** It happens with these odds: an assumption in percent. Without, it happens for certain. */
        Draft chance(String assumption);

        /** Why, in plain English: shown to people, so every ruling has one. */
        Draft because(String reason);
    }
}
