package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Refusal;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            move submit                     | [move][submit]
              move    submit                | [move][submit]
            say "two words"                 | [say][two words]
            say 'two words'                 | [say][two words]
            say ""                          | [say][]
            seize Moscow's offer            | [seize][Moscow's][offer]
            say 'Moscow's offer'            | [say][Moscow's offer]
            say "Moscow's offer"            | [say][Moscow's offer]
            say 5" and 6'                   | [say][5"][and][6']
            say "the \\"best\\" plan"       | [say][the "best" plan]
            say 'it\\'s 5'                  | [say][it's 5]
            say \\"best\\"                  | [say]["best"]
            open C:\\temp\\new              | [open][C:\\temp\\new]
            open a\\\\b                     | [open][a\\b]
            move --intent="a b" --covert    | [move][--intent=a b][--covert]
            move --intent='a b'             | [move][--intent=a b]
            move --intent=it's              | [move][--intent=it's]
            move --why=a="b c"              | [move][--why=a="b][c"]
            say "text -- with --hyphens"    | [say][text -- with --hyphens]
            héllo "日本 語"                   | [héllo][日本 語]
            """)
    void partsALineIntoWords(String line, String words) {
        var read = CommandLine.read(line);

        assertThat(read.refusal()).isEmpty();
        assertThat(read.words().stream().map(word -> "[" + word.text() + "]").collect(Collectors.joining()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            say "two words     | The quote (") at column 5 is not closed.
            say 'two words     | The quote (') at column 5 is not closed.
            a --b="c           | The quote (") at column 7 is not closed.
            say "no" "         | The quote (") at column 10 is not closed.
            say "a "b" c"      | The quote (") at column 8 ends a text in the middle of a word.
            """)
    void refusesAQuoteThatDoesNotEndWhereAWordEnds(String line, String reason) {
        assertThat(CommandLine.read(line).refusal()).map(Refusal::reason).contains(reason);
    }

    @Test
    void knowsQuotedWordsFromOptions() {
        var words =
                CommandLine.read("--plain \"--quoted\" -- --a=b -5 \"--c\"=d").words();

        assertThat(words).extracting(Word::isOption).startsWith(true, false, false, true, false);
    }

    @Test
    void knowsWhereWordsStand() {
        var word = CommandLine.read("say 'two words' now").words().get(1);

        assertThat(word).isEqualTo(new Word("two words", true, 4, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"\"", "\\\"", "a\" ", "'a "})
    void refusesAMegabyteOfQuotesAtOnce(String piece) {
        var read = CommandLine.read(piece.repeat(1024 * 1024 / piece.length()));

        assertThat(read.words()).isEmpty();
        assertThat(read.refusal()).map(Refusal::reason).hasValueSatisfying(reason -> assertThat(reason)
                .contains("65536 are the most"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"\"", "\\\"", "a\" ", "'a ", "--a=\"", "\" "})
    void readsTheLongestLineOfQuotesWithoutFallingOver(String piece) {
        var line = piece.repeat(CommandLine.LONGEST / piece.length());

        assertThat(CommandLine.read(line).words()).isNotEmpty();
    }

    @Test
    void readsBackEveryTextThatItQuotes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var texts = Stream.generate(() -> anyText(random))
                    .limit(1 + random.nextInt(5))
                    .toList();
            var line = texts.stream().map(Word::quote).collect(Collectors.joining(" "));

            assertThat(CommandLine.read(line).words())
                    .as("seed %d, line %s", seed, line)
                    .extracting(Word::text)
                    .isEqualTo(texts);
        }
    }

    private static String anyText(Random random) {
        var letters = "ab=-'\"\\ \té日\n";
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }
}
