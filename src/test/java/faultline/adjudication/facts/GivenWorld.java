package faultline.adjudication.facts;

import faultline.exercise.definition.Key;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A world that a test makes up: it knows what it was given, and refuses to answer anything else. */
public final class GivenWorld implements World {
    private final Map<String, Double> levels = new HashMap<>();
    private final Map<String, Double> changes = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, Double> assumptions = new HashMap<>();
    private final Set<String> holding = new HashSet<>();
    private int turn = 1;

    public GivenWorld withLevel(double number, String indicator, String... of) {
        levels.put(key(indicator, of), number);
        return this;
    }

    public GivenWorld withChange(double number, String indicator, String... of) {
        changes.put(key(indicator, of), number);
        return this;
    }

    public GivenWorld withStage(String state, String indicator, String... of) {
        stages.put(key(indicator, of), state);
        return this;
    }

    public GivenWorld withAssumption(String assumption, double value) {
        assumptions.put(assumption, value);
        return this;
    }

    public GivenWorld havingPlayed(String actor, String move) {
        holding.add("played " + actor + " " + move);
        return this;
    }

    public GivenWorld havingPlayedThisTurn(String actor, String move) {
        holding.add("this turn " + actor + " " + move);
        return this;
    }

    public GivenWorld havingReleased(String inject) {
        holding.add("released " + inject);
        return this;
    }

    public GivenWorld automating(String actor) {
        holding.add("automated " + actor);
        return this;
    }

    public GivenWorld inTurn(int number) {
        turn = number;
        return this;
    }

    @Override
    public double level(String indicator) {
        return known(levels, key(indicator));
    }

    @Override
    public double level(String indicator, String actor) {
        return known(levels, key(indicator, actor));
    }

    @Override
    public double level(String indicator, String actor, String other) {
        return known(levels, key(indicator, actor, other));
    }

    @Override
    public double change(String indicator) {
        return known(changes, key(indicator));
    }

    @Override
    public double change(String indicator, String actor) {
        return known(changes, key(indicator, actor));
    }

    @Override
    public double change(String indicator, String actor, String other) {
        return known(changes, key(indicator, actor, other));
    }

    @Override
    public String stage(String indicator) {
        return known(stages, key(indicator));
    }

    @Override
    public String stage(String indicator, String actor) {
        return known(stages, key(indicator, actor));
    }

    @Override
    public String stage(String indicator, String actor, String other) {
        return known(stages, key(indicator, actor, other));
    }

    @Override
    public boolean played(String actor, String move) {
        return holding.contains("played " + actor + " " + move);
    }

    @Override
    public boolean playedThisTurn(String actor, String move) {
        return holding.contains("this turn " + actor + " " + move);
    }

    @Override
    public boolean released(String inject) {
        return holding.contains("released " + inject);
    }

    @Override
    public double assumed(String assumption) {
        return known(assumptions, assumption);
    }

    @Override
    public int turn() {
        return turn;
    }

    @Override
    public boolean automated(String actor) {
        return holding.contains("automated " + actor);
    }

    private static String key(String indicator, String... of) {
        return Key.of(indicator, of).toString();
    }

    private static <T> T known(Map<String, T> all, String name) {
        var found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("This world was not given (" + name + ").");
        }
        return found;
    }
}
