package faultline.play;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.scenario.ScenarioFolders;
import faultline.scenario.ScenarioPlaces;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioTemplate;
import faultline.scenario.ScenarioText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The scenarios and rules that authors have written, as they stand in their folders now, and those that exercises began
 * with, made ready to be played.
 */
public final class Library {
    private static final int MOST_KEPT = 16;
    private static final ForeignRules NONE_FOREIGN = new ForeignRules("", false, new RuleTexts(Map.of()));

    private final Path home;
    private final RuleLibrary rules;
    private final Map<ScenarioText, Outcome<Scenario>> read = new Recent<>(MOST_KEPT);
    private final Map<String, Outcome<Scenario>> readByDigest = new Recent<>(MOST_KEPT);

    /**
     * @param home the folder that holds {@code exercises} and {@code rules}
     */
    public Library(Path home, RuleLibrary rules) {
        this.home = home;
        this.rules = rules;
    }

    /** The folders of a scenario: its own, and the one with the rule sets. */
    private record Place(Path exercises, String id, Path rules) {
        ScenarioFolders folders() {
            return new ScenarioFolders(exercises);
        }
    }

    List<String> ids() {
        return new ScenarioFolders(home.resolve("exercises")).ids();
    }

    /** Makes a scenario to start from: beside those that ship, or below a folder of the author's own. */
    Outcome<NewScenario> begin(String id, Optional<Path> in) {
        var anywhere = in.map(folder ->
                        folder.resolve("exercises").resolve(id).toAbsolutePath().normalize())
                .map(Path::toString)
                .orElse(id);
        var copy = new ScenarioTemplate(home).copy(id, in.orElse(home), anywhere);
        return copy instanceof ScenarioTemplate.Copy.Made made
                ? Outcome.done(new NewScenario(
                        in.isPresent() ? made.scenario().toString() : id, made.scenario(), made.rules()))
                : Outcome.refused(((ScenarioTemplate.Copy.NotMade) copy).refusal());
    }

    List<ScenarioLine> all() {
        return ids().stream().map(this::line).toList();
    }

    private ScenarioLine line(String id) {
        var prepared = current(id);
        return prepared instanceof Outcome.Done<Prepared> done
                ? new ScenarioLine(id, done.value().scenario().overview().title(), 0)
                : new ScenarioLine(
                        id,
                        "",
                        ((Outcome.Refused<Prepared>) prepared).problems().size());
    }

    /** The ids of a scenario's variants, without a look at its rules. */
    List<String> variants(String idOrPath) {
        var found = place(idOrPath).map(place -> place.folders().read(place.id()));
        return found.isPresent()
                        && found.get() instanceof ScenarioFolders.Found.Readable readable
                        && kept(readable.text()) instanceof Outcome.Done<Scenario> sound
                ? List.copyOf(sound.value().variants().keySet())
                : List.of();
    }

    /** A scenario as it stands in its folder now, with its rules, by its id or its folder's path. */
    Outcome<Prepared> current(String idOrPath) {
        return current(idOrPath, NONE_FOREIGN);
    }

    /**
     * The same with rule sets from a folder outside of the product, each in the place of the scenario's own by that
     * name, or beside them.
     */
    Outcome<Prepared> current(String idOrPath, Optional<String> rulesFolder) {
        return rulesFolder.isEmpty()
                ? current(idOrPath)
                : ForeignRules.read(rulesFolder.get()).then(foreign -> current(idOrPath, foreign));
    }

    private Outcome<Prepared> current(String idOrPath, ForeignRules foreign) {
        var place = place(idOrPath);
        if (place.isEmpty()) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME, "There is no scenario (" + idOrPath + ").", Nearest.hint(idOrPath, ids()));
        }
        var found = place.get().folders().read(place.get().id());
        if (found instanceof ScenarioFolders.Found.Unreadable unreadable) {
            return unsound(idOrPath, unreadable.problems());
        }
        var text = ((ScenarioFolders.Found.Readable) found).text();
        return kept(text).then(scenario -> withRules(scenario, text, place.get().rules(), foreign));
    }

    private Optional<Place> place(String idOrPath) {
        if (ids().contains(idOrPath)) {
            return Optional.of(new Place(home.resolve("exercises"), idOrPath, home.resolve("rules")));
        }
        try {
            var folder = Path.of(idOrPath).toAbsolutePath().normalize();
            var exercises = folder.getParent();
            if (exercises == null || !Files.isDirectory(folder) || !idOrPath.contains("/")) {
                return Optional.empty();
            }
            var beside = exercises.resolveSibling("rules");
            return Optional.of(new Place(
                    exercises,
                    folder.getFileName().toString(),
                    Files.isDirectory(beside) ? beside : home.resolve("rules")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Outcome<Prepared> withRules(Scenario scenario, ScenarioText text, Path rulesFolder, ForeignRules foreign) {
        var own = scenario.ruleSets().stream()
                .filter(set -> !foreign.texts().sets().containsKey(set))
                .toList();
        var missing = RuleTexts.missing(rulesFolder, own);
        if (!missing.isEmpty()) {
            var places = new ScenarioPlaces(text);
            return unsound(
                    scenario.id(),
                    missing.stream()
                            .map(message -> places.problem(List.of("rules"), message))
                            .toList());
        }
        var found = RuleTexts.read(rulesFolder, own);
        if (found instanceof RuleTexts.Read.Refused refused) {
            return unsound(scenario.id(), refused.problems());
        }
        var texts = ((RuleTexts.Read.Complete) found).texts().with(foreign.texts());
        return compiled(texts, foreign).then(base -> {
            var problems = base.problemsWith(scenario);
            return problems.isEmpty()
                    ? Outcome.done(new Prepared(scenario, text, base, texts, foreign))
                    : unsound(
                            scenario.id(), problems.stream().map(foreign::shown).toList());
        });
    }

    /** The scenario that a text says, read once. */
    synchronized Outcome<Scenario> kept(ScenarioText text) {
        return read.computeIfAbsent(text, any -> {
            var reading = ScenarioReader.read(text);
            return reading instanceof ScenarioReading.Sound sound
                    ? Outcome.done(sound.scenario())
                    : unsound(text.id(), ((ScenarioReading.Unsound) reading).problems());
        });
    }

    /**
     * The scenario that a kept text says.
     *
     * @param text gives it where it has not been read yet: a digest never stands for another one
     */
    synchronized Outcome<Scenario> kept(String digest, Supplier<String> text) {
        var known = readByDigest.get(digest);
        if (known != null) {
            return known;
        }
        var scenario = kept(ScenarioText.parse(text.get()));
        readByDigest.put(digest, scenario);
        return scenario;
    }

    Outcome<RuleBase> compiled(RuleTexts texts) {
        return compiled(texts, NONE_FOREIGN);
    }

    private Outcome<RuleBase> compiled(RuleTexts texts, ForeignRules foreign) {
        var compiled = rules.compile(texts);
        return compiled instanceof Compiled.Ready ready
                ? Outcome.done(ready.rules())
                : unsound(
                        "rules",
                        ((Compiled.Refused) compiled)
                                .problems().stream().map(foreign::shown).toList());
    }

    static <T> Outcome<T> unsound(String what, List<Problem> problems) {
        int count = problems.size();
        return new Outcome.Refused<>(
                Refusal.of(
                        Code.BAD_SCENARIO,
                        "(" + what + ") has " + count + (count == 1 ? " problem." : " problems."),
                        "Mend it and check again with `scenario check`."),
                problems);
    }
}
