package faultline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.play.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose sheet it is, and what its columns are called there, is said once and kept. */
class ColumnMappingTest {
    private final Path folder;

    ColumnMappingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Event #                | ID
            Inject Number          | ID
            Event Synopsis         | SYNOPSIS
            INJECT                 | INJECT
            From:                  | FROM
            Recipient Player       | TO
            Method of Delivery     | METHOD
            Responsible Controller | CONTROLLER
            Expected Player Action | EXPECTED_ACTION
            Core capability        | OBJECTIVE
            Scenario-Time          | TIME
            Notes                  | NOTES
            """)
    void guessesWhatAColumnIs(String name, MselColumn column) {
        assertThat(ColumnMapping.guess(List.of(name)).names()).isEqualTo(Map.of(column, name));
    }

    @Test
    void ofTwoColumnsThatMeanTheSameTakesTheClearerOne() {
        assertThat(ColumnMapping.guess(List.of("Time", "Date", "Comments", "Notes"))
                        .names())
                .containsOnly(Map.entry(MselColumn.TIME, "Date"), Map.entry(MselColumn.NOTES, "Notes"));
    }

    @Test
    void whatIsWrittenReadsAsTheSame() throws IOException {
        var header = List.of("Event #", "To: whom?", " Synopsis ", "Ours: \"#1\"", "", "1");
        var mapping = new ColumnMapping(Map.of(
                MselColumn.ID,
                "Event #",
                MselColumn.TO,
                "To: whom?",
                MselColumn.NOTES,
                "Ours: \"#1\"",
                MselColumn.NAME,
                "1"));

        var text = mapping.text(header);

        assertThat(read(text)).isEqualTo(Outcome.done(mapping));
        assertThat(text).contains("\ncontroller:\n", "# Not asked for:\n#   Synopsis\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            synopsys: Event   | There is no column (synopsys). Did you mean (synopsis)?
            synopsis: [a, b]  | Key (synopsis) takes the name of one column.
            just words        | A mapping has lines such as (synopsis: Event).
            synopsis: "a      | This is not YAML
            """)
    void saysWhatIsWrongWithAMapping(String text, String words) throws IOException {
        assertThat(read(text)).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<ColumnMapping>) read(text)).problems())
                .singleElement()
                .asString()
                .contains(words);
    }

    private Outcome<ColumnMapping> read(String text) throws IOException {
        return ColumnMapping.read(Files.writeString(folder.resolve("m.yaml"), text));
    }
}
