package faultline.play;

import faultline.adjudication.lint.Hint;
import faultline.adjudication.lint.Hint.Where;
import faultline.adjudication.lint.Lint;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says where in an author's files that stands which the author may want to look at. */
final class HintPlaces {
    private final Prepared prepared;
    private final ScenarioPlaces places;

    HintPlaces(Prepared prepared) {
        this.prepared = prepared;
        this.places = new ScenarioPlaces(prepared.scenarioText());
    }

    /** Of the scenario, then what comes on top in each of its variants. */
    List<Problem> hints() {
        var own = hints(prepared.scenario());
        var all = own.stream().map(hint -> placed(hint, "")).collect(Collectors.toCollection(ArrayList::new));
        for (var variant : prepared.scenario().variants().keySet()) {
            hints(prepared.scenario().in(variant)).stream()
                    .filter(hint -> !own.contains(hint))
                    .map(hint -> placed(hint, "In the variant (" + variant + "): "))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Hint> hints(Scenario scenario) {
        return Lint.of(scenario, prepared.rules().rules());
    }

    private Problem placed(Hint hint, String where) {
        var message = where + hint.message();
        if (hint.where() instanceof Where.InRule in) {
            var file = "rules/" + in.rule().set() + "/" + in.rule().file();
            return prepared.foreign().shown(new Problem(file, in.line(), 0, message));
        }
        return places.problem(((Where.InScenario) hint.where()).keys(), message);
    }
}
