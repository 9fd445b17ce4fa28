package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.Undo;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going back: by one command, or to a line. */
class UndoDeskTest {
    /** Lines 1 to 11: creation, two cells, turn 1 with its inject, four moves, the rules' answer and its acceptance. */
    private final List<Recorded> events =
            new ArrayList<>(SmallWorld.recorded(SmallGame.accepted().toArray(Event[]::new)));

    @Test
    void theLastCommandIsTakenBack() {
        assertThat(decided(new Undo(OptionalLong.empty()))).isEqualTo(new Undone(10));
    }

    @Test
    void anotherUndoTakesTheOneBeforeBack() {
        happens(new Undone(10));
        assertThat(decided(new Undo(OptionalLong.empty()))).isEqualTo(new Undone(9));
    }

    @Test
    void whatOneCommandBroughtAboutIsTakenBackTogether() {
        joined(4, 5);
        happens(new Undone(5));
        assertThat(decided(new Undo(OptionalLong.empty()))).isEqualTo(new Undone(3));
    }

    @Test
    void anUndoCanBeUndone() {
        happens(new Undone(4));
        assertThat(decided(to(11))).isEqualTo(new Undone(11));
        happens(new Undone(11));
        assertThat(Exercise.fold(events).phase()).isEqualTo(Phase.RESULTS);
    }

    @Test
    void aClosedExerciseIsOpenedAgain() {
        happens(new ExerciseClosed("over"));
        assertThat(decided(new Undo(OptionalLong.empty()))).isEqualTo(new Undone(11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | UNKNOWN_NAME There is no line (0). The journal has lines 1 to 11; `log --all` shows them.
            12 | UNKNOWN_NAME There is no line (12). The journal has lines 1 to 11; `log --all` shows them.
            11 | BAD_VALUE Exercise (test) stands as it stood after line (11) already. `log` shows which lines stand.
            5  | BAD_VALUE Line (5) lies inside what one command brought about: lines 4 to 6. Say 3, before it, or 6, after it.
            """)
    void aLineThatCannotBeGoneBackToIsRefused(long line, String words) {
        joined(4, 6);
        assertThat(refused(to(line))).isEqualTo(words);
    }

    @Test
    void aLineThatStandsWhereTheExerciseStandsIsRefused() {
        happens(new Undone(8));
        assertThat(refused(to(8))).startsWith("BAD_VALUE Exercise (test) stands as it stood after line (8) already.");
    }

    @Test
    void theBeginningCannotBeUndone() {
        happens(new Undone(1));
        assertThat(refused(new Undo(OptionalLong.empty())))
                .startsWith("LIMIT_REACHED Exercise (test) stands at its beginning: there is nothing to undo.");
    }

    @Test
    void onlyTheWhiteCellGoesBack() {
        assertThat(decide(new Undo(OptionalLong.empty()), new Seat.Cell("moscow")))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                                refused.refusal().code())
                        .isEqualTo(faultline.exercise.event.Refusal.Code.NOT_YOURS));
    }

    /** Makes these lines one command's. */
    private void joined(int first, int last) {
        var stamp = events.get(first - 1).stamp();
        for (int line = first; line <= last; line++) {
            events.set(line - 1, new Recorded(line, stamp, events.get(line - 1).event()));
        }
    }

    private void happens(Event event) {
        var all = new ArrayList<>(events.stream().skip(1).map(Recorded::event).toList());
        all.add(event);
        events.add(SmallWorld.recorded(all.toArray(Event[]::new)).get(all.size()));
    }

    private static Undo to(long line) {
        return new Undo(OptionalLong.of(line));
    }

    private Decision decide(Command command, Seat seat) {
        return new Decider(SmallWorld.scenario(), events, Exercise.fold(events), seat).decide(command);
    }

    private Event decided(Command command) {
        return ((Decision.Accepted) decide(command, new Seat.White())).events().get(0);
    }

    private String refused(Command command) {
        var refusal = ((Decision.Refused) decide(command, new Seat.White())).refusal();
        return refusal.code() + " " + refusal.reason() + " " + refusal.next();
    }
}
