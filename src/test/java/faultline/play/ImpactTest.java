package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.ForkPoint;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.play.Impact.Line;
import faultline.play.Impact.Meaning;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit of a scenario or its rules would have meant for exercises that were played before it. */
class ImpactTest {
    private static final String MOVES = "exercises/small-world/moves.yaml";

    private final Home home;
    private final Store store = Journals.inMemory();

    ImpactTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        var tale = Tale.of(home.play(store), "autumn").turn(1).turn(2);
        Tale.of(tale.play(), "spring").turn(0);
    }

    @Test
    void withoutAnEditEveryExerciseIsUntouched() {
        assertThat(impact().lines())
                .containsExactly(
                        new Line("autumn", new Meaning.Untouched()), new Line("spring", new Meaning.Untouched()));
    }

    @Test
    void anEditOfNamesAloneLeavesEveryTurnTheSame() {
        home.replace(MOVES, "A threat.", "An open threat.");

        assertThat(meaning("autumn")).isEqualTo(new Meaning.Same(2));
    }

    @Test
    void theFirstTurnThatWouldHaveGoneOtherwiseIsToldWithItsRulingsAndItsEnd() {
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tension, add: 3}]");

        assertThat(meaning("autumn")).isInstanceOfSatisfying(Meaning.Otherwise.class, otherwise -> {
            assertThat(otherwise.first().turn()).isEqualTo(1);
            assertThat(otherwise.first().parts()).singleElement().satisfies(part -> {
                assertThat(part.kind()).isEqualTo("rulings");
                assertThat(part.onlyFirst())
                        .containsExactly("Tension +10, effect of threaten, in answer to Red: Threaten (Blue)");
                assertThat(part.onlySecond())
                        .containsExactly("Tension +3, effect of threaten, in answer to Red: Threaten (Blue)");
            });
            assertThat(otherwise.first().ends())
                    .extracting(
                            end -> end.indicator() + " " + end.first() + " " + end.second() + " " + end.difference())
                    .containsExactly("Tension 60 53 −7");
        });
        assertThat(meaning("spring")).isEqualTo(new Meaning.Same(1));
    }

    @Test
    void whatCannotBeAdjudicatedAnyMoreSaysWhy() {
        home.replace(MOVES, "threaten: {name: Threaten", "menace: {name: Menace");

        assertThat(meaning("autumn")).isEqualTo(new Meaning.Unknown("Move (threaten) is gone."));
        assertThat(meaning("spring")).isEqualTo(new Meaning.Same(1));
    }

    @Test
    void aForkUnderTheTextsOfNowIsJudgedByWhatItSharesToo() {
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tension, add: 3}]");
        done(home.play(store).history().fork(WHITE, "autumn", "winter", new ForkPoint.BeforeTurn(2), true));

        assertThat(meaning("winter")).isInstanceOf(Meaning.Otherwise.class);
    }

    @Test
    void whatWasUndoneDoesNotCount() {
        new Tale(home.play(store), "autumn").undoTo(2);
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tension, add: 3}]");

        assertThat(meaning("autumn")).isEqualTo(new Meaning.Same(0));
    }

    @Test
    void exercisesOfOtherScenariosAreLeftOutWithTheirCount() {
        SmallWorld.files().forEach((path, text) -> home.write("exercises/other/" + path, text));
        done(home.play(store).create(WHITE, "other", "elsewhere", OptionalLong.of(1)));

        assertThat(impact().others()).isEqualTo(1);
        assertThat(impact().lines()).hasSize(2);
    }

    @Test
    void anEditThatIsNotSoundIsRefused() {
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tention, add: 10}]");

        assertThat(refused(home.play(store).history().impact("small-world", Progress.UNSEEN))
                        .refusal()
                        .code())
                .isEqualTo(Code.BAD_SCENARIO);
    }

    @Test
    void replayingNeverWrites() {
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tension, add: 3}]");
        var before = store.journal().read("autumn");
        var history = home.play(
                        new Store(new ReadOnly(store.journal()), store.desk(), store.parcels(), store.restorer()))
                .history();

        assertThat(done(history.impact("small-world", Progress.UNSEEN)).lines()).hasSize(2);
        assertThat(done(history.verify("autumn", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
        assertThat(history.verifyAll(Progress.UNSEEN)).hasSize(2);
        done(history.compare(WHITE, "autumn", "spring"));
        done(history.log("autumn", WHITE.seat()));

        assertThat(store.journal().read("autumn")).isEqualTo(before);
    }

    private Impact impact() {
        return done(home.play(store).history().impact("small-world", Progress.UNSEEN));
    }

    private Meaning meaning(String exercise) {
        return impact().lines().stream()
                .filter(line -> line.exercise().equals(exercise))
                .map(Line::meaning)
                .findFirst()
                .orElseThrow();
    }
}
