package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Branches.Difference;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.SeatingEvent.TakenOver;
import faultline.exercise.turn.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an undo changed, and how the exercise stood at an event, in exercises that went back and forth. */
class BranchesTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void saysWhatAnUndoTookAndBroughtBack() {
        var events = SmallWorld.recorded(
                new TurnBegan(1), new TurnBegan(2), new Undone(2), new TurnBegan(3), new Undone(3), new Undone(1));

        assertThat(new Branches(events).undone(3)).isEqualTo(new Difference(List.of(3L), List.of()));
        assertThat(new Branches(events).undone(5)).isEqualTo(new Difference(List.of(5L), List.of(3L)));
        assertThat(new Branches(events).undone(6)).isEqualTo(new Difference(List.of(2L, 3L), List.of()));
    }

    @Test
    void differsFromWhatStoodBeforeAndAfterInNothing() {
        for (int game = 0; game < 50; game++) {
            var events = game();
            for (int i = 1; i < events.size(); i++) {
                if (events.get(i).event() instanceof Undone) {
                    var stood = Undoing.standing(events.subList(0, i));
                    var stand = Undoing.standing(events.subList(0, i + 1));
                    assertThat(new Branches(events).undone(i))
                            .as("seed %d", seed)
                            .isEqualTo(new Difference(without(stood, stand), without(stand, stood)));
                }
            }
        }
    }

    private static List<Long> without(List<Recorded> some, List<Recorded> others) {
        return some.stream()
                .filter(recorded -> !others.contains(recorded))
                .map(Recorded::number)
                .toList();
    }

    @Test
    void knowsHowItStoodAtEachEventAsIfNothingHadComeAfter() {
        for (int game = 0; game < 50; game++) {
            var events = game();
            var folded = new HashMap<Integer, Turn>();
            for (int i = 1; i < events.size(); i++) {
                if (events.get(i).event() instanceof TakenOver) {
                    folded.put(i, Exercise.fold(events.subList(0, i)).turn());
                }
            }
            assertThat(new Branches(events).each(TakenOver.class, (event, then) -> then.turn()))
                    .as("seed %d", seed)
                    .isEqualTo(folded);
        }
    }

    private List<Recorded> game() {
        var events = new ArrayList<Event>();
        for (int line = 2; line < 40; line++) {
            events.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Undone(1 + random.nextInt(line - 1));
                        case 1 -> new TakenOver("Ann", "Ben");
                        case 2 -> new ClockEvent.TimerStopped(Instant.EPOCH);
                        case 3 -> new CellAssigned("cell-" + line, List.of("red"));
                        default -> new TurnBegan(line);
                    });
        }
        return SmallWorld.recorded(events.toArray(Event[]::new));
    }
}
