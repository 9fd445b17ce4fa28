package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.ExerciseForked;
import faultline.exercise.event.Event.ImpulseBegan;
import faultline.exercise.event.Event.MoveWithdrawn;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.TurnEnded;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each seat reads of the journal. The small game has lines 1 to 11. */
class LogViewTest {
    private static final Seat WHITE = new Seat.White();

    @Test
    void theWhiteCellReadsEveryLineInWords() {
        assertThat(log(WHITE).lines().stream().map(line -> line.number().orElseThrow() + " " + line.what()))
                .containsExactly(
                        "1 The exercise begins: scenario small-world, seed 7",
                        "2 Cell (moscow) plays Red",
                        "3 Cell (washington) plays Blue",
                        "4 Turn 1 begins",
                        "5 Inject: A leak (by hand)",
                        "6 Move M1.1 Red: Spy (covert) (entered by the white cell for cell moscow)",
                        "7 Move M1.2 Red: Threaten (Blue) (entered by the white cell for cell moscow)",
                        "8 Move M1.3 Blue: Protest (covert) (entered by the white cell for cell washington)",
                        "9 Move M1.4 Blue: Offer talks (entered by the white cell for cell washington)",
                        "10 The rules answer turn 1 (7 rulings, 1 move by rule)",
                        "11 The results of turn 1 are in force");
    }

    @Test
    void everyKindOfEventHasWords() {
        var words = log(
                        WHITE,
                        new Event.ActorAutomated("blue"),
                        new TurnBegan(2),
                        new ImpulseBegan(2, 1, 2, List.of("red")),
                        new Event.AdjudicationProposed(SmallGame.adjudication()),
                        new AdjudicationRevised(List.of(), SmallGame.adjudication()),
                        new TurnEnded(2),
                        new MoveWithdrawn("M1.1"),
                        new ExerciseForked("spring", 4, "s", "r"),
                        new ExerciseClosed("time is up"))
                .lines();

        assertThat(words.subList(11, words.size()).stream().map(LogView.Line::what))
                .containsExactly(
                        "Blue is automated",
                        "Turn 2 begins",
                        "Impulse 1 of 2 of turn 2 begins: for Red",
                        "The rules answer turn 1 (7 rulings, 1 move by rule)",
                        "The white cell takes back what it said against the rules: turn 1 (7 rulings, 1 move by rule)",
                        "Turn 2 ends",
                        "Move M1.1 is taken back",
                        "Forked from exercise (spring) after its line 4",
                        "The exercise is closed: time is up");
    }

    @Test
    void whatWasUndoneStaysAndAnUndoSaysWhatItDid() {
        var log = log(WHITE, new Undone(9), new TurnBegan(2), new Undone(11)).lines();

        assertThat(log.subList(8, 14).stream().map(line -> (line.undone() ? "undone " : "") + line.what()))
                .containsExactly(
                        "Move M1.4 Blue: Offer talks (entered by the white cell for cell washington)",
                        "The rules answer turn 1 (7 rulings, 1 move by rule)",
                        "The results of turn 1 are in force",
                        "Undo back to line 9; undone: lines 10 to 11",
                        "undone Turn 2 begins",
                        "Undo back to line 11; undone: line 13; standing again: lines 10 to 11");
    }

    @Test
    void aLineBelongsToTheTurnInWhichItHappened() {
        var log = log(WHITE, new TurnBegan(2), new Undone(11), new ExerciseClosed(""));

        assertThat(log.ofTurn(2).stream().map(LogView.Line::what)).containsExactly("Turn 2 begins");
        assertThat(log.ofTurn(1)).hasSize(10);
        assertThat(log.ofTurn(0)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moscow     | accepted | M1.1 M1.2 M1.4
            washington | accepted | M1.2 M1.3 M1.4
            observer   | accepted | M1.2 M1.4
            moscow     | undone   | M1.1 M1.2
            washington | undone   | M1.3 M1.4
            observer   | undone   |
            """)
    void othersReadTheirOwnMovesAndPublicOnesOfTurnsThatAreOver(String seat, String played, String moves) {
        var log = played.equals("accepted") ? log(seat(seat)) : log(seat(seat), new Undone(10));

        assertThat(log.lines().stream()
                        .map(LogView.Line::what)
                        .filter(what -> what.startsWith("Move "))
                        .map(what -> what.split(" ")[1]))
                .containsExactly(moves == null ? new String[0] : moves.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moscow", "observer"})
    void othersNeverReadWhatTheyMayNotKnow(String seat) {
        var log = log(
                seat(seat),
                new Event.AdjudicationProposed(SmallGame.adjudication()),
                new Undone(10),
                new MoveWithdrawn("M1.3"),
                new Undone(7),
                new ExerciseClosed("they were too slow"));

        assertThat(log + Reachable.texts(log))
                .doesNotContain(
                        "seed",
                        "leak",
                        "M1.3",
                        "M1.4",
                        "rulings",
                        "rule",
                        "back to line",
                        "of M1.2",
                        "too slow",
                        "tester",
                        "neighbours",
                        "OptionalLong[");
    }

    @Test
    void aMoveTakenBackIsReadByThoseWhoMadeItAlone() {
        var events = List.of(new MoveWithdrawn("M1.2"));

        assertThat(texts(log(seat("moscow"), SmallGame.moves(), events))).contains("M1.2 is taken back");
        assertThat(texts(log(seat("washington"), SmallGame.moves(), events))).doesNotContain("M1.2");
    }

    private static String texts(LogView log) {
        return log.lines().toString();
    }

    private static Seat seat(String name) {
        return name.equals("observer") ? new Seat.Observer() : new Seat.Cell(name);
    }

    private static LogView log(Seat seat, Event... more) {
        return log(seat, SmallGame.accepted(), List.of(more));
    }

    private static LogView log(Seat seat, List<Event> game, List<? extends Event> more) {
        var all = new ArrayList<>(game);
        all.addAll(more);
        return LogView.of(SmallWorld.scenario(), SmallWorld.recorded(all.toArray(Event[]::new)), seat);
    }
}
