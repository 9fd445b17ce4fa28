package faultline.exercise.definition;

/** Whose an indicator is. */
public enum Scope {
    WORLD(0),
    ACTOR(1),
    PAIR(2);

    private final int actors;

    Scope(int actors) {
        this.actors = actors;
    }

    /** How many actors name one quantity of this scope: 0, 1 or 2. */
    public int actors() {
        return actors;
    }
}
