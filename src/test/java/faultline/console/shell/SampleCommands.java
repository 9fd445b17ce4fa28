package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.TOO_COSTLY;

import faultline.console.text.Table;
import faultline.exercise.event.Refusal;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Commands of every shape, for tests of the shell. */
@CommandGroup(value = "Samples", order = 1)
final class SampleCommands {
    private final Screen screen;

    SampleCommands(Screen screen) {
        this.screen = screen;
    }

    @Command(name = "move submit", description = "Enters a move.")
    void submit(
            @Argument(index = 0, description = "The exercise.") @Values(Exercises.class) String exercise,
            @Option(description = "Who makes the move.") @Values(Actors.class) String actor,
            @Option(description = "Whom it is aimed at.") @Values(Actors.class) Optional<String> target,
            @Option(description = "In which turn.", defaultValue = "3") int turn,
            @Option(description = "At what price.") Optional<BigDecimal> price,
            @Option(description = "In secret.") boolean covert,
            @Option(description = "What for.") Optional<String> expectedEffect) {
        screen.line("%s %s %s %d %s %s %s"
                .formatted(
                        exercise,
                        actor,
                        target.orElse("-"),
                        turn,
                        price.map(BigDecimal::toPlainString).orElse("-"),
                        covert,
                        expectedEffect.orElse("-")));
    }

    @Command(name = "move list", description = "Lists moves.")
    void list() {
        screen.table(Table.of("Actor", "Cost").row("port", "3"));
    }

    @Command(name = "move", alias = "moves", description = "Shows a move.")
    void show(@Argument(index = 0, defaultValue = "last") String move) {
        screen.line("move " + move);
    }

    @Command(name = "say all", description = "Repeats.")
    void say(@Arguments List<String> words) {
        screen.line(words.toString());
    }

    @Command(name = "refuse", description = "Is refused.")
    ExitCode refuse() {
        return screen.refuse(Refusal.of(TOO_COSTLY, "It costs (3) and there is (2).", "Wait a turn."));
    }

    @Command(name = "fail", description = "Fails.")
    void fail(@Argument(index = 0) String how, @Option Optional<Path> file) {
        switch (how) {
            case "io" ->
                throw new UncheckedIOException(
                        new NoSuchFileException(file.orElseThrow().toString()));
            case "deep" -> throw new StackOverflowError();
            default -> throw new IllegalStateException("a\nb", new IllegalArgumentException("the \u001b[2J cause"));
        }
    }

    @Command(name = "exit", alias = "quit", description = "Leaves.")
    void exit() {}

    /** Two exercises, one with a blank in its name. */
    static final class Exercises implements ValueSource {
        @Override
        public List<String> values(Typed typed) {
            return List.of("harbour", "two rivers");
        }
    }

    /** The actors of the exercise that is named; none where none is. */
    static final class Actors implements ValueSource {
        @Override
        public List<String> values(Typed typed) {
            return typed.argument(0).filter("harbour"::equals).isPresent() ? List.of("port", "press") : List.of();
        }
    }
}
