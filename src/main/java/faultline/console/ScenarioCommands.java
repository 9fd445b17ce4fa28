package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.ScenarioContracts;
import faultline.console.contract.ScenarioContracts.Checked;
import faultline.console.contract.ScenarioContracts.ReadScenario;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.ScenarioLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The scenarios that can be played. */
@Component
@CommandGroup(value = "Scenarios and rules", order = 40)
final class ScenarioCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;

    ScenarioCommands(Play play, Sitting sitting, Screen screen) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"scenario", "list"},
            description = "Lists the scenarios.")
    @Shows("scenario-list")
    void list() {
        screen.show(ScenarioContracts.LIST, play.authoring().scenarios(), this::list);
    }

    private void list(List<ScenarioLine> lines) {
        var table = Table.of("Scenario", "Title", "State");
        lines.forEach(line -> table.row(
                line.id(),
                line.title(),
                line.problems() == 0
                        ? Styled.green("sound")
                        : Styled.red(line.problems() + (line.problems() == 1 ? " problem" : " problems"))));
        screen.table(table);
        screen.next("`scenario show SCENARIO` tells more; `exercise new SCENARIO NAME` begins an exercise.");
    }

    @Command(
            name = {"scenario", "show"},
            description = "Shows what a scenario is about: actors, indicators, moves and injects.")
    @OpenTo(EVALUATOR)
    @Shows("scenario-show")
    ExitCode show(
            @Argument(index = 0, description = "The scenario, or the path of its folder.")
                    @Values(Names.Scenarios.class)
                    String scenario) {
        return sitting.page(
                play.authoring().scenario(scenario).then(found -> Outcome.done(new ReadScenario(found))),
                ScenarioContracts.SHOW,
                shown -> show(shown.scenario()));
    }

    private void show(Scenario scenario) {
        var overview = scenario.overview();
        screen.heading(overview.title());
        screen.paragraph(overview.purpose());
        screen.blank();
        screen.paragraph(turns(scenario.timetable()) + "; rules: "
                + (scenario.ruleSets().isEmpty() ? "none" : String.join(", ", scenario.ruleSets())) + ".");
        screen.blank();
        variants(scenario);
        screen.heading("Actors");
        var actors = new Entries();
        scenario.actors().values().forEach(actor -> actors.entry(actor.id(), describe(actor)));
        screen.entries(actors);
        screen.blank();
        screen.heading("Indicators");
        var indicators = new Entries();
        scenario.indicators()
                .values()
                .forEach(indicator ->
                        indicators.entry(indicator.id(), indicator.name() + ". " + indicator.definition()));
        screen.entries(indicators);
        screen.blank();
        screen.heading("Moves");
        var moves = new Entries();
        scenario.moves()
                .values()
                .forEach(move -> moves.entry(move.id(), move.name() + " (" + String.join(", ", move.actors()) + ")"));
        screen.entries(moves);
        screen.blank();
        screen.heading("Injects");
        var injects = new Entries();
        scenario.injects()
                .values()
                .forEach(inject ->
                        injects.entry(inject.id(), inject.name() + ", " + when(inject, scenario.timetable())));
        screen.entries(injects);
        screen.next("`exercise new " + scenario.id() + " NAME"
                + (scenario.variants().isEmpty() ? "" : " [--variant VARIANT]") + "` begins an exercise.");
    }

    private static String when(Inject inject, Timetable timetable) {
        var turn = inject.turn(timetable);
        return turn.isPresent()
                ? Timetable.words(turn.getAsInt())
                : inject.release() instanceof Release.When ? "on a condition" : "by hand";
    }

    private void variants(Scenario scenario) {
        if (!scenario.variants().isEmpty()) {
            screen.heading("Variants");
            var variants = new Entries();
            scenario.variants()
                    .values()
                    .forEach(variant -> variants.entry(
                            variant.id(),
                            variant.name() + ": " + variant.description() + " " + turns(variant.timetable()) + "."));
            screen.entries(variants);
            screen.blank();
        }
    }

    private static String turns(Timetable timetable) {
        var first = timetable.start().format(BoardScreen.DATE);
        var last = timetable.date(timetable.turns()).format(BoardScreen.DATE);
        return timetable.turns() == 1
                ? "1 turn, on " + first + kinds(timetable)
                : timetable.turns() + " turns from " + first + " to " + last + kinds(timetable);
    }

    /** What is said of turns that are not all alike; nothing where moves are made together in every one. */
    private static String kinds(Timetable timetable) {
        var said = new StringBuilder(timetable.zero() ? ", after a turn zero" : "");
        said.append(
                switch (timetable.ordinary().moves()) {
                    case TOGETHER -> "";
                    case ONE_BY_ONE -> ", with moves one by one";
                    case ON_ENTRY -> ", with moves answered on entry";
                    case NONE -> ", without moves";
                });
        timetable.plan().forEach((turn, kind) -> said.append("; ")
                .append(Timetable.words(turn))
                .append(": ")
                .append(kind.name()));
        return said.toString();
    }

    private static String describe(Actor actor) {
        return actor.name() + ", " + actor.kind() + (actor.playable() ? "" : ", always automated");
    }

    @Command(
            name = {"scenario", "new"},
            description =
                    "Makes a scenario to start from: a copy of the tutorial under a name of its own, with its rules.")
    ExitCode begin(
            @Argument(index = 0, description = "What the scenario is to be called: lower-case words joined by hyphens.")
                    String name,
            @Option(
                            longName = "in",
                            description =
                                    "The folder that is to hold it, in (exercises) and (rules); Faultline's own if"
                                            + " left out.")
                    Optional<Path> in) {
        return sitting.answer(play.authoring().begin(name, in), made -> {
            screen.line("Scenario (" + name + ") is made, and can be played as it is. Make it yours:");
            screen.entries(new Entries()
                    .entry(
                            made.scenario().resolve("scenario.yaml").toString(),
                            "who acts, what is tracked, the numbers")
                    .entry(made.scenario().resolve("moves.yaml").toString(), "what actors can do")
                    .entry(made.scenario().resolve("msel.yaml").toString(), "what the facilitator brings in")
                    .entry(made.scenario().resolve("briefings").toString(), "what people read before play")
                    .entry(made.scenario().resolve("playthroughs").toString(), "exercises played from beginning to end")
                    .entry(made.rules().toString(), "how actors react, and what else follows"));
            screen.next("`scenario check " + made.called() + "` tells what must be mended; `exercise new "
                    + made.called() + " NAME` plays it; docs/adding-a-scenario.md goes step by step.");
        });
    }

    @Command(
            name = {"scenario", "check"},
            description = "Checks a scenario and its rules, and tells all problems at once.")
    @Shows("scenario-check")
    ExitCode check(
            @Argument(index = 0, description = "The scenario, or the path of its folder.")
                    @Values(Names.Scenarios.class)
                    String scenario,
            @Option(
                            longName = "rules",
                            description = "A folder of rules, used in the place of those of the same name, or besides.")
                    @Values(RuleFolders.class)
                    Optional<String> rules) {
        return sitting.answer(
                play.authoring().check(scenario, rules).then(found -> Outcome.done(new Checked(scenario, found))),
                ScenarioContracts.CHECK,
                shown -> {
                    var checked = shown.found();
                    checked.hints().forEach(hint -> screen.line(Styled.join(Styled.yellow("Hint: "), hint.toString())));
                    var fits = "(" + scenario + ") can be played; " + checked.rules() + " rules fit it.";
                    screen.line(Styled.join(Styled.green("Sound: "), fits));
                    var with = rules.map(folder -> " --rules " + folder).orElse("");
                    screen.next("`exercise new " + scenario + " NAME" + with + "` begins an exercise.");
                });
    }
}
