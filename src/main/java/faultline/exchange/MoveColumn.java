package faultline.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form or sheet of moves says in each row. */
enum MoveColumn implements Column {
    TURN("turn", "round", "move turn"),
    ACTOR("actor", "who", "by"),
    MOVE("move", "action", "what"),
    OWN_WORDS("in your own words", "own words", "free words", "in free words", "free form"),
    TARGET("target", "aimed at", "at whom"),
    SECRECY("public or covert", "covert", "secrecy", "covert or public"),
    INTENT("intent", "what for"),
    RATIONALE("rationale", "why", "reason"),
    EXPECTED_EFFECT("expected effect", "expect", "effect");

    private final String title;
    private final List<String> otherNames;

    MoveColumn(String title, String... otherNames) {
        this.title = title;
        this.otherNames = List.of(otherNames);
    }

    /** The column that is called so. */
    static Optional<MoveColumn> called(String name) {
        return Stream.of(values()).filter(column -> column.isCalled(name)).findFirst();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
