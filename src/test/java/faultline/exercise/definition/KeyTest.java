package faultline.exercise.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"tension", "funds:red", "trust:blue+red", "a-long-name:an-actor+of-two-words"})
    void isReadAsItIsWritten(String text) {
        assertThat(Key.parse(text)).hasToString(text);
    }

    @Test
    void theTwoActorsOfAPairHaveNoOrder() {
        assertThat(Key.of("trust", "red", "blue")).isEqualTo(Key.of("trust", "blue", "red"));
        assertThat(Key.parse("trust:red+blue")).hasToString("trust:blue+red");
    }

    @Test
    void aPairIsNotOneOfItsActors() {
        assertThat(Stream.of("trust", "trust:red", "trust:blue", "trust:blue+red")
                        .map(Key::parse))
                .doesNotHaveDuplicates();
    }

    @Test
    void sortsAsItReads() {
        assertThat(Stream.of("trust:red", "funds:red", "tension", "funds:blue")
                        .map(Key::parse)
                        .sorted())
                .extracting(Key::toString)
                .containsExactly("funds:blue", "funds:red", "tension", "trust:red");
    }

    @Test
    void takesTheSideOfWhoeverMoves() {
        var own = new KeyOf.Party.Own();
        var target = new KeyOf.Party.Target();

        assertThat(new KeyOf("trust", List.of(own, target)).resolve("red", "blue"))
                .isEqualTo(Key.of("trust", "blue", "red"));
        assertThat(new KeyOf("funds", List.of(new KeyOf.Party.Named("green"))).resolve("red", "blue"))
                .isEqualTo(Key.of("funds", "green"));
    }
}
