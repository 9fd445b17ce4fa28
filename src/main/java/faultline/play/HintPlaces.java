package faultline.play;

import faultline.adjudication.lint.Hint;
import faultline.adjudication.lint.Hint.Where;
import faultline.adjudication.lint.Lint;
import faultline.exercise.definition.Problem;
import faultline.scenario.ScenarioPlaces;
import java.util.List;

/** Says where in an author's files that stands which the author may want to look at. */
final class HintPlaces {
    private final Prepared prepared;
    private final ScenarioPlaces places;

    HintPlaces(Prepared prepared) {
        this.prepared = prepared;
        this.places = new ScenarioPlaces(prepared.scenarioText());
    }

    List<Problem> hints() {
        return Lint.of(prepared.scenario(), prepared.rules().rules()).stream()
                .map(this::placed)
                .toList();
    }

    private Problem placed(Hint hint) {
        if (hint.where() instanceof Where.InRule in) {
            var file = "rules/" + in.rule().set() + "/" + in.rule().file();
            return prepared.foreign().shown(new Problem(file, in.line(), 0, hint.message()));
        }
        return places.problem(((Where.InScenario) hint.where()).keys(), hint.message());
    }
}
