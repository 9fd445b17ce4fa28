package faultline.adjudication;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioFolders;
import faultline.scenario.ScenarioFolders.Found;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import java.nio.file.Path;

/** For tests: a scenario that ships, sound, with the rules that the build compiled for it. */
public record Shipped(Scenario scenario, RuleBase rules) {
    private static final RuleLibrary LIBRARY = new RuleLibrary();

    public static Shipped of(String scenario) {
        var text = ((Found.Readable) new ScenarioFolders(Path.of("exercises")).read(scenario)).text();
        var sound = ((ScenarioReading.Sound) ScenarioReader.read(text)).scenario();
        var texts = ((RuleTexts.Read.Complete) RuleTexts.read(Path.of("rules"), sound.ruleSets())).texts();
        return new Shipped(sound, ((Compiled.Ready) LIBRARY.compile(texts)).rules());
    }
}
