package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.ClockEvent.TimerPaused;
import faultline.exercise.event.ClockEvent.TimerStarted;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ActorAutomated;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.ExerciseForked;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading an exercise on from where it stood comes to the same as reading it from its beginning. */
class ChronicleTest {
    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    static List<List<Recorded>> histories() {
        return List.of(
                history(SmallGame.accepted()),
                history(SmallGame.accepted(), new ExerciseClosed(""), new Undone(9), new ExerciseClosed("Late")),
                history(
                        SmallGame.accepted(),
                        new TurnBegan(2),
                        new Undone(11),
                        new Undone(12),
                        new ActorAutomated("red")),
                history(
                        SmallGame.accepted(),
                        new TimerStarted(NOON, 1, "moves", 600),
                        new Undone(3),
                        new TimerPaused(NOON.plusSeconds(60))),
                history(
                        SmallGame.accepted(),
                        new TimerStarted(NOON, 1, "moves", 600),
                        new ExerciseForked("autumn", 4, "s2", "r2"),
                        new TurnBegan(2),
                        new Undone(5),
                        new CellAssigned("moscow", List.of("red"))));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void isTheSameFromWhereverItIsReadOn(List<Recorded> all) {
        for (int known = 1; known <= all.size(); known++) {
            assertSame(Chronicle.of(all.subList(0, known)).then(all.subList(known, all.size())), all);
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void isTheSameEventByEvent(List<Recorded> all) {
        var chronicle = Chronicle.of(all.subList(0, 1));
        for (int next = 1; next < all.size(); next++) {
            chronicle = chronicle.then(all.subList(next, next + 1));
            assertSame(chronicle, all.subList(0, next + 1));
        }
    }

    @Test
    void twoThatGoOnFromOneDoNotDisturbEachOther() {
        var game = history(SmallGame.accepted());
        var shared = Chronicle.of(game);
        var one = shared.then(recorded(game.size(), new TurnBegan(2)));
        var other = shared.then(recorded(game.size(), new ActorAutomated("red"), new ExerciseClosed("")));

        assertThat(one.events())
                .hasSize(game.size() + 1)
                .endsWith(recorded(game.size(), new TurnBegan(2)).get(0));
        assertThat(other.events())
                .hasSize(game.size() + 2)
                .endsWith(recorded(game.size() + 1, new ExerciseClosed("")).get(0));
        assertThat(shared.events()).isEqualTo(game);
    }

    private static void assertSame(Chronicle chronicle, List<Recorded> all) {
        var anew = Chronicle.of(all);
        assertThat(chronicle.events()).isEqualTo(all);
        assertThat(chronicle.standing()).isEqualTo(Undoing.standing(all)).isEqualTo(anew.standing());
        assertThat(chronicle.exercise()).isEqualTo(anew.exercise());
        assertThat(chronicle.turns()).isEqualTo(anew.turns());
        assertThat(chronicle.parting()).isEqualTo(anew.parting());
        assertThat(chronicle.undone()).isEqualTo(Undoing.undone(all));
    }

    private static List<Recorded> history(List<Event> played, Event... more) {
        var events = new ArrayList<>(played);
        events.addAll(List.of(more));
        return SmallWorld.recorded(events.toArray(Event[]::new));
    }

    private static List<Recorded> recorded(int last, Event... events) {
        var stamp = SmallWorld.recorded().get(0).stamp();
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Recorded(last + 1L + i, stamp, events[i]))
                .toList();
    }
}
