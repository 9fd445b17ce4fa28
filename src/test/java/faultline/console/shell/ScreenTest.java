package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sendsStylesOnlyWhereColoursAreWanted() {
        screen(80, true).line(Styled.red("down"));
        screen(80, false).line(Styled.red("down"));

        assertThat(out).hasToString("\u001b[31mdown\u001b[0m\ndown\n");
    }

    @Test
    void showsControlCharactersInsteadOfSendingThem() {
        screen(80, true).line("a\u001b[2Jb");

        assertThat(out).hasToString("a␛[2Jb\n");
    }

    @Test
    void breaksParagraphsTablesAndEntriesAtItsWidth() {
        var screen = screen(24, false);

        screen.paragraph("a paragraph of more than one line");
        screen.table(Table.of("Actor", "Because").row("musk", "the door stands open"));
        screen.entries(new Entries().entry("port", "the port authority of the harbour"));
        screen.entries(new Entries().entry("--a-long-option", "what it means"));

        assertThat(out).hasToString("""
            a paragraph of more than
            one line
            Actor │ Because
            ──────┼─────────────────
            musk  │ the door stands
                  │ open
              port  the port
                    authority of the
                    harbour
              --a-long-option
                what it means
            """);
    }

    @Test
    void isNeverNarrowerThanTwentyColumns() {
        assertThat(screen(3, false).width()).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Refusal.Code.class)
    void tellsARefusalAndWhatItEndsWith(Refusal.Code code) {
        assertThat(screen(80, true).refuse(Refusal.of(code, "Not now.", ""))).isEqualTo(ExitCode.of(code));
        assertThat(err).hasToString("Not now.\n");
        assertThat(out).hasToString("");
    }

    @Test
    void breaksARefusalBetweenWordsOnATerminalAlone() {
        var refusal = Refusal.of(Refusal.Code.BAD_VALUE, "There is harbour-gate, harbour-wall.", "");

        new Screen(new PrintWriter(out), new PrintWriter(err), new SampleWindow(30, 24, true), false, Hints.ALL)
                .refuse(refusal);
        screen(30, false).refuse(refusal);

        assertThat(err).hasToString("There is harbour-gate,\nharbour-wall.\nThere is harbour-gate, harbour-wall.\n");
    }

    private Screen screen(int width, boolean colour) {
        return new Screen(new PrintWriter(out, true), new PrintWriter(err), () -> width, colour);
    }
}
