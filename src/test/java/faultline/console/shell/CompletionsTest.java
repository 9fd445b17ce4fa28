package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {
    private final Function<Class<? extends ValueSource>, ValueSource> sources =
            type -> type == SampleCommands.Actors.class ? new SampleCommands.Actors() : new SampleCommands.Exercises();
    private final Completions completions = new Completions(new Samples().catalog, sources);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            mo^                                    | exit fail move moves quit refuse say
            say ^                                  | all
            move list ^                            |
            move submit harbour --a^               | --actor --target --turn --price --covert --expected-effect
            move submit harbour --covert --a^      | --actor --target --turn --price --expected-effect
            move submit harbour --actor ^          | port press
            move submit harbour --actor=p^         | --actor=port --actor=press
            move submit "harbour" --target 'p^     | port press
            move submit harbour --turn ^           |
            move submit --actor ^                  |
            move submit --actor port "two^         | harbour;two rivers
            nope ^                                 |
            """)
    void proposesWhatCanStandThere(String marked, String proposals) {
        var line = marked.substring(0, marked.length() - 1);

        var values =
                completions
                        .at(new TypedLineParser()
                                .parse(line, line.length(), ParseContext.COMPLETE)
                                .read())
                        .stream()
                        .map(Completions.Proposal::value)
                        .toList();

        var separator = proposals != null && proposals.contains(";") ? ";" : " ";
        assertThat(values).isEqualTo(proposals == null ? List.of() : List.of(proposals.split(separator)));
    }

    @Test
    void proposesOptionsBesideArguments() {
        var proposals = completions.at(List.of(Word.of("move"), Word.of("submit"), Word.of("")));

        assertThat(proposals).extracting(Completions.Proposal::value).contains("harbour", "two rivers", "--actor");
    }
}
