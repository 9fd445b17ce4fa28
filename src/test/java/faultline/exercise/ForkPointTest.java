package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a fork parts. The small game has turn 1 from line 4 to line 11. */
class ForkPointTest {

    @Test
    void aTurnIsPlayedAnewFromJustBeforeItBegan() {
        assertThat(line(new ForkPoint.BeforeTurn(1))).isEqualTo(3);
        assertThat(line(new ForkPoint.BeforeTurn(2), new TurnBegan(2))).isEqualTo(11);
    }

    @Test
    void theTurnThatComesNextIsWhereTheExerciseStands() {
        assertThat(line(new ForkPoint.BeforeTurn(2))).isEqualTo(11);
    }

    @Test
    void aTurnThatHasNotBegunIsRefusedWithOneThatHas() {
        var refusal = new ForkPoint.BeforeTurn(3).whyNot(game(new TurnBegan(2))).orElseThrow();

        assertThat(refusal.reason()).isEqualTo("Turn (3) has not begun in exercise (test).");
        assertThat(refusal.next()).isEqualTo("`--turn 2` plays its last turn anew.");
    }

    @Test
    void aTurnThatWasUndoneHasNotBegun() {
        assertThat(new ForkPoint.BeforeTurn(3).whyNot(game(new TurnBegan(2), new TurnBegan(3), new Undone(12))))
                .isPresent();
    }

    @Test
    void hereIsTheLastLineThatStands() {
        assertThat(line(new ForkPoint.Here(), new TurnBegan(2), new Undone(11))).isEqualTo(11);
    }

    @Test
    void aForkOfAClosedExerciseGoesOnFromBeforeItWasClosed() {
        assertThat(line(new ForkPoint.Here(), new ExerciseClosed("over"))).isEqualTo(11);
    }

    @Test
    void whatIsWrittenOfAClosedExerciseDoesNotBecomePartOfItsFork() {
        assertThat(line(
                        new ForkPoint.Here(),
                        new ExerciseClosed("over"),
                        new HotWashSaid(Leaning.STRENGTH, "moscow", "Pace")))
                .isEqualTo(11);
    }

    @Test
    void aLineCanBeOneThatWasUndone() {
        assertThat(line(new ForkPoint.AfterLine(12), new TurnBegan(2), new Undone(11)))
                .isEqualTo(12);
        assertThat(new ForkPoint.AfterLine(14).whyNot(game(new TurnBegan(2), new Undone(11))))
                .isPresent();
    }

    private static long line(ForkPoint point, Event... more) {
        var events = game(more);
        assertThat(point.whyNot(events)).isEmpty();
        return point.line(events);
    }

    private static List<Recorded> game(Event... more) {
        var all = new ArrayList<>(SmallGame.accepted());
        all.addAll(List.of(more));
        return SmallWorld.recorded(all.toArray(Event[]::new));
    }
}
