package faultline.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {
    private static final String TEXT = "a😀b😀😀cd😀";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 100})
    void noPieceEndsInsideACharacterAndNoneIsLost(int room) {
        var reader = new WholeCharacters(TEXT);
        var read = new StringBuilder();
        var piece = new char[room];
        for (int count = reader.read(piece, 0, room); count >= 0; count = reader.read(piece, 0, room)) {
            assertThat(Character.isHighSurrogate(piece[count - 1]))
                    .as("at " + read.length())
                    .isFalse();
            read.append(piece, 0, count);
        }

        assertThat(read).hasToString(TEXT);
    }
}
