package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AutomateActor;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.ForkPoint;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.view.Comparison;
import faultline.view.TurnDifference;
import faultline.view.TurnDifference.Part;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two exercises part. */
class ComparingTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    ComparingTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    @Test
    void aForkThatGoesOnAsItsParentIsTheSame() {
        Tale.of(play, "autumn").turn(1);
        fork("autumn", "winter", new ForkPoint.BeforeTurn(1)).turn(1);

        var same = compare("autumn", "winter");

        assertThat(same.parting()).isEqualTo("They are the same in every turn.");
        assertThat(same.turns()).singleElement().matches(TurnDifference::isNone);
        assertThat(same.courses()).isEmpty();
    }

    @Test
    void aForkPartsWithTheFirstMoveThatIsNotThere() {
        var autumn = Tale.of(play, "autumn").turn(1).turn(2);
        fork("autumn", "winter", new ForkPoint.BeforeTurn(2))
                .then(new BeginTurn())
                .then(Tale.submit("threaten", "blue"))
                .then(Tale.submit("spy", ""))
                .adjudicated()
                .then(new AcceptAdjudication());

        var found = compare(autumn.name(), "winter");

        assertThat(found.parting())
                .isEqualTo("They part in turn 2, in the moves: only (autumn) has “Red: Threaten (Blue)”;"
                        + " only (winter) has “Red: Spy (covert)”.");
        assertThat(found.turns()).extracting(TurnDifference::isNone).containsExactly(true, false);
        var turn = found.turns().get(1);
        assertThat(turn.parts()).extracting(Part::kind).containsExactly("moves", "rulings");
        assertThat(turn.parts().get(1).onlyFirst())
                .containsExactly(
                        "Funds (Red) −1, cost of threaten, in answer to Red: Threaten (Blue)",
                        "Tension +10, effect of threaten, in answer to Red: Threaten (Blue)");
        assertThat(turn.parts().get(1).onlySecond()).isEmpty();
        assertThat(turn.ends())
                .extracting(end -> end.indicator() + ": " + end.first() + ", " + end.second() + ", " + end.difference())
                .containsExactly("Tension: 81, 71, −10", "Funds (Red): 0, 1, +1");
        assertThat(found.courses()).hasSize(2).first().satisfies(course -> {
            assertThat(course.firstEnds()).containsExactly("50", "60", "81");
            assertThat(course.secondEnds()).containsExactly("50", "60", "71");
        });
    }

    @Test
    void oneThatWasPlayedOnIsSaidToBe() {
        Tale.of(play, "autumn").turn(1);
        fork("autumn", "winter", new ForkPoint.Here()).turn(0);

        assertThat(compare("autumn", "winter").parting())
                .isEqualTo("They are the same in every turn that both have; (winter) has been played on to turn 2.");
    }

    @Test
    void whatStoodStillWhileOnlyOneWasPlayedOnWentNoOtherWay() {
        Tale.of(play, "autumn").turn(1);
        fork("autumn", "winter", new ForkPoint.Here()).turn(1);

        assertThat(compare("autumn", "winter").courses())
                .extracting(course -> course.first().name())
                .containsExactly("Tension", "Funds (Red)");
    }

    @Test
    void beforeAnyTurnThereIsNothingToCompare() {
        Tale.of(play, "autumn");
        fork("autumn", "winter", new ForkPoint.Here()).then(new AutomateActor("red"));

        assertThat(compare("autumn", "winter").parting()).isEqualTo("Neither has begun a turn.");
        assertThat(compare("autumn", "winter").seats())
                .containsExactly("Red: cell moscow in (autumn); automated in (winter)");
    }

    @Test
    void dependsOnNoNumberOfAMove() {
        Tale.of(play, "autumn")
                .then(new BeginTurn())
                .then(Tale.submit("spy", ""))
                .then(Tale.submit("threaten", "blue"));
        fork("autumn", "winter", new ForkPoint.BeforeTurn(1))
                .then(new BeginTurn())
                .then(Tale.submit("threaten", "blue"))
                .then(Tale.submit("spy", ""));
        for (var name : new String[] {"autumn", "winter"}) {
            new Tale(play, name).adjudicated().then(new AcceptAdjudication());
        }

        assertThat(compare("autumn", "winter").parting()).isEqualTo("They are the same in every turn.");
    }

    @Test
    void aForkKeepsTheRollsThatItDoesNotTouch(@TempDir Path folder) {
        var shipped = Home.withWhatShips(folder).play(store);
        for (var seed : new int[] {2026, 7}) {
            done(shipped.create(WHITE, "fracture-points", "seed-" + seed, OptionalLong.of(seed)));
            new Tale(shipped, "seed-" + seed).turn(0).turn(0).turn(0);
        }
        done(shipped.history().fork(WHITE, "seed-2026", "again", new ForkPoint.BeforeTurn(2), false));
        new Tale(shipped, "again").turn(0);

        var fork = done(shipped.history().compare(WHITE, "seed-2026", "again")).rolls();
        var stranger =
                done(shipped.history().compare(WHITE, "seed-2026", "seed-7")).rolls();

        assertThat(fork.same()).isGreaterThan(8);
        assertThat(fork.other()).isZero();
        assertThat(fork.onlyFirst()).isEmpty();
        assertThat(fork.onlySecond()).isEmpty();
        assertThat(stranger.other()).isPositive();
    }

    @Test
    void exercisesOfDifferentScenariosAreNotCompared() {
        Tale.of(play, "autumn");
        SmallWorld.files().forEach((path, text) -> home.write("exercises/other/" + path, text));
        done(play.create(WHITE, "other", "elsewhere", OptionalLong.of(7)));

        assertThat(refused(play.history().compare(WHITE, "autumn", "elsewhere"))
                        .refusal()
                        .reason())
                .isEqualTo(
                        "Exercise (autumn) is of scenario (small-world) and exercise (elsewhere) of scenario (other).");
        assertThat(refused(play.history().compare(MOSCOW, "autumn", "autumn"))
                        .refusal()
                        .code())
                .isEqualTo(Code.NOT_YOURS);
    }

    private Tale fork(String of, String name, ForkPoint point) {
        done(play.history().fork(WHITE, of, name, point, false));
        return new Tale(play, name);
    }

    private Comparison compare(String first, String second) {
        return done(play.history().compare(WHITE, first, second));
    }
}
