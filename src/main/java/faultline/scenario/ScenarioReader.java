package faultline.scenario;

import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Purposes;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a scenario from its files strictly: whatever is missing, unknown, mistyped or leads nowhere is a problem. Names
 * are gathered before anything refers to them, so that a broken part does not make each reference to it a problem too.
 */
public final class ScenarioReader {
    private static final String THE_SCENARIO = "the scenario";
    static final int MOST_TURNS = 100;
    private static final int MOST_WAVES = 20;

    /** For what refers to turns where the timetable cannot be read. */
    private static final Timetable NO_TIMETABLE =
            new Timetable(MOST_TURNS, LocalDate.EPOCH, TurnKind.ordinary(Period.ZERO), false, Map.of());

    private final ScenarioText text;
    private final Problems problems = new Problems();
    private final SourceFile main;
    private final SourceFile actors;
    private final SourceFile indicators;
    private final SourceFile assumptions;
    private final SourceFile moves;
    private final SourceFile msel;
    private final SourceFile objectives;

    private ScenarioReader(ScenarioText text) {
        this.text = text;
        this.main = SourceFile.needed("scenario.yaml", text, problems);
        this.actors = part("actors");
        this.indicators = part("indicators");
        this.assumptions = part("assumptions");
        this.moves = SourceFile.ifAny("moves.yaml", text, problems);
        this.msel = SourceFile.ifAny("msel.yaml", text, problems);
        this.objectives = SourceFile.ifAny("objectives.yaml", text, problems);
    }

    /** Where a part stands that may grow long: in a file of its own if there is one, and else in the main file. */
    private SourceFile part(String key) {
        var file = SourceFile.nameOf(key);
        if (!text.files().containsKey(file)) {
            return main;
        }
        main.fields()
                .flatMap(fields -> fields.entry(key))
                .ifPresent(entry ->
                        problems.tell(entry.place(), "Key (" + key + ") stands in the file (" + file + ") too."));
        var part = SourceFile.needed(file, text, problems);
        part.fields().ifPresent(fields -> fields.need(key));
        return part;
    }

    /** The scenario, or all that is wrong with it; nothing that a file holds makes this throw. */
    public static ScenarioReading read(ScenarioText text) {
        return new ScenarioReader(text).read();
    }

    private ScenarioReading read() {
        if (!Ids.wellFormed(text.id())) {
            problems.tell(
                    "scenario.yaml", "Folder " + Words.shown(text.id()) + " needs another name: " + Ids.RULE + ".");
        }
        main.fields().ifPresent(this::checkVersion);
        var overview = main.fields().flatMap(file -> file.group("overview")).map(OverviewReader::read);
        var turns = main.fields().flatMap(file -> file.group("turns"));
        var depth = main.fields().map(file -> file.whole("depth", 1, MOST_WAVES));
        var effectOrder = main.fields().flatMap(file -> file.choiceIfAny("effects-in-a-wave", EffectOrder.class));
        var rules = main.fields().map(this::rules);
        actors.fields().ifPresent(file -> file.someEntries("actors"));

        var known =
                known(turns.map(fields -> fields.whole("count", 1, MOST_TURNS)).orElse(MOST_TURNS));
        var briefings = Briefings.read(text, problems);
        briefings.checkReaders(known.actors(), problems);
        var cast = section("Actor", actors, "actors", new ActorReader(known, briefings, problems)::read);
        var assumed = section("Assumption", assumptions, "assumptions", new AssumptionReader(problems)::read);
        var limits = new LimitsReader(known, assumed, problems);
        var catalogue = section("Move", moves, "moves", new MoveReader(known, cast, limits, problems)::read);
        var freeForm = main.fields().flatMap(new FreeFormReader(limits, cast)::read);
        var injects = section("Inject", msel, "injects", new InjectReader(known, problems)::read);
        var arguments = main.fields()
                .flatMap(file -> file.groupIfAny("arguments"))
                .map(new ArgumentReader(known.actors(), problems)::read);
        var purposes = purposes(known);
        var kinds = new TurnKindReader(known, catalogue, freeForm, problems);
        var timetables = new TimetableReader(known, kinds, problems);
        var timetable = turns.map(timetables::read);
        var variants = section(
                "Variant",
                main,
                "variants",
                new VariantReader(
                        known,
                        Names.of("inject", THE_SCENARIO, msel.find("injects")),
                        cast,
                        assumed,
                        injects,
                        new VariantTurnsReader(turns, timetable.orElse(NO_TIMETABLE), timetables),
                        problems)::read);
        main.done();
        Stream.of(actors, indicators, assumptions, moves, msel, objectives)
                .filter(file -> file != main)
                .forEach(SourceFile::done);
        if (problems.count() > 0) {
            return new ScenarioReading.Unsound(problems.sorted());
        }
        return new ScenarioReading.Sound(new Scenario(
                text.id(),
                overview.orElseThrow(),
                timetable.orElseThrow(),
                depth.orElseThrow(),
                effectOrder.orElse(EffectOrder.SIMULTANEOUS),
                rules.orElseThrow(),
                cast,
                known.sound(),
                assumed,
                catalogue,
                freeForm,
                injects,
                arguments.orElse(ArgumentRules.OPEN),
                purposes,
                variants,
                briefings.of(Briefings.FACILITATOR)));
    }

    private Purposes purposes(Known known) {
        var names = Names.of("objective", THE_SCENARIO, objectives.find("objectives"));
        return new Purposes(
                section("Objective", objectives, "objectives", new ObjectiveReader(known, problems)::read),
                section("Question", objectives, "questions", new QuestionReader(names, known.turns(), problems)::read));
    }

    private void checkVersion(Fields file) {
        file.need("faultline")
                .filter(node -> !(node instanceof Node.Scalar scalar
                        && scalar.type() == Node.Type.WHOLE
                        && scalar.text().equals("1")))
                .ifPresent(node -> new Typed(problems).tell("Key (faultline)", "1, the version of this format", node));
    }

    private List<String> rules(Fields file) {
        var words = file.lines("rules");
        words.forEach(word -> Ids.check("Rule folder", word.text(), word.place(), problems));
        return words.stream().map(Word::text).toList();
    }

    /** All names first, then the indicators, which refer to no part but the actors. */
    private Known known(int turns) {
        var names = Names.of("actor", THE_SCENARIO, actorsOrBroken());
        return new Known(
                names,
                Names.of("indicator", THE_SCENARIO, found(indicators, "indicators")),
                Names.of("assumption", THE_SCENARIO, found(assumptions, "assumptions")),
                Names.of("move", THE_SCENARIO, moves.find("moves")),
                Names.of("inject", THE_SCENARIO, msel.find("injects")),
                Makers.of(moves.find("moves")),
                section("Indicator", indicators, "indicators", new IndicatorReader(names, problems)::read),
                turns);
    }

    /** There must be actors: where there are none at all, that is the problem, and not each name of one. */
    private Optional<Node> actorsOrBroken() {
        return actors.find("actors")
                .filter(node ->
                        !(node instanceof Node.Mapping all && all.entries().isEmpty()))
                .or(() -> Optional.of(new Node.Broken(actors.top())));
    }

    /** A part that may be left out, but not in a file of its own: there, that is the problem, and not each name in it. */
    private Optional<Node> found(SourceFile file, String key) {
        return file.find(key).or(() -> file == main ? Optional.empty() : Optional.of(new Node.Broken(file.top())));
    }

    private <T> Map<String, T> section(String kind, SourceFile file, String key, Section.Reader<T> reader) {
        return Section.read(kind, file.entriesIfAny(key), problems, reader);
    }
}
