package faultline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads as the same, whatever it is, and no cell of it is a formula to a spreadsheet. */
class CsvTest {

    @Test
    void whateverIsWrittenReadsAsTheSame() {
        for (long seed = 1; seed <= 300; seed++) {
            var rows = rows(seed);

            var text = Csv.write(rows);
            var read = Csv.read("f", text.substring(1), ',');

            assertThat(read.broken()).as("seed " + seed).isEmpty();
            assertThat(read.rows()).as("seed " + seed).extracting(Row::cells).isEqualTo(rows);
        }
    }

    @Test
    void noCellBeginsAFormula() {
        for (long seed = 1; seed <= 300; seed++) {
            var text = new HostileText(seed).next();

            assertThat(Formula.escape(text)).as("seed " + seed).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
            assertThat(Formula.unescape(Formula.escape(text)))
                    .as("seed " + seed)
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1      | '=1+1
            '=1+1     | ''=1+1
            -3        | '-3
            @here     | '@here
            it's      | it's
            'quoted'  | 'quoted'
            ''        | ''
            """)
    void anApostropheMakesAFormulaText(String text, String cell) {
        assertThat(Formula.escape(text)).isEqualTo(cell);
        assertThat(Formula.unescape(cell)).isEqualTo(text);
    }

    @Test
    void aRowKnowsTheLineInWhichItBegins() {
        var read = Csv.read("f", "a,b\n\"1\nand more\",2\n\n3,4\r\n", ',');

        assertThat(read.rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("1\nand more", "2")),
                        new Row(4, List.of("")),
                        new Row(5, List.of("3", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,\"x\n4,5\n", "a,b\n1,2\n3,\"x\"y\n4,5\n"})
    void quotesThatDoNotFitAreToldWithTheirPlace(String text) {
        var read = Csv.read("f", text, ',');

        assertThat(read.rows()).hasSize(2);
        assertThat(read.broken())
                .hasValueSatisfying(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    /** Of two or more cells: a row of one empty cell is a blank line. */
    private static List<List<String>> rows(long seed) {
        var text = new HostileText(seed);
        int columns = 2 + new Random(seed).nextInt(5);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 6; row++) {
            rows.add(Stream.generate(text::next).limit(columns).toList());
        }
        return rows;
    }
}
