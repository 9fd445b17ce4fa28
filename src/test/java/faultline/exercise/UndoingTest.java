package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ActorAutomated;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events stand, however often people went back and forth. Line 1 is the creation, each next one a word here. */
class UndoingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c         | 1 2 3 4
            a b <2        | 1 2
            a b <1        | 1
            a b <2 c      | 1 2 5
            a b <2 <3     | 1 2 3
            a b <2 c <3   | 1 2 3
            a b <2 c <4 d | 1 2 7
            a b c <2 <5 <4 | 1 2 3 4
            """)
    void whatWasUndoneStandsNoMoreUntilTheUndoIsUndone(String events, String standing) {
        assertThat(numbers(Undoing.standing(recorded(events)))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"a b c, 0", "a b <2, 1", "a b <2 <3, 0", "a b <1 c, 2"})
    void countsWhatDoesNotStandWithoutTheUndosThemselves(String events, long undone) {
        assertThat(Undoing.undone(recorded(events))).isEqualTo(undone);
    }

    @Test
    void nothingUndoesBackToItselfOrBeyond() {
        for (var bad : List.of("a <0", "a <3", "a <9")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Undoing.standing(recorded(bad)));
        }
    }

    /** The model keeps a whole copy of what stood at each line, and an undo takes the copy of its line. */
    @Test
    void neverDiffersFromKeepingACopyAtEachLine() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int game = 0; game < 100; game++) {
            var events = new ArrayList<Event>();
            var copies = new ArrayList<List<Long>>(List.of(List.of(1L)));
            for (int line = 2; line < 40; line++) {
                if (random.nextInt(3) == 0) {
                    int to = 1 + random.nextInt(line - 1);
                    events.add(new Undone(to));
                    copies.add(copies.get(to - 1));
                } else {
                    events.add(new ActorAutomated("red"));
                    copies.add(Stream.concat(copies.get(line - 2).stream(), Stream.of((long) line))
                            .toList());
                }
                assertThat(Undoing.standing(SmallWorld.recorded(events.toArray(Event[]::new))))
                        .as("seed %d, %s", seed, events)
                        .extracting(Recorded::number)
                        .isEqualTo(copies.get(line - 1));
            }
        }
    }

    private static List<Recorded> recorded(String words) {
        return SmallWorld.recorded(Stream.of(words.split(" "))
                .map(word ->
                        word.startsWith("<") ? new Undone(Long.parseLong(word.substring(1))) : new ActorAutomated(word))
                .toArray(Event[]::new));
    }

    private static String numbers(List<Recorded> events) {
        return String.join(
                " ", events.stream().map(event -> Long.toString(event.number())).toList());
    }
}
