package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Draft;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent;
import faultline.view.LogView;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An archive may hold 80,000 events of any kind, and whoever takes it in folds all of them and writes their log: four times as
 * many take about four times as long, whatever piles up in the exercise.
 */
class LongJournalsTest {
    private static final int EVENTS = 5_000;
    private static final int TIMES = 4;

    /** Sixteen is what copying all at each event comes to. */
    private static final int MOST = 12;

    /** Of these something stays in the exercise with each event, or is asked of how it stood before. */
    private static final Map<String, IntFunction<Event>> KINDS = new TreeMap<>(Map.of(
            "drafts",
                    i -> new MoveEvent.DraftWritten(
                            new Draft("D" + i, "red", "protest", "", false, Words.NONE, "Some")),
            "moves",
                    i -> new Event.MoveSubmitted(new Move(
                            "M1." + i, 1, "red", "protest", "", false, Words.NONE, new Move.Origin.Entered("red"))),
            "people",
                    i -> new SeatingEvent.PersonAdded(
                            new Participant("Person " + i, Participant.Role.PLAYER, Optional.empty())),
            "hands that change", i -> new SeatingEvent.TakenOver("Ann", "Ben"),
            "undos", i -> new Event.Undone(Math.max(1, i - 1)),
            "forks", i -> new Event.ExerciseForked("spring", i + 1, "0", "0")));

    @Test
    void takeTimeAsTheyAreLong() {
        KINDS.values().forEach(kind -> taken(kind, EVENTS));
        KINDS.forEach((name, kind) -> {
            double ratio = (double) best(kind, EVENTS * TIMES) / best(kind, EVENTS);
            System.out.printf("%,d %s instead of %,d: %.1f times the time.%n", EVENTS * TIMES, name, EVENTS, ratio);
            assertThat(ratio).as(name).isLessThan(MOST);
        });
    }

    private static long best(IntFunction<Event> kind, int count) {
        return IntStream.range(0, 3).mapToLong(i -> taken(kind, count)).min().orElseThrow();
    }

    /** In processor time, since others work meanwhile. */
    private static long taken(IntFunction<Event> kind, int count) {
        var events =
                SmallWorld.recorded(IntStream.range(0, count).mapToObj(kind).toArray(Event[]::new));
        var scenario = SmallWorld.scenario();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var chronicle = Chronicle.of(events);
        for (var seat : List.of(new Seat.White(), new Seat.Cell("red"))) {
            LogView.of(scenario, chronicle, seat);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    }
}
