package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.RuleContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.ValueSource;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.RuleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The rules by which actors react. */
@Component
@CommandGroup(value = "Scenarios and rules", order = 40)
final class RuleCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final ImpactScreen impacts;

    RuleCommands(Play play, Sitting sitting, Screen screen, ProgressLine progress, ImpactScreen impacts) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.impacts = impacts;
    }

    @Command(
            name = {"rules", "list"},
            description = "Lists the rules of the open exercise, or of a scenario.")
    @OpenTo(EVALUATOR)
    @Shows("rules-list")
    ExitCode list(
            @Option(longName = "scenario", description = "The rules of this scenario as they are now.")
                    @Values(Names.Scenarios.class)
                    Optional<String> scenario) {
        return sitting.answer(rules(scenario), RuleContracts.LIST, rules -> {
            var table = Table.of("Rule", "Why", "Where");
            rules.forEach(rule -> table.row(
                    rule.rule().name(),
                    rule.rule().sentence(),
                    rule.rule().file() + ":" + rule.rule().line()));
            screen.table(table);
            screen.next("`rules show \"NAME\"` shows one of these " + rules.size() + " in full.");
        });
    }

    @Command(
            name = {"rules", "show"},
            description = "Shows a rule as it is written.")
    @OpenTo(EVALUATOR)
    @Shows("rules-show")
    ExitCode show(
            @Argument(index = 0, description = "The rule's name.") @Values(RuleNames.class) String name,
            @Option(longName = "scenario", description = "Of this scenario as it is now.")
                    @Values(Names.Scenarios.class)
                    Optional<String> scenario) {
        return sitting.answer(
                rules(scenario).then(rules -> rules.stream()
                        .filter(rule -> rule.rule().name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Refusals.unknown(
                                "rule",
                                name,
                                rules.stream().map(rule -> rule.rule().name()).toList()))),
                RuleContracts.SHOW,
                this::show);
    }

    private void show(RuleText rule) {
        var place = "rules/" + rule.rule().set() + "/" + rule.rule().file() + ":"
                + rule.rule().line();
        screen.line(Styled.dim(place));
        screen.paragraph(rule.rule().sentence());
        screen.blank();
        rule.text().lines().forEach(screen::line);
        screen.next("`rules list` shows all of them.");
    }

    @Command(
            name = {"rules", "impact"},
            description = "Shows which past exercises would have gone otherwise under the scenario and rules of now.")
    @Shows("rules-impact")
    ExitCode impact(
            @Option(longName = "scenario", description = "Of which scenario; the open exercise's if left out.")
                    @Values(Names.Scenarios.class)
                    Optional<String> scenario) {
        return sitting.answer(
                scenario.map(Outcome::done)
                        .orElseGet(() -> sitting.view().then(view -> Outcome.done(view.scenario())))
                        .then(of -> play.history().impact(of, progress.of("Looking at exercise"))),
                RuleContracts.IMPACT,
                impacts::show);
    }

    private Outcome<List<RuleText>> rules(Optional<String> scenario) {
        return scenario.isPresent()
                ? play.authoring().rulesOfScenario(scenario.get())
                : sitting.exercise().then(play.authoring()::rulesOfExercise);
    }

    /** The names of the open exercise's rules. */
    @Component
    static final class RuleNames implements ValueSource {
        private final Play play;

        RuleNames(Play play) {
            this.play = play;
        }

        @Override
        public List<String> values(Typed typed) {
            return play.openExercise().map(play.authoring()::rulesOfExercise).stream()
                    .flatMap(rules ->
                            rules instanceof Outcome.Done<List<RuleText>> done ? done.value().stream() : Stream.empty())
                    .map(rule -> rule.rule().name())
                    .toList();
        }
    }
}
