package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Ruling.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Scenarios and rules as their authors see them. */
public final class Authoring {
    private final Library library;
    private final Exercises exercises;

    Authoring(Library library, Exercises exercises) {
        this.library = library;
        this.exercises = exercises;
    }

    /** The ids of all scenarios, whether or not they are sound. */
    public List<String> scenarioIds() {
        return library.ids();
    }

    /** The ids of a scenario's variants; none where it cannot be read. */
    public List<String> variants(String idOrPath) {
        return library.variants(idOrPath);
    }

    public List<ScenarioLine> scenarios() {
        return library.all();
    }

    /**
     * Makes a scenario for its author to change: a copy of the tutorial, with its rules. Nothing is overwritten.
     *
     * @param in the folder below which it goes, in {@code exercises} and {@code rules}; where those that ship are if none
     */
    public Outcome<NewScenario> begin(String id, Optional<Path> in) {
        return library.begin(id, in);
    }

    /** A scenario as it is now, by its id or its folder's path, with its rules: sound, or all problems of both. */
    public Outcome<Scenario> scenario(String idOrPath) {
        return library.current(idOrPath).then(prepared -> Outcome.done(prepared.scenario()));
    }

    /**
     * Whether a scenario can be played as it is now, and what its author may want to look at.
     *
     * @param rules the folder of rules from outside of the product that are used with it, if any
     */
    public Outcome<CheckedScenario> check(String idOrPath, Optional<String> rules) {
        return library.current(idOrPath, rules)
                .then(prepared -> Outcome.done(
                        new CheckedScenario(prepared.rules().rules().size(), new HintPlaces(prepared).hints())));
    }

    /** The rules of a scenario as they are now. */
    public Outcome<List<RuleText>> rulesOfScenario(String idOrPath) {
        return library.current(idOrPath).then(prepared -> Outcome.done(texts(prepared.rules())));
    }

    /** The rules that an exercise began with. */
    public Outcome<List<RuleText>> rulesOfExercise(String name) {
        return exercises
                .load(name)
                .then(loaded -> exercises.rules(loaded.exercise()))
                .then(rules -> Outcome.done(texts(rules)));
    }

    private static List<RuleText> texts(RuleBase rules) {
        return rules.rules().stream()
                .map(rule -> new RuleText(
                        new Source.Rule(rule.set(), rule.name(), rule.file(), rule.line(), rule.sentence()),
                        rule.text()))
                .toList();
    }
}
