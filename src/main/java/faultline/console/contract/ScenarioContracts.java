package faultline.console.contract;

import static faultline.console.output.Value.DATE;
import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Variant;
import faultline.play.CheckedScenario;
import faultline.play.ScenarioLine;
import faultline.view.Page;
import java.util.List;

/** Scenarios, as data. */
public final class ScenarioContracts {

    /** A scenario as a page. */
    public record ReadScenario(Scenario scenario) implements Page {
        @Override
        public String fictional() {
            return scenario.overview().fictional();
        }
    }

    /**
     * @param called the scenario, as it was named
     */
    public record Checked(String called, CheckedScenario found) {}

    private record Timed(Scenario scenario, Inject inject) {}

    private static final Shape<ScenarioLine> LINE = Shape.<ScenarioLine>of("scenario", "A scenario.")
            .with("id", TEXT, "How commands name it.", ScenarioLine::id)
            .unlessEmpty("title", "What people read for it.", ScenarioLine::title)
            .with("problems", INTEGER, "How many problems its author must mend.", ScenarioLine::problems);

    public static final Contract<List<ScenarioLine>> LIST = Contract.of(
            Shape.<List<ScenarioLine>>of("scenario-list", "The scenarios.")
                    .with("scenarios", listOf(LINE), "The scenarios.", lines -> lines),
            "scenarios");

    private static final Shape<Variant> VARIANT = Shape.<Variant>of("variant", "A variant.")
            .with("id", TEXT, "How commands name it.", Variant::id)
            .with("name", TEXT, "What people read for it.", Variant::name)
            .with("description", TEXT, "What it is.", Variant::description);

    private static final Shape<Actor> ACTOR = Shape.<Actor>of("actor", "An actor.")
            .with("id", TEXT, "How commands name it.", Actor::id)
            .with("name", TEXT, "What people read for it.", Actor::name)
            .with("kind", TEXT, "What kind of actor it is.", Actor::kind)
            .with("playable", FLAG, "Whether a cell can play it.", Actor::playable);

    private static final Shape<Indicator> INDICATOR = Shape.<Indicator>of("indicator", "Something that is tracked.")
            .with("id", TEXT, "How commands name it.", Indicator::id)
            .with("name", TEXT, "What people read for it.", Indicator::name)
            .with("definition", TEXT, "What it is.", Indicator::definition);

    private static final Shape<MoveType> MOVE = Shape.<MoveType>of("move", "A type of move.")
            .with("id", TEXT, "How commands name it.", MoveType::id)
            .with("name", TEXT, "What people read for it.", MoveType::name)
            .with("category", TEXT, "Of what kind it is.", MoveType::category)
            .with("actors", listOf(TEXT), "The ids of those who can make it.", MoveType::actors);

    private static final Shape<Timed> INJECT = Shape.<Timed>of("inject", "An inject.")
            .with("id", TEXT, "How commands name it.", timed -> timed.inject().id())
            .with("name", TEXT, "What people read for it.", timed -> timed.inject()
                    .name())
            .maybe(
                    "planned",
                    INTEGER,
                    "The turn in which the calendar releases it.",
                    timed -> Whole.maybe(timed.inject().turn(timed.scenario().timetable())));

    public static final Contract<ReadScenario> SHOW = Contract.of(Contract.page(Shape.<ReadScenario>of(
                    "scenario-show", "What a scenario is about.")
            .with("id", TEXT, "How commands name it.", read -> read.scenario().id())
            .with("title", TEXT, "What people read for it.", read -> read.scenario()
                    .overview()
                    .title())
            .with("purpose", TEXT, "What it is for.", read -> read.scenario()
                    .overview()
                    .purpose())
            .with("turns", INTEGER, "How many turns it has.", read -> read.scenario()
                    .timetable()
                    .turns())
            .with("start", DATE, "The date of the first turn.", read -> read.scenario()
                    .timetable()
                    .start())
            .with("rules", listOf(TEXT), "The folders of its rules.", read -> read.scenario()
                    .ruleSets())
            .with(
                    "variants",
                    listOf(VARIANT),
                    "Its variants.",
                    read -> List.copyOf(read.scenario().variants().values()))
            .with(
                    "actors",
                    listOf(ACTOR),
                    "Who acts.",
                    read -> List.copyOf(read.scenario().actors().values()))
            .with(
                    "indicators",
                    listOf(INDICATOR),
                    "What is tracked.",
                    read -> List.copyOf(read.scenario().indicators().values()))
            .with(
                    "moves",
                    listOf(MOVE),
                    "What can be done.",
                    read -> List.copyOf(read.scenario().moves().values()))
            .with(
                    "injects",
                    listOf(INJECT),
                    "What the facilitator brings in.",
                    read -> read.scenario().injects().values().stream()
                            .map(inject -> new Timed(read.scenario(), inject))
                            .toList())));

    private static final Shape<Problem> HINT = Shape.<Problem>of("hint", "What its author may want to look at.")
            .with("file", TEXT, "The file.", Problem::file)
            .with("line", INTEGER, "The line, from 1; 0 for the file as a whole.", Problem::line)
            .with("column", INTEGER, "The column, from 1; 0 for the line as a whole.", Problem::column)
            .with("message", TEXT, "What there is to look at.", Problem::message);

    public static final Contract<Checked> CHECK = Contract.of(
            Shape.<Checked>of("scenario-check", "A scenario that can be played, as it was found.")
                    .with("scenario", TEXT, "The scenario, as it was named.", Checked::called)
                    .with("rules", INTEGER, "How many rules it is played with.", checked -> checked.found()
                            .rules())
                    .with(
                            "hints",
                            listOf(HINT),
                            "What its author may want to look at, by place.",
                            checked -> checked.found().hints()),
            "hints");

    private ScenarioContracts() {}
}
