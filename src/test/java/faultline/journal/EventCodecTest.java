package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Move;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.exercise.event.Wave;
import faultline.journal.StoredEvent.Head;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    /** The files are what journals out there hold: mend the codec, or add a version and keep these lines. */
    @Test
    void writesEachEventAsItHasAlwaysBeenWritten() {
        var first = writtenDown("events-v1.txt");

        assertThat(EventSamples.all().stream().skip(1).map(this::written).map(this::line))
                .containsExactlyElementsOf(first.subList(1, first.size()));
        assertThat(Stream.of("", "half-day")
                        .map(EventSamples::created)
                        .map(this::written)
                        .map(this::line))
                .containsExactlyElementsOf(writtenDown("events-v2.txt"));
    }

    @Test
    void readsEachEventThatHasEverBeenWritten() {
        assertThat(read(writtenDown("events-v1.txt"))).containsExactlyElementsOf(EventSamples.all());
        assertThat(read(writtenDown("events-v2.txt")))
                .containsExactly(EventSamples.created(""), EventSamples.created("half-day"));
    }

    @Test
    void keepsWhatMovesAndRulingsByHandSayInAddition() {
        var free = new Event.MoveSubmitted(new Move(
                "M3.9",
                3,
                "russia",
                "free-form",
                "",
                false,
                Move.Words.NONE,
                new Move.Origin.Entered("kremlin"),
                "Waits"));
        var add = new Intervention.Add(0, new Conclusion.Release("rain"), "It was due", Optional.of("M3.9"));
        var revised = new Event.AdjudicationRevised(
                List.of(new Overruled(add, Optional.empty(), Optional.empty())), new Adjudication(3, List.of()));

        assertThat(read(Stream.of(free, revised)
                        .map(this::written)
                        .map(this::line)
                        .toList()))
                .containsExactly(free, revised);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void anExerciseThatBeganIsReadByItsOwnVersionAlone(int written, String read) {
        var body = writtenDown("events-v" + written + ".txt").get(0).split(" ", 3)[2];

        assertThatThrownBy(() -> read("exercise-created", read, body)).isInstanceOf(JournalException.class);
    }

    @Test
    void hasASampleOfEachEventAndOfAllThatEventsCarry() {
        var events = EventSamples.all();
        var rulings = Stream.of(
                        EventSamples.adjudication(),
                        EventSamples.revised(),
                        EventSamples.exposing(),
                        ArgumentSamples.revised())
                .flatMap(Adjudication::rulings)
                .toList();

        assertOneOfEach(Event.class, events.stream());
        assertOneOfEach(Conclusion.class, rulings.stream().map(Ruling::conclusion));
        assertOneOfEach(Ruling.Cause.class, rulings.stream().flatMap(ruling -> ruling.causes().stream()));
        assertOneOfEach(Ruling.Source.class, rulings.stream().map(Ruling::source));
        assertOneOfEach(Move.Origin.class, EventSamples.adjudication().moves().map(Move::origin));
        assertOneOfEach(
                Value.class,
                EventSamples.adjudication().waves().stream()
                        .flatMap(wave -> wave.changes().stream())
                        .flatMap(change -> Stream.of(change.before(), change.after())));
        assertThat(rulings).extracting(Ruling::outcome).contains(Ruling.Outcome.values());
        assertThat(rulings)
                .extracting(Ruling::conclusion)
                .filteredOn(Conclusion.LevelEffect.class::isInstance)
                .extracting(effect -> ((Conclusion.LevelEffect) effect).operation())
                .contains(Operation.values());
    }

    private static <T> void assertOneOfEach(Class<T> sealed, Stream<? extends T> samples) {
        assertThat(samples.<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(records(sealed).toList());
    }

    /** The records below a sealed interface, whatever sealed interfaces lie between. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodecTest::records)
                : Stream.of(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an unknown property   | turn-began            | {"turn":3,"phase":1}
            a missing property    | turn-began            | {}
            a missing optional    | adjudication-proposed | {"adjudication":{"turn":1,"waves":[{"number":0,"moves":[],"rulings":[{"id":"R","wave":0,"causes":[],"source":{"kind":"declared","part":"p"},"facts":[],"conclusion":{"kind":"release","inject":"i"},"outcome":"holds","note":"","because":""}],"changes":[]}]}}
            a property twice      | turn-began            | {"turn":3,"turn":3}
            a word for a number   | turn-began            | {"turn":"3"}
            a decimal for a count | turn-began            | {"turn":3.0}
            a number too large    | turn-began            | {"turn":3000000000}
            null for a number     | turn-began            | {"turn":null}
            a number for a word   | exercise-closed       | {"reason":7}
            true for a word       | exercise-closed       | {"reason":true}
            null for a word       | exercise-closed       | {"reason":null}
            a word for yes or no  | inject-released       | {"turn":3,"inject":"leak-2","byHand":"true"}
            a number for yes      | inject-released       | {"turn":3,"inject":"leak-2","byHand":1}
            null in a list        | cell-assigned         | {"cell":"kremlin","actors":[null]}
            a word for a list     | cell-assigned         | {"cell":"kremlin","actors":"russia"}
            a kind unknown        | move-submitted        | {"move":{"id":"M","turn":1,"actor":"a","type":"t","target":"","covert":true,"words":{"intent":"","rationale":"","expectedEffect":""},"origin":{"kind":"guessed"}}}
            no kind               | move-submitted        | {"move":{"id":"M","turn":1,"actor":"a","type":"t","target":"","covert":true,"words":{"intent":"","rationale":"","expectedEffect":""},"origin":{"cell":"c"}}}
            something behind it   | turn-began            | {"turn":3} {}
            cut short             | turn-began            | {"turn":3
            no object             | turn-began            | 3
            nothing at all        | turn-began            | null
            """)
    void refusesWhatItWouldNotWrite(String what, String type, String body) {
        assertThatThrownBy(() -> read(type, "1", body))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(JournalException.Kind.DAMAGED))
                .hasMessageStartingWith("Event (1) of exercise (demo) of type (" + type + ") cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b:z+a\"", "7", "null", "true", "{}"})
    void refusesAKeyThatItWouldNotWrite(String key) {
        assertThatThrownBy(() -> read(
                        "exercise-created",
                        "1",
                        "{\"name\":\"n\",\"scenario\":\"s\",\"scenarioDigest\":\"\",\"rulesDigest\":\"\",\"seed\":1,"
                                + "\"starts\":[{\"key\":" + key + ",\"value\":1.0}]}"))
                .isInstanceOf(JournalException.class);
    }

    @ParameterizedTest
    @CsvSource({"turn-began,2", "turn-finished,1", "TurnBegan,1"})
    void refusesATypeOrVersionThatItDoesNotKnow(String type, String version) {
        assertThatThrownBy(() -> read(type, version, "{\"turn\":3}"))
                .isInstanceOf(JournalException.class)
                .hasMessage("Event (1) of exercise (demo) is of type (" + type + ") version (" + version
                        + "), which this Faultline does not know; a newer one may.");
    }

    @Test
    void keepsEveryDoubleAsItIs() {
        var random = new Random(7);
        random.doubles(5_000)
                .map(number -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .mapToObj(amount -> new Conclusion.LevelEffect(Key.of("x"), Operation.ADD, amount))
                .map(EventCodecTest::proposed)
                .forEach(event ->
                        assertThat(codec.decode(written(event)).event()).isEqualTo(event));
    }

    @Test
    void saysWhereItCannotRead() {
        assertThatThrownBy(() -> read("cell-assigned", "1", "{\"cell\":\"kremlin\",\"actors\":[\"russia\",7]}"))
                .hasMessage("Event (1) of exercise (demo) of type (cell-assigned) cannot be read at (actors 2).");
    }

    @Test
    void keepsTheStampToTheMillisecond() {
        var command = UUID.fromString("0d9c2f8a-2f59-4d51-9f0a-c0d1c2f8a2f5");
        var stamp = new Stamp(Instant.parse("2026-11-22T09:30:00.123987Z"), new Seat.White(), "", command);
        var stored = codec.encode("demo", Head.NONE, stamp, new Event.TurnBegan(1));

        assertThat(stored.at()).isEqualTo("2026-11-22T09:30:00.123Z");
        assertThat(codec.decode(stored))
                .isEqualTo(new Recorded(
                        1,
                        new Stamp(Instant.parse("2026-11-22T09:30:00.123Z"), new Seat.White(), "", command),
                        new Event.TurnBegan(1)));
    }

    private static Event proposed(Conclusion conclusion) {
        var sample = EventSamples.adjudication();
        var wave = sample.waves().get(0);
        var ruling = wave.rulings().get(0);
        var changed = new Ruling(
                ruling.id(),
                ruling.wave(),
                ruling.causes(),
                ruling.source(),
                ruling.facts(),
                ruling.roll(),
                conclusion,
                ruling.outcome(),
                ruling.note(),
                ruling.because());
        return new Event.AdjudicationProposed(
                new Adjudication(1, List.of(new Wave(0, List.of(), List.of(changed), List.of()))));
    }

    private StoredEvent written(Event event) {
        return codec.encode("demo", Head.NONE, EventSamples.stamp(), event);
    }

    private String line(StoredEvent stored) {
        return stored.type() + " " + stored.version() + " " + stored.body();
    }

    private Event read(String... line) {
        var sample = written(new Event.TurnBegan(1));
        return codec.decode(new StoredEvent(
                        sample.exercise(),
                        sample.number(),
                        line[0],
                        Integer.parseInt(line[1]),
                        line[2],
                        sample.at(),
                        sample.seat(),
                        sample.person(),
                        sample.command(),
                        sample.previousHash(),
                        sample.hash()))
                .event();
    }

    private List<Event> read(List<String> lines) {
        return lines.stream().map(line -> line.split(" ", 3)).map(this::read).toList();
    }

    private static List<String> writtenDown(String name) {
        try {
            var file = Objects.requireNonNull(EventCodecTest.class.getResource(name));
            return Files.readAllLines(Path.of(file.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
