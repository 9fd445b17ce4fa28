package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.ForkPoint;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.ExerciseCreated;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Stamp;
import faultline.journal.JournalException;
import faultline.journal.Journals;
import faultline.journal.Mark;
import faultline.journal.Parcel;
import faultline.journal.Store;
import faultline.journal.Unpacked;
import faultline.journal.Unpacking;
import faultline.progress.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may come in from elsewhere, when its hashes are right and all else is made up; and what goes. */
class KeepingTest {
    private static final Function<String, Progress> UNSEEN = what -> Progress.UNSEEN;

    private final Home home;
    private final Store here = Journals.inMemory();
    private final Store there = Journals.inMemory();
    private final Play play;

    KeepingTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(here);
    }

    @Test
    void takesInWhatWasPlayedElsewhere() {
        Tale.of(home.play(there), "autumn").turn(1).turn(1);

        var taken = done(play.keeping().takeIn(WHITE, unpacked("autumn"), Optional.empty(), false, UNSEEN));

        assertThat(taken.exercise().exercise()).isEqualTo("autumn");
        assertThat(here.journal().read("autumn")).isEqualTo(there.journal().read("autumn"));
        assertThat(here.parcels().marks()).isEqualTo(there.parcels().marks());
        assertThat(done(play.history().verify("autumn", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
    }

    @Test
    void takesNothingInWhileItOnlyTries() {
        Tale.of(home.play(there), "autumn").turn(1);

        done(play.keeping().takeIn(WHITE, unpacked("autumn"), Optional.of("winter"), true, UNSEEN));

        assertThat(here.journal().exercises()).isEmpty();
    }

    @Test
    void chainsItAnewUnderAnotherNameAndSaysWhereItIsFrom() {
        Tale.of(home.play(there), "autumn").turn(1).undoTo(2).undoTo(6);
        var mark = there.parcels().marks().get(0);

        done(play.keeping().takeIn(WHITE, unpacked("autumn"), Optional.of("winter"), false, UNSEEN));

        var events = here.journal().read("winter");
        assertThat(events.subList(1, events.size() - 1))
                .isEqualTo(rest(there.journal().read("autumn")));
        assertThat(events.get(events.size() - 1).event())
                .isEqualTo(new Event.ExerciseImported("autumn", mark.number(), mark.hash()));
        assertThat(here.journal().damage("winter")).isEmpty();
        new Tale(play, "winter").turn(1);
    }

    private static List<Recorded> rest(List<Recorded> events) {
        return events.subList(1, events.size());
    }

    @Test
    void saysHowAnExerciseOfThatNameDiffers() {
        var tale = Tale.of(home.play(there), "autumn").turn(1);
        var before = unpacked("autumn");
        tale.then(new BeginTurn());
        var after = unpacked("autumn");
        done(play.keeping().takeIn(WHITE, before, Optional.empty(), false, UNSEEN));

        assertThat(done(play.keeping().takeIn(WHITE, before, Optional.empty(), false, UNSEEN))
                        .before())
                .isTrue();
        assertTaken(after, "The one here has 6 events, the file's has 8 and begins with the same.");
        new Tale(play, "autumn").then(new BeginTurn()).undo();
        assertTaken(before, "The one here has 9 events, the file's has 6, and the one here begins with the same.");
        assertTaken(after, "The one here has 9 events, the file's has 8 others.");
        assertThat(here.journal().read("autumn")).hasSize(9);
        Tale.of(play, "winter");
        Tale.of(home.play(there), "winter");
        assertTaken(unpacked("winter"), "The one here has 2 events, the file's has 2 others.");
    }

    private void assertTaken(Unpacked unpacked, String words) {
        var refusal = refused(play.keeping().takeIn(WHITE, unpacked, Optional.empty(), false, UNSEEN))
                .refusal();
        assertThat(refusal.code()).isEqualTo(Code.NAME_TAKEN);
        assertThat(refusal.reason()).endsWith(words);
        assertThat(refusal.next()).contains("--as");
    }

    @Test
    void rulesFromElsewherePassTheGuardLikeAnybodys() {
        var evil = "faultline-rules 1\nset 1 evil\nfile %d a.drl\n%s\n";
        var rule = "package evil;\nrule \"r\" when eval(java.lang.System.exit(1) == null) then end\n";
        var text = evil.formatted(rule.length(), rule);

        var refused = refused(takeIn(made(scenario(), text)));

        assertThat(refused.refusal().code()).isEqualTo(Code.BAD_SCENARIO);
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.file())
                .startsWith("rules/evil/a.drl"));
        assertThat(refused(takeIn(made(scenario(), "no rules"))).problems()).hasSize(1);
        assertThat(refused(takeIn(made(
                                scenario(),
                                "faultline-rules 1\nset 1 a\nfile 300000 b.drl\n" + " ".repeat(300_000) + "\n")))
                        .problems()
                        .toString())
                .contains("256 KiB");
    }

    @Test
    void aScenarioFromElsewhereMustBeSound() {
        assertThat(refused(takeIn(made("no scenario", rules()))).problems()).hasSize(1);
        assertThat(refused(takeIn(made("[".repeat(90_000), rules()))).problems())
                .hasSize(1);
        var broken = scenario().replace("title", "titel");
        assertThat(refused(takeIn(made(broken, rules()))).problems())
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.file()).endsWith("scenario.yaml"));
    }

    @Test
    void whatCannotHaveHappenedIsNotTakenIn() {
        var level = new Reading(Key.of("nonsense"), new Value.Level(1));
        var all = List.<List<Event>>of(
                List.of(new Undone(9)),
                List.of(new TurnBegan(99)),
                List.of(new CellAssigned("moscow", List.of("nobody"))),
                List.of(new TurnBegan(1), new Event.AdjudicationAccepted(1)),
                List.of(new Event.MoveWithdrawn("M9.9"), new TurnBegan(-1), new Event.AdjudicationAccepted(3)),
                List.of(new Event.InjectReleased(1, "no-such-inject", Event.InjectReleased.How.HAND, "")),
                List.of(new Event.ExerciseForked("x", 1, "0".repeat(64), "0".repeat(64))));
        for (var events : all) {
            var unpacked = made(created(scenario(), rules(), List.of()), events);
            assertThat(unpacked.map(this::takeIn).orElseGet(KeepingTest::nothing))
                    .as(events.toString())
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(takeIn(made(created(scenario(), rules(), List.of(level)), List.of())
                        .orElseThrow()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(here.journal().exercises()).isEmpty();
    }

    private static Outcome<Keeping.TakenIn> nothing() {
        return Outcome.refused(Code.BAD_FILE, "It cannot even be unpacked.", "");
    }

    /** A database would change the form of these, and the hash would not be right any more. */
    @Test
    void stampsAreTakenInTheFormThatIsWrittenOnly() {
        Tale.of(home.play(there), "autumn");
        for (var change : List.of(
                List.of("00.000Z\"", "00Z\""),
                List.of("\"at\":\"1970-01-01T", "\"at\":\"+1970-01-01T"),
                List.of("\"seat\":\"white\"", "\"seat\":\"White\""),
                List.of("\"command\":\"", "\"command\":\"0"))) {
            var parcel = there.parcels().pack(there.parcels().marks().get(0)).orElseThrow();
            var line = new String(parcel.lines().get(0), StandardCharsets.UTF_8);
            assertThat(line).contains(change.get(0));
            assertThat(new Unpacking("autumn")
                            .next(line.replace(change.get(0), change.get(1)).getBytes(StandardCharsets.UTF_8)))
                    .isPresent();
        }
    }

    @Test
    void deletesNothingThatHasGoneOn() {
        var tale = Tale.of(play, "autumn");
        var leaving = done(play.keeping().leaving(WHITE, "autumn"));
        tale.then(new BeginTurn());

        assertThat(refused(play.keeping().delete(WHITE, leaving.mark()))
                        .refusal()
                        .code())
                .isEqualTo(Code.CONFLICT);
        assertThat(here.journal().read("autumn")).hasSize(3);
    }

    @Test
    void deletesTextsWithTheLastExerciseThatNeedsThem() {
        Tale.of(play, "autumn");
        done(play.history().fork(WHITE, "autumn", "winter", new ForkPoint.Here(), false));
        var digest = ((ExerciseCreated) here.journal().read("autumn").get(0).event()).scenarioDigest();

        assertThat(done(play.keeping().leaving(WHITE, "autumn")).forks()).containsExactly("winter");
        delete("autumn");
        assertThat(here.journal().text(digest)).isPresent();
        done(play.view("winter", WHITE.seat()));
        delete("winter");
        assertThat(here.journal().text(digest)).isEmpty();
        assertThat(play.openExercise()).isEmpty();
    }

    private void delete(String name) {
        done(play.keeping()
                .delete(WHITE, done(play.keeping().leaving(WHITE, name)).mark()));
    }

    @Test
    void nobodyButTheWhiteCellKeepsOrDeletes() {
        Tale.of(play, "autumn");
        var mark = here.parcels().marks().get(0);
        var keeping = play.keeping();

        assertThat(List.of(
                        keeping.all(MOSCOW),
                        keeping.pack(MOSCOW, mark, Progress.UNSEEN),
                        keeping.leaving(MOSCOW, "autumn"),
                        keeping.delete(MOSCOW, mark),
                        keeping.takeIn(MOSCOW, unpack(here, mark), Optional.of("b"), false, UNSEEN),
                        keeping.putBack(MOSCOW, List.of(mark), List.of(), Optional.empty(), Progress.UNSEEN)))
                .allSatisfy(outcome -> assertThat(
                                ((Outcome.Refused<?>) outcome).refusal().code())
                        .isEqualTo(Code.NOT_YOURS));
        assertThat(here.parcels().marks()).containsExactly(mark);
    }

    private Outcome<Keeping.TakenIn> takeIn(Unpacked unpacked) {
        return play.keeping().takeIn(WHITE, unpacked, Optional.empty(), false, UNSEEN);
    }

    private String scenario() {
        return kept(true);
    }

    private String rules() {
        return kept(false);
    }

    /** The texts of an exercise of the small world. */
    private String kept(boolean scenario) {
        try (var store = Journals.inMemory()) {
            Tale.of(home.play(store), "any");
            var created = (ExerciseCreated) store.journal().read("any").get(0).event();
            return store.journal()
                    .text(scenario ? created.scenarioDigest() : created.rulesDigest())
                    .orElseThrow();
        }
    }

    private Unpacked made(String scenario, String rules) {
        return made(created(scenario, rules, List.of()), List.of()).orElseThrow();
    }

    private ExerciseCreated created(String scenario, String rules, List<Reading> starts) {
        var journal = there.journal();
        return new ExerciseCreated("forged", "small-world", "", journal.keep(scenario), journal.keep(rules), 1, starts);
    }

    private Optional<Unpacked> made(ExerciseCreated created, List<Event> events) {
        var journal = there.journal();
        var name = "forged-" + journal.exercises().size();
        var all = new ArrayList<Event>(List.of(created.named(name)));
        all.addAll(events);
        var stamp = new Stamp(Instant.EPOCH, WHITE.seat(), "eve", UUID.randomUUID());
        journal.append(name, 0, stamp, all);
        try {
            return Optional.of(unpacked(name));
        } catch (JournalException e) {
            return Optional.empty(); // it names texts that there are not, so no export can hold it
        }
    }

    private Unpacked unpacked(String exercise) {
        return unpack(
                there,
                there.parcels().marks().stream()
                        .filter(mark -> mark.exercise().equals(exercise))
                        .findFirst()
                        .orElseThrow());
    }

    private static Unpacked unpack(Store store, Mark mark) {
        Parcel parcel = store.parcels().pack(mark).orElseThrow();
        var unpacking = new Unpacking(mark.exercise());
        parcel.lines().forEach(line -> assertThat(unpacking.next(line)).isEmpty());
        return unpacking.all(parcel.texts()).orElseThrow();
    }
}
