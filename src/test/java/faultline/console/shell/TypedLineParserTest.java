package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLineParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            mo@ve list      | [move]           | 2 | 2
            move @ list     | [move, ]         | 0 | 0
            move@ list      | [move]           | 4 | 4
            say "two w@     | [say, two w]     | 5 | 6
            say "a\\"b@     | [say, a"b]       | 3 | 5
            a --b="c d@     | [a, --b=c d]     | 7 | 8
            Moscow's@       | [Moscow's]       | 8 | 8
            """)
    void seesTheWordAtTheCursor(String marked, String words, int cursorInWord, int cursorInText) {
        var line = marked.replace("@", "");

        var typing = new TypedLineParser().parse(line, marked.indexOf('@'), ParseContext.COMPLETE);

        assertThat(typing.words()).hasToString(words);
        assertThat(typing.wordCursor()).isEqualTo(cursorInWord);
        assertThat(typing.rawWordCursor()).isEqualTo(cursorInText);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            x       | harbour      | true  | harbour
            x       | two rivers   | true  | "two rivers"
            x       | two rivers   | false | "two rivers
            --a=t   | --a=two r    | true  | --a="two r"
            """)
    void quotesAProposalThatNeedsIt(String line, String proposal, boolean complete, String written) {
        var typing = new TypedLineParser().parse(line, line.length(), ParseContext.COMPLETE);

        assertThat(typing.escape(proposal, complete)).hasToString(written);
    }

    /** The editor takes back as much as this is long before it offers its menu. */
    @Test
    void writesNothingForAWordThatIsNotBegun() {
        var typing = new TypedLineParser().parse("move ", 5, ParseContext.COMPLETE);

        assertThat(typing.escape("", false)).hasToString("");
    }
}
