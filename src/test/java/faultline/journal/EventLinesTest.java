package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.StoredEvent.Head;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLinesTest {
    private static final String GOLDEN =
            "{\"last\":1,\"exercise\":\"demo\",\"number\":1,\"type\":\"turn-began\",\"version\":1,"
                    + "\"body\":\"{\\\"turn\\\":1}\",\"at\":\"2026-01-05T10:00:00.000Z\",\"seat\":\"cell kremlin\","
                    + "\"person\":\"Änna\",\"command\":\"00000000-0000-0000-0000-000000000007\","
                    + "\"previous-hash\":\"" + "0".repeat(64) + "\","
                    + "\"hash\":\"592f475d0f3c5126e2e5fc92042b95939f1461de0960ccd006d70975f4a48452\"}";

    private final EventLines lines = new EventLines();

    @Test
    void haveThisForm() {
        assertThat(text(new EventLine(1, turnBegan()))).isEqualTo(GOLDEN);
    }

    @Test
    void bringEveryKindOfEventBack() {
        var line = EventLine.together(samples());

        assertThat(line)
                .allSatisfy(one -> assertThat(lines.read(lines.write(one))).contains(one));
        assertThat(line).extracting(EventLine::last).containsOnly((long) line.size());
    }

    @Test
    void areOneLineWhateverIsWritten() {
        var reason = "Größe „怒“ 🚀 ' \" \\ \n\t\r \u0000 \u2028 \u0085";
        var event = new EventCodec().encode("a\nb", Head.NONE, EventSamples.stamp(), new ExerciseClosed(reason));

        assertThat(text(new EventLine(1, event))).doesNotContain("\n", "\r");
        assertThat(lines.read(lines.write(new EventLine(1, event)))).contains(new EventLine(1, event));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        {"last":1        | {"last":"1"
        {"last":1        | {"last":1.0
        {"last":1        | {"last":01
        {"last":1        | {"last":99999999999999999999
        {"last":1        | {"last": 1
        {"last":1,       | {
        {"last":1        | {"lost":1
        "version":1      | "version":4294967297
        "version":1      | "version":null
        "version":1      | "version":1,"version":1
        "seat":          | "seat":"white","seat":
        "person":"Änna"  | "person":"\\u00c4nna"
        "person":"Änna"  | "person":["Änna"]
        "number":1,"type":"turn-began" | "type":"turn-began","number":1
        8452"}           | 8452"
        8452"}           | 8452"}}
        8452"}           | 8452","more":1}
        8452"}           | 8452"} {}
        {"last":1        | [{"last":1
        """)
    void areReadOnlyInTheFormInWhichTheyAreWritten(String written, String changed) {
        assertThat(GOLDEN).contains(written);

        assertThat(lines.read(GOLDEN.replace(written, changed).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void areNotReadFromBytesThatAreNoText() {
        for (var bytes : List.of(new byte[0], new byte[4096], new byte[] {'{', (byte) 0xff, '}'})) {
            assertThat(lines.read(bytes)).isEmpty();
        }
    }

    private String text(EventLine line) {
        return new String(lines.write(line), StandardCharsets.UTF_8);
    }

    private static StoredEvent turnBegan() {
        var stamp = new Stamp(Instant.parse("2026-01-05T10:00:00Z"), new Seat.Cell("kremlin"), "Änna", new UUID(0, 7));
        return new EventCodec().encode("demo", Head.NONE, stamp, new TurnBegan(1));
    }

    private static List<StoredEvent> samples() {
        var stored = new ArrayList<StoredEvent>();
        var head = Head.NONE;
        for (var event : EventSamples.all()) {
            var next = new EventCodec().encode("demo", head, EventSamples.stamp(), event);
            stored.add(next);
            head = next.head();
        }
        return stored;
    }
}
