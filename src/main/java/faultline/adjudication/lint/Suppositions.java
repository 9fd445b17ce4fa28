package faultline.adjudication.lint;

import faultline.adjudication.rules.Claim.Operator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is supposed of the world for the sake of argument. Each new supposition is held against those before. */
final class Suppositions {
    private static final String LEVEL = "level ";
    private static final String STAGE = "stage ";

    private final Scenario scenario;
    private final Map<String, Stretch> numbers;
    private final Map<String, Set<String>> states;
    private final Map<String, Boolean> truths;

    Suppositions(Scenario scenario) {
        this(scenario, Map.of(), Map.of(), Map.of());
    }

    private Suppositions(
            Scenario scenario,
            Map<String, Stretch> numbers,
            Map<String, Set<String>> states,
            Map<String, Boolean> truths) {
        this.scenario = scenario;
        this.numbers = new HashMap<>(numbers);
        this.states = new HashMap<>(states);
        this.truths = new HashMap<>(truths);
    }

    Suppositions copy() {
        return new Suppositions(scenario, numbers, states, truths);
    }

    /** Supposes that something is true, or false; whether that can be. */
    boolean suppose(String key, boolean truth) {
        var before = truths.putIfAbsent(key, truth);
        return before == null || before == truth;
    }

    /** Supposes a comparison; whether that can be. */
    boolean suppose(Worth left, Operator operator, Worth right) {
        if (left instanceof Worth.Text one && right instanceof Worth.Text other) {
            return one.equals(other) == (operator == Operator.EQUAL);
        }
        if (left instanceof Worth.Number one && right instanceof Worth.Number other) {
            return Stretch.everything().cut(operator, other.number()).holds(one.number());
        }
        if (left instanceof Worth.Unknown one && right instanceof Worth.Text state) {
            return stage(one.key(), operator, state.text());
        }
        if (left instanceof Worth.Unknown one && right instanceof Worth.Number number) {
            return number(one.key(), operator, number.number());
        }
        if (left instanceof Worth.Unknown one && right instanceof Worth.Unknown other) {
            return difference(one.key(), operator, other.key());
        }
        // A number that the happening tells, compared with one that only the world does.
        return !(left instanceof Worth.Number number)
                || !(right instanceof Worth.Unknown other)
                || number(other.key(), mirrored(operator), number.number());
    }

    private boolean stage(String key, Operator operator, String state) {
        var possible = new HashSet<>(states.computeIfAbsent(key, this::allStates));
        if (operator == Operator.EQUAL) {
            possible.retainAll(Set.of(state));
        } else {
            possible.remove(state);
        }
        states.put(key, possible);
        return !possible.isEmpty();
    }

    private Set<String> allStates(String key) {
        var indicator = Key.parse(key.substring(STAGE.length())).indicator();
        return ((StageIndicator) scenario.indicator(indicator)).states().keySet();
    }

    private boolean number(String key, Operator operator, double number) {
        var cut = numbers.computeIfAbsent(key, this::stretch).cut(operator, number);
        numbers.put(key, cut);
        return !cut.isEmpty();
    }

    /** Two unknown numbers are compared by what lies between them. */
    private boolean difference(String one, Operator operator, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        var key = inOrder ? one + " minus " + other : other + " minus " + one;
        return one.equals(other)
                ? Stretch.everything().cut(operator, 0).holds(0)
                : number(key, inOrder ? operator : mirrored(operator), 0);
    }

    private Stretch stretch(String key) {
        if (key.equals("turn")) {
            return Stretch.between(1, scenario.timetable().turns());
        }
        boolean level = key.startsWith(LEVEL) && !key.contains(" minus ");
        if (!level) {
            return Stretch.everything();
        }
        var known = (LevelIndicator)
                scenario.indicator(Key.parse(key.substring(LEVEL.length())).indicator());
        return Stretch.between(
                known.min().orElse(Double.NEGATIVE_INFINITY), known.max().orElse(Double.POSITIVE_INFINITY));
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case BELOW -> Operator.ABOVE;
            case ABOVE -> Operator.BELOW;
            case AT_MOST -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }
}
