package faultline.health;

import static faultline.health.Finding.Area.RULES;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether each rule set passes the guard and compiles. */
record RulesCheckup(Path home, RuleLibrary rules) implements Checkup {

    @Override
    public List<Finding> look() {
        var sets = sets();
        var problems = sets.stream()
                .flatMap(set -> problems(set).stream())
                .map(problem ->
                        Finding.fault(RULES, problem.toString(), "Mend that line; `scenario check` looks at it again."))
                .toList();
        return problems.isEmpty()
                ? List.of(Finding.sound(RULES, "Rule sets that compile: " + sets.size() + "."))
                : problems;
    }

    private List<Problem> problems(String set) {
        var read = RuleTexts.read(home.resolve("rules"), List.of(set));
        if (read instanceof RuleTexts.Read.Refused refused) {
            return refused.problems();
        }
        var compiled = rules.compile(((RuleTexts.Read.Complete) read).texts());
        return compiled instanceof Compiled.Refused refused ? refused.problems() : List.of();
    }

    private List<String> sets() {
        try (var entries = Files.list(home.resolve("rules"))) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // Whether the folder is there is looked at elsewhere.
            return List.of();
        }
    }
}
