package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandRunnerTest {
    private final Samples shell = new Samples();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            move submit harbour --actor port                         | harbour port - 3 - false -
            move submit --actor=port harbour --turn 7                | harbour port - 7 - false -
            move submit "two rivers" --actor port --covert           | two rivers port - 3 - true -
            move submit --covert harbour --actor port                | harbour port - 3 - true -
            move submit harbour --actor port --covert=false          | harbour port - 3 - false -
            move submit harbour --actor port --price -2.50           | harbour port - 3 -2.50 false -
            move submit harbour --actor port --expected-effect "a --covert b" | harbour port - 3 - false a --covert b
            move submit harbour --actor port --expected-effect=--x   | harbour port - 3 - false --x
            move submit harbour --actor port --expected-effect "--x" | harbour port - 3 - false --x
            move submit --actor port -- --harbour                    | --harbour port - 3 - false -
            move 12                                                  | move 12
            moves                                                    | move last
            say all a "b c" -- --d                                   | [a, b c, --d]
            """)
    void runsACommandWithItsOptionsAndArguments(String line, String answer) {
        assertThat(shell.commands.run(line).code()).as(shell.err()).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).isEqualToIgnoringNewLines(answer);
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            mvoe                             | There is no command (mvoe). Did you mean (move)?
            xylophone solo                   | There is no command (xylophone). Type (help) to see what there is.
            say                              | Command (say) needs another word. There is (say all).
            say al                           | There is no command (say al). Did you mean (say all)?
            move submit harbour --actr port  | Command (move submit) has no option (--actr). Did you mean (--actor)? *
            move list --all                  | Command (move list) has no option (--all). It takes none. Usage: move list
            move list --data x               | Option (--data) stands before the command. Usage: move list
            move list extra                  | Command (move list) takes no further argument (extra); *
            move submit harbour --actor      | Option (--actor) needs a value (*
            move submit harbour --actor --covert | Option (--actor) needs a value (*
            move submit h --actor a --actor b | Option (--actor) is given twice. *
            move submit h --actor a --turn x | Option (--turn) takes a whole number, not (x). *
            move submit h --actor a --covert=yes | Option (--covert) takes true or false, not (yes). *
            move submit                      | Argument (EXERCISE) is missing. Option (--actor) is missing. *
            move "list                       | The quote (") at column 6 is not closed. *
            """)
    void refusesMisuseInASentenceAndEndsWith64(String line, String message) {
        assertThat(shell.commands.run(line).code()).isEqualTo(ExitCode.USAGE);

        var told = shell.err().strip().replace("\n", " ");
        assertThat(told).startsWith(message.replaceFirst(" ?\\*$", ""));
        assertThat(message.endsWith("*") || told.equals(message)).as(told).isTrue();
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void tellsARefusalWithItsNextStepOnStandardError() {
        assertThat(shell.commands.run("refuse").code()).isEqualTo(ExitCode.USAGE);

        assertThat(shell.err().lines()).containsExactly("It costs (3) and there is (2).", "Wait a turn.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fail io --file a.txt | IO       | A file cannot be read or written (NoSuchFileException: a.txt).
            fail hard            | INTERNAL | Something went wrong inside Faultline (IllegalArgumentException: the ␛[2J cause); the details are in some.log.
            fail deep            | INTERNAL | Something went wrong inside Faultline (StackOverflowError); the details are in some.log.
            """)
    void tellsAnExceptionInOneLine(String line, ExitCode code, String message) {
        assertThat(shell.commands.run(line).code()).isEqualTo(code);

        assertThat(shell.err().lines()).containsExactly(message);
    }

    @Test
    void takesWordsFromOutsideAsTheyAre() {
        var words = Stream.of("move", "submit", "Moscow's \"plan\"", "--actor", "a \\\" b", "--expected-effect", "-- c")
                .map(Word::of)
                .toList();

        shell.commands.run(words);

        assertThat(shell.out()).isEqualToIgnoringNewLines("Moscow's \"plan\" a \\\" b - 3 - false -- c");
    }

    @Test
    void leavesOnlyWhenAsked() {
        assertThat(shell.commands.run("move").leaves()).isFalse();
        assertThat(shell.commands.run("nope").leaves()).isFalse();
        assertThat(shell.commands.run("quit").leaves()).isTrue();
    }

    @Test
    void doesNothingForABlankLine() {
        assertThat(shell.commands.run("  ")).isEqualTo(new CommandRunner.Ran(ExitCode.OK, false));
        assertThat(shell.out() + shell.err()).isEmpty();
    }
}
