package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.ExerciseCreated;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Recorded;
import faultline.journal.Journal.Appended;
import faultline.journal.Journal.Appended.Clash;
import faultline.journal.Journal.Appended.Known;
import faultline.journal.Journal.Appended.Stored;
import faultline.journal.Journal.Place;
import faultline.journal.Journal.Stamped;
import faultline.journal.Journal.Stretch;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every journal and desk promises.
 *
 * <p>It does not promise an order between two exercises, that what was read is still the last, that anything outlives the
 * process (only the journal in a folder does), or that events missing at the end of a stream are noticed: a chain of
 * hashes cannot show that it was longer.
 */
abstract class JournalContract {
    private Store store;
    private Journal journal;

    abstract Store open();

    @BeforeEach
    void begin() {
        store = open();
        journal = store.journal();
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void readsWhatWasAppendedInItsOrder() {
        var first = stamp();
        var second = stamp();

        journal.append("demo", 0, first, List.of(new TurnBegan(1), new TurnBegan(2)));
        journal.append("demo", 2, second, List.of(new TurnBegan(3)));

        assertThat(journal.read("demo"))
                .containsExactly(
                        new Recorded(1, first, new TurnBegan(1)),
                        new Recorded(2, first, new TurnBegan(2)),
                        new Recorded(3, second, new TurnBegan(3)));
    }

    @Test
    void isReadOnFromWhereItWasRead() {
        journal.append("demo", 0, stamp(), List.of(new TurnBegan(1), new TurnBegan(2)));
        var before = journal.readOn("demo", Place.BEGINNING).orElseThrow();
        assertThat(before.events()).isEqualTo(journal.read("demo"));
        assertThat(journal.readOn("demo", before.end())).contains(new Stretch(List.of(), before.end()));

        journal.append("demo", 2, stamp(), List.of(new TurnBegan(3), new TurnBegan(4)));
        var more = journal.readOn("demo", before.end()).orElseThrow();

        assertThat(more.events()).isEqualTo(journal.read("demo").subList(2, 4));
        assertThat(more.end())
                .isEqualTo(journal.readOn("demo", Place.BEGINNING).orElseThrow().end());
    }

    @Test
    void isNotReadOnFromWhereItNeverStood() {
        journal.append("demo", 0, stamp(), List.of(new TurnBegan(1)));
        journal.append("other", 0, stamp(), List.of(new TurnBegan(1)));
        var end = journal.readOn("demo", Place.BEGINNING).orElseThrow().end();

        assertThat(journal.readOn("other", end)).isEmpty();
        assertThat(journal.readOn("demo", new Place(2, end.hash()))).isEmpty();
        assertThat(journal.readOn("nothing", end)).isEmpty();
    }

    @Test
    void tellsWhatACommandMade() {
        var first = stamp();
        journal.append("demo", 0, first, List.of(new TurnBegan(1), new TurnBegan(2)));
        journal.append("demo", 2, stamp(), List.of(new TurnBegan(3)));

        assertThat(journal.made("demo", first.command()))
                .isEqualTo(journal.read("demo").subList(0, 2));
        assertThat(journal.made("demo", UUID.randomUUID())).isEmpty();
        assertThat(journal.made("other", first.command())).isEmpty();
    }

    @Test
    void answersAnAppendWithWhatCanBeRead() {
        var appended = journal.append("demo", 0, stamp(), EventSamples.all());

        assertThat(appended).isEqualTo(new Stored(journal.read("demo")));
        assertThat(events("demo")).isEqualTo(EventSamples.all());
    }

    @Test
    void readsNothingOfAnExerciseThatIsNotThere() {
        assertThat(journal.read("demo")).isEmpty();
        assertThat(journal.exercises()).isEmpty();
        assertThat(journal.damage("demo")).isEmpty();
    }

    @Test
    void refusesAnAppendBehindAnotherNumberAndChangesNothing() {
        journal.append("demo", 0, stamp(), List.of(new TurnBegan(1), new TurnBegan(2)));
        var before = journal.read("demo");

        for (long expected : List.of(-1L, 0L, 1L, 3L)) {
            assertThat(journal.append("demo", expected, stamp(), List.of(new TurnBegan(9))))
                    .isEqualTo(new Clash(expected, 2));
        }
        assertThat(journal.append("other", 1, stamp(), List.of(new TurnBegan(9))))
                .isEqualTo(new Clash(1, 0));

        assertThat(journal.read("demo")).isEqualTo(before);
        assertThat(journal.exercises()).containsExactly("demo");
    }

    @Test
    void answersACommandThatItKnowsWithTheEventsItMadeAndAddsNothing() {
        var command = UUID.randomUUID();
        var stored = (Stored) journal.append("demo", 0, stamp(command), List.of(new TurnBegan(1), new TurnBegan(2)));
        journal.append("demo", 2, stamp(), List.of(new TurnBegan(3)));

        for (long expected : List.of(0L, 2L, 3L)) {
            assertThat(journal.append("demo", expected, stamp(command), List.of(new ExerciseClosed("other"))))
                    .isEqualTo(new Known(stored.events()));
        }

        assertThat(events("demo")).containsExactly(new TurnBegan(1), new TurnBegan(2), new TurnBegan(3));
    }

    @Test
    void letsACommandThatClashedBeTriedAgain() {
        var command = UUID.randomUUID();
        journal.append("demo", 0, stamp(), List.of(new TurnBegan(1)));

        assertThat(journal.append("demo", 0, stamp(command), List.of(new TurnBegan(2))))
                .isInstanceOf(Clash.class);
        assertThat(journal.append("demo", 1, stamp(command), List.of(new TurnBegan(2))))
                .isInstanceOf(Stored.class);
    }

    @Test
    void keepsTheStampsOfSeveralCommandsThatAreAppendedAtOnce() {
        var first = stamp();
        var second = stamp();

        var appended = journal.append(
                "demo",
                0,
                List.of(
                        new Stamped(first, new TurnBegan(1)),
                        new Stamped(first, new TurnBegan(2)),
                        new Stamped(second, new TurnBegan(3))));

        assertThat(appended).isEqualTo(new Stored(journal.read("demo")));
        assertThat(journal.read("demo"))
                .containsExactly(
                        new Recorded(1, first, new TurnBegan(1)),
                        new Recorded(2, first, new TurnBegan(2)),
                        new Recorded(3, second, new TurnBegan(3)));
        assertThat(journal.damage("demo")).isEmpty();
    }

    @Test
    void appendsAllOfSeveralCommandsOrNone() {
        var colon = new Reading(Key.of("a:b", "c"), new Value.Level(1));
        var unreadable = new ExerciseCreated("demo", "scenario", "", "", "", 1, List.of(colon));
        var good = new Stamped(stamp(), new TurnBegan(1));

        assertThatThrownBy(() -> journal.append("demo", 0, List.of(good, new Stamped(stamp(), unreadable))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.append("demo", 4, List.of(good, new Stamped(stamp(), new TurnBegan(2)))))
                .isEqualTo(new Clash(4, 0));
        assertThatThrownBy(() -> journal.append("demo", 0, List.of())).isInstanceOf(IllegalArgumentException.class);

        assertThat(journal.exercises()).isEmpty();
    }

    @Test
    void answersTheLastOfSeveralCommandsIfItIsKnown() {
        var copied = stamp();
        var now = stamp();
        var events = List.of(new Stamped(copied, new TurnBegan(1)), new Stamped(now, new TurnBegan(2)));
        journal.append("demo", 0, events);

        assertThat(journal.append("demo", 0, events))
                .isEqualTo(new Known(List.of(new Recorded(2, now, new TurnBegan(2)))));
    }

    @Test
    void refusesToAppendNothing() {
        assertThatThrownBy(() -> journal.append("demo", 0, stamp(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnEventThatCouldNotBeReadBack() {
        var colon = new Reading(Key.of("a:b", "c"), new Value.Level(1));
        var created = new ExerciseCreated("demo", "scenario", "", "", "", 1, List.of(colon));

        assertThatThrownBy(() -> journal.append("demo", 0, stamp(), List.of(new TurnBegan(1), created)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a:b:c");
        assertThat(journal.read("demo")).isEmpty();
    }

    @Test
    void refusesHalfACharacter() {
        var half = "\uD83D";

        assertThatThrownBy(() -> journal.append("demo", 0, stamp(), List.of(new ExerciseClosed(half))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.append(half, 0, stamp(), List.of(new TurnBegan(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.keep(half)).isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.exercises()).isEmpty();
    }

    @Test
    void keepsExercisesApartAndTakesTheirNamesExactly() {
        var names = List.of("", " demo", "Demo", "demo", "demo ", "demo' OR '1'='1", "Übung 怒");
        for (int i = 0; i < names.size(); i++) {
            journal.append(names.get(i), 0, stamp(new UUID(0, 7)), List.of(new TurnBegan(i + 1)));
        }

        for (int i = 0; i < names.size(); i++) {
            assertThat(events(names.get(i))).containsExactly(new TurnBegan(i + 1));
        }
        assertThat(journal.exercises()).isEqualTo(names);
    }

    @Test
    void keepsLongTextsOfAnyScript() {
        var reason = "Größe „怒“ 🚀 ' \" \\ \n\t\r \u0000 \u2028 ".repeat(4_000);

        journal.append("demo", 0, stamp(), List.of(new ExerciseClosed(reason)));

        assertThat(reason).hasSizeGreaterThan(100_000);
        assertThat(events("demo")).containsExactly(new ExerciseClosed(reason));
    }

    @Test
    void keepsATextByItsDigest() {
        var text = "Größe „怒“ 🚀\n".repeat(100_000);

        var digest = journal.keep(text);

        assertThat(journal.keep(text)).isEqualTo(digest);
        assertThat(journal.keep(text + " ")).isNotEqualTo(digest);
        assertThat(journal.text(digest)).contains(text);
        assertThat(journal.text("0".repeat(64))).isEmpty();
        assertThat(journal.keep("test")).isEqualTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        assertThat(journal.text(journal.keep(""))).contains("");
    }

    @Test
    void losesNothingWhenFiftyAppendToOneExerciseAtOnce() throws Exception {
        int each = 4;
        var appenders = Executors.newFixedThreadPool(50);
        try {
            var work = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(person -> () -> appendAll(person * each, each))
                    .toList();
            for (Future<Integer> done : appenders.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
        } finally {
            appenders.shutdown();
        }

        assertThat(events("demo"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50 * each)
                        .<Event>mapToObj(TurnBegan::new)
                        .toList());
        assertThat(journal.read("demo"))
                .extracting(Recorded::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 50 * each).boxed().toList());
    }

    private int appendAll(int from, int count) {
        for (int turn = from; turn < from + count; turn++) {
            var stamp = stamp();
            Appended appended;
            do {
                appended = journal.append("demo", journal.read("demo").size(), stamp, List.of(new TurnBegan(turn)));
            } while (appended instanceof Clash);
            assertThat(appended).isInstanceOf(Stored.class);
        }
        return count;
    }

    @Test
    void keepsTheExerciseThatWasOpenedLastOnTheDesk() {
        assertThat(store.desk().openExercise()).isEmpty();

        store.desk().open("demo");
        store.desk().open("Übung 1");
        assertThat(store.desk().openExercise()).contains("Übung 1");

        store.desk().clear();
        assertThat(store.desk().openExercise()).isEmpty();
    }

    @Test
    void keepsOnTheDeskWhatTheRoomsScreenShows() {
        assertThat(store.desk().wall()).isEmpty();

        var wall = new Wall("Übung 1", Path.of("/srv/a room"));
        store.desk().putUp(new Wall("demo", Path.of("/tmp")));
        store.desk().putUp(wall);
        assertThat(store.desk().wall()).contains(wall);

        store.desk().takeDownWall();
        assertThat(store.desk().wall()).isEmpty();
    }

    @Test
    void canBeClosedTwice() {
        store.close();
        store.close();
    }

    private List<Event> events(String exercise) {
        return journal.read(exercise).stream().map(Recorded::event).toList();
    }
}
