package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CappedLinesTest {

    @Test
    void endHoweverLinesEnd() throws IOException {
        var lines = new CappedLines(new StringReader("one\r\ntwo\rthree\n\nfour"));

        for (var line : new String[] {"one", "two", "three", "", "four"}) {
            assertThat(lines.next()).contains(line);
        }
        assertThat(lines.next()).isEqualTo(Optional.empty());
    }

    @Test
    void ofALineThatIsTooLongComesAsMuchAsShowsIt() throws IOException {
        var lines = new CappedLines(new StringReader("x".repeat(10 * CommandLine.LONGEST) + "\nnext"));

        assertThat(lines.next().orElseThrow()).hasSize(CommandLine.LONGEST + 1);
        assertThat(lines.next()).contains("next");
    }
}
