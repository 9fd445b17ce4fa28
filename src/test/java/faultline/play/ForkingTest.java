package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.ForkPoint;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forks: another exercise from a point of one that was played. */
class ForkingTest {
    private static final String MOVES = "exercises/small-world/moves.yaml";

    private final Home home;
    private final Store store = Journals.inMemory();
    private Play play;
    private Tale autumn;

    ForkingTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
        autumn = Tale.of(play, "autumn").turn(1).turn(2);
    }

    @Test
    void aForkBeginsWithTheSameEventsUnderItsOwnName() {
        var happened = fork("winter", new ForkPoint.Here());

        var fork = events("winter");
        assertThat(fork.subList(1, fork.size() - 1))
                .isEqualTo(events("autumn").subList(1, events("autumn").size()));
        assertThat(fork.get(0).stamp()).isEqualTo(events("autumn").get(0).stamp());
        assertThat(happened.view().name()).isEqualTo("winter");
        assertThat(play.openExercise()).contains("winter");
        assertThat(happened.view()
                        .provenance()
                        .orElseThrow()
                        .fork()
                        .orElseThrow()
                        .words())
                .isEqualTo("autumn, after turn 2 (line 12)");
    }

    @Test
    void aTurnIsPlayedAnewAndTheOtherExerciseStaysAsItIs() {
        var before = events("autumn");

        var happened = fork("winter", new ForkPoint.BeforeTurn(2));
        autumn.at("winter").turn(0);

        assertThat(happened.view().turn()).isEqualTo(1);
        assertThat(events("autumn")).isEqualTo(before);
        assertThat(tension("winter")).isEqualTo("61");
        assertThat(tension("autumn")).isEqualTo("81");
    }

    @Test
    void aForkNeedsNeitherItsParentNorTheFolders(@TempDir Path elsewhere) {
        fork("winter", new ForkPoint.BeforeTurn(2));
        var alone = Journals.inMemory();
        events("winter").forEach(event -> alone.journal()
                .append("winter", event.number() - 1, event.stamp(), List.of(event.event())));
        var created = (Event.ExerciseCreated) events("winter").get(0).event();
        for (var digest : List.of(created.scenarioDigest(), created.rulesDigest())) {
            alone.journal().keep(store.journal().text(digest).orElseThrow());
        }

        var there = new Home(elsewhere).play(alone);

        new Tale(there, "winter").turn(1);
        assertThat(done(there.history().verify("winter", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
    }

    @Test
    void whatWasUndoneIsLeftBehind() {
        autumn.undo().undo();
        fork("winter", new ForkPoint.Here());

        assertThat(events("winter")).extracting(Recorded::event).noneMatch(event -> event instanceof Event.Undone);
        assertThat(done(play.view("winter", WHITE.seat())).phase())
                .isEqualTo(done(play.view("autumn", WHITE.seat())).phase());
        assertThat(done(play.view("winter", WHITE.seat()))
                        .provenance()
                        .orElseThrow()
                        .undone())
                .isZero();
    }

    @Test
    void aLineThatWasUndoneCanBePlayedOnFrom() {
        autumn.undoTo(6);
        fork("winter", new ForkPoint.AfterLine(12));

        assertThat(tension("winter")).isEqualTo("81");
    }

    @Test
    void aForkCanBeForkedAndUndoneIntoWhatItShares() {
        fork("winter", new ForkPoint.BeforeTurn(2));
        autumn.at("winter").turn(1);
        fork("winter", "spring", new ForkPoint.Here(), false);
        autumn.at("spring").undoTo(2);

        var view = done(play.view("spring", WHITE.seat()));
        assertThat(view.turn()).isZero();
        assertThat(view.provenance().orElseThrow().fork().orElseThrow().from()).isEqualTo("winter");
        autumn.at("spring").turn(0);
        assertThat(done(play.history().verify("spring", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
    }

    @Test
    void aForkUnderTheTextsOfNowIsRuledByThemFromThereOn() {
        home.replace(MOVES, "effects: [{level: tension, add: 10}]", "effects: [{level: tension, add: 3}]");
        play = home.play(store);

        fork("autumn", "winter", new ForkPoint.BeforeTurn(2), true);
        new Tale(play, "winter").turn(1);

        assertThat(tension("winter")).isEqualTo("64");
        assertThat(done(play.history().verify("winter", Progress.UNSEEN)))
                .isEqualTo(new Verification.Identical(2, 0, 5));
        assertThat(done(play.view("winter", WHITE.seat()))
                        .provenance()
                        .orElseThrow()
                        .fork()
                        .orElseThrow()
                        .words())
                .endsWith("under other texts of the scenario or the rules");
    }

    @Test
    void goingBackBeyondAForkUnderOtherTextsBringsTheOldOnesBack() {
        home.replace(MOVES, "threaten: {name: Threaten", "menace: {name: Menace");
        home.write(
                "exercises/small-world/moves.yaml",
                home.read(MOVES)
                        .replace(
                                "menace: {",
                                "threaten: {name: T, description: T., actors: [red], category: x, target: {actors:"
                                        + " [red, blue]}}\n"
                                        + "  menace: {"));
        play = home.play(store);
        fork("autumn", "winter", new ForkPoint.BeforeTurn(2), true);
        var winter = new Tale(play, "winter").then(new faultline.exercise.Command.BeginTurn());
        winter.then(Tale.submit("menace", "blue")).undoTo(6);

        assertThat(refused(winter.then(new faultline.exercise.Command.BeginTurn())
                                .act(Tale.submit("menace", "blue")))
                        .refusal()
                        .code())
                .isEqualTo(Code.UNKNOWN_NAME);
        assertThat(done(play.history().log("winter", WHITE.seat())).lines())
                .anyMatch(line -> line.undone() && line.what().contains("menace"));
    }

    @Test
    void whatDoesNotFitTheTextsOfNowIsRefusedAndNothingBegins() {
        home.replace(MOVES, "threaten: {name: Threaten", "menace: {name: Menace");
        play = home.play(store);

        var refusal = refused(play.history().fork(WHITE, "autumn", "winter", new ForkPoint.Here(), true))
                .refusal();

        assertThat(refusal.reason())
                .isEqualTo(
                        "What was played does not fit scenario (small-world) as it is now. Move (threaten) is gone.");
        assertThat(play.exerciseNames()).containsExactly("autumn");
    }

    @Test
    void aForkThatCannotBeIsRefused() {
        var here = new ForkPoint.Here();
        assertThat(code("autumn", "autumn", here)).isEqualTo(Code.NAME_TAKEN);
        assertThat(code("autumn", "A B", here)).isEqualTo(Code.BAD_VALUE);
        assertThat(code("automn", "winter", here)).isEqualTo(Code.UNKNOWN_NAME);
        assertThat(code("autumn", "winter", new ForkPoint.BeforeTurn(9))).isEqualTo(Code.BAD_VALUE);
        assertThat(code("autumn", "winter", new ForkPoint.AfterLine(99))).isEqualTo(Code.UNKNOWN_NAME);
        assertThat(refused(play.history().fork(MOSCOW, "autumn", "winter", here, false))
                        .refusal()
                        .code())
                .isEqualTo(Code.NOT_YOURS);
        assertThat(play.exerciseNames()).containsExactly("autumn");
    }

    private Code code(String of, String name, ForkPoint point) {
        return refused(play.history().fork(WHITE, of, name, point, false))
                .refusal()
                .code();
    }

    private Happened fork(String name, ForkPoint point) {
        return fork("autumn", name, point, false);
    }

    private Happened fork(String of, String name, ForkPoint point, boolean current) {
        return done(play.history().fork(WHITE, of, name, point, current));
    }

    private List<Recorded> events(String name) {
        return store.journal().read(name);
    }

    private String tension(String name) {
        return done(play.view(name, WHITE.seat())).board().get(0).now().toString();
    }
}
