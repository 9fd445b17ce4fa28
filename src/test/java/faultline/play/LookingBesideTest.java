package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.whatif.Forecast;
import faultline.exercise.whatif.NearMiss;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may come and what nearly came: for the white cell alone, and without a trace. */
class LookingBesideTest {
    private static final Caller NOBODY = new Caller(new Seat.Observer(), "eve");

    private final Store store = Journals.inMemory();
    private final Play play;

    LookingBesideTest(@TempDir Path folder) {
        play = Home.withWhatShips(folder).play(store);
        begin("autumn", 42);
        begin("winter", 43);
    }

    private void begin(String name, long seed) {
        play.create(WHITE, "fracture-points", name, OptionalLong.of(seed));
        act(name, new Command.AssignCell("moscow", List.of("russia")));
        act(name, new Command.BeginTurn(true));
        act(name, new Command.SubmitMove(Optional.empty(), "accelerate-sfera", "", Optional.empty(), Words.NONE));
    }

    @Test
    void aPreviewWritesNothingAndIsInNoView() {
        var before = trace();

        assertThat(preview(WHITE, "autumn", 50)).isInstanceOf(Outcome.Done.class);

        assertThat(trace()).isEqualTo(before);
    }

    @Test
    void nearMissesWriteNothingAndAreInNoView() {
        adjudicate();
        var before = trace();

        assertThat(near("european-allies", OptionalInt.empty()).found()).isNotEmpty();

        assertThat(trace()).isEqualTo(before);
    }

    /** Everything that is stored, and what every kind of seat sees of it. */
    private List<Object> trace() {
        return Stream.of(
                        store.journal().read("autumn"),
                        store.journal().read("winter"),
                        play.view("autumn", WHITE.seat()),
                        play.view("autumn", MOSCOW.seat()),
                        play.view("autumn", NOBODY.seat()))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void exercisesThatDifferInTheirSeedAloneHaveTheSamePreview() {
        assertThat(preview(WHITE, "autumn", 50)).isEqualTo(preview(WHITE, "winter", 50));
    }

    @Test
    void otherSeatsAreRefused() {
        adjudicate();
        for (var caller : List.of(MOSCOW, NOBODY)) {
            assertRefused(preview(caller, "winter", 10), Code.NOT_YOURS);
            assertRefused(
                    play.history().nearMisses(caller, "autumn", Optional.empty(), OptionalInt.empty()), Code.NOT_YOURS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void refusesANumberOfRunsThatMakesNoSense(int runs) {
        assertRefused(preview(WHITE, "autumn", runs), Code.BAD_VALUE);
    }

    @Test
    void onlyMovesThatCanStillChangeArePreviewed() {
        adjudicate();
        assertRefused(preview(WHITE, "autumn", 10), Code.WRONG_PHASE);
        act("autumn", new Command.AcceptAdjudication());
        assertRefused(preview(WHITE, "autumn", 10), Code.WRONG_PHASE);
        assertRefused(preview(WHITE, "spring", 10), Code.UNKNOWN_NAME);
    }

    @Test
    void beforeTheFirstAdjudicationNothingHasNearlyHappened() {
        assertRefused(
                play.history().nearMisses(WHITE, "autumn", Optional.empty(), OptionalInt.empty()), Code.WRONG_PHASE);
    }

    @ParameterizedTest
    @CsvSource({"M1.9, ", "R9.1, ", "nobody, ", "musk, 2", ", 2", "M1.1, 2", "'', "})
    void refusesWhatWasNotAdjudicated(String subject, Integer turn) {
        adjudicate();
        act("autumn", new Command.AcceptAdjudication());
        act("autumn", new Command.BeginTurn());

        assertRefused(
                play.history()
                        .nearMisses(
                                WHITE,
                                "autumn",
                                Optional.ofNullable(subject),
                                turn == null ? OptionalInt.empty() : OptionalInt.of(turn)),
                Code.UNKNOWN_NAME);
    }

    @Test
    void aSubjectLeavesWhatConcernsItAlone() {
        adjudicate();
        var all = near("", OptionalInt.empty()).found();

        assertThat(near("european-allies", OptionalInt.empty()).found())
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(miss -> miss.moves("european-allies"))
                        .toList());
        assertThat(near("m1.1", OptionalInt.empty()).found()).allMatch(miss -> miss.answers("M1.1"));
        assertThat(near("multipolarity", OptionalInt.empty()).found())
                .isNotEmpty()
                .allMatch(miss -> miss.touches().toString().contains("multipolarity"));
    }

    @Test
    void aTurnIsAskedForByItsNumberOrByItsMove() {
        adjudicate();
        var first = near("", OptionalInt.empty());
        act("autumn", new Command.AcceptAdjudication());
        act("autumn", new Command.BeginTurn());
        adjudicate();

        assertThat(near("", OptionalInt.empty()).turn()).isEqualTo(2);
        assertThat(near("", OptionalInt.of(1))).isEqualTo(first);
        assertThat(near("M1.1", OptionalInt.empty()).turn()).isEqualTo(1);
        assertThat(near("european-allies", OptionalInt.empty()).found())
                .extracting(NearMiss::causes)
                .doesNotContainAnyElementsOf(
                        first.found().stream().map(NearMiss::causes).toList());
    }

    private void adjudicate() {
        play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID());
    }

    private void act(String name, Command command) {
        assertThat(play.act(WHITE, name, UUID.randomUUID(), command)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Forecast> preview(Caller caller, String name, int runs) {
        return play.umpire().preview(caller, name, runs, Progress.UNSEEN);
    }

    private NearMisses near(String subject, OptionalInt turn) {
        var asked = Optional.of(subject).filter(name -> !name.isEmpty());
        return ((Outcome.Done<NearMisses>) play.history().nearMisses(WHITE, "autumn", asked, turn)).value();
    }

    private static void assertRefused(Outcome<?> outcome, Code code) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }
}
