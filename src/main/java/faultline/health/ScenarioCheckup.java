package faultline.health;

import static faultline.health.Finding.Area.SCENARIOS;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioFolders;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import java.nio.file.Path;
import java.util.List;

/** Whether each scenario can be played, with the rules that it names. */
record ScenarioCheckup(Path home, RuleLibrary rules) implements Checkup {

    @Override
    public List<Finding> look() {
        var folders = new ScenarioFolders(home.resolve("exercises"));
        var problems = folders.ids().stream()
                .flatMap(id -> problems(folders, id).stream()
                        .map(problem -> Finding.fault(
                                SCENARIOS,
                                id + ": " + problem,
                                "Mend that line; `scenario check " + id + "` looks at it again.")))
                .toList();
        return problems.isEmpty()
                ? List.of(Finding.sound(
                        SCENARIOS,
                        "Scenarios that can be played: " + folders.ids().size() + "."))
                : problems;
    }

    private List<Problem> problems(ScenarioFolders folders, String id) {
        var found = folders.read(id);
        if (found instanceof ScenarioFolders.Found.Unreadable unreadable) {
            return unreadable.problems();
        }
        var reading = ScenarioReader.read(((ScenarioFolders.Found.Readable) found).text());
        return reading instanceof ScenarioReading.Sound sound
                ? misfits(sound.scenario())
                : ((ScenarioReading.Unsound) reading).problems();
    }

    /** Rules that do not compile are told of the rules, and not again of each scenario that names them. */
    private List<Problem> misfits(Scenario scenario) {
        var read = RuleTexts.read(home.resolve("rules"), List.copyOf(scenario.ruleSets()));
        if (read instanceof RuleTexts.Read.Complete complete
                && rules.compile(complete.texts()) instanceof Compiled.Ready ready) {
            return ready.rules().problemsWith(scenario);
        }
        return List.of();
    }
}
