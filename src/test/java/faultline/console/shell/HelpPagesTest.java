package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
    private final Samples shell = new Samples();

    @Test
    void showsEveryCommandUnderItsGroup() {
        shell.help.showAll();

        assertThat(shell.out()).startsWith("Samples\n  exit         Leaves.\n");
        assertThat(shell.out()).contains("  move submit  Enters a move.\n", "  --data ", "next: help COMMAND\n");
    }

    @Test
    void showsHowACommandIsUsed() {
        shell.commands.run("move submit --help");

        assertThat(shell.out()).isEqualTo("""
            Enters a move.

            usage: move submit EXERCISE --actor TEXT [--target TEXT]
            [--turn N] [--price NUMBER] [--covert] [--expected-effect
            TEXT]
              EXERCISE                The exercise. Required.
              --actor TEXT            Who makes the move. Required.
              --target TEXT           Whom it is aimed at.
              --turn N                In which turn. Otherwise 3.
              --price NUMBER          At what price.
              --covert                In secret.
              --expected-effect TEXT  What for.

            examples:
              move submit harbour --actor port
                Enters the move (harbour) for the port.
              move submit harbour --actor port --expected-effect "The
              gate holds"
                Says besides what is expected of it, in a text that goes
                over two lines.
            """);
    }

    @Test
    void refusesHelpOnWhatIsNoCommand() {
        assertThat(shell.help.show(List.of("move", "list"))).isEmpty();
        assertThat(shell.help.show(List.of("fial"))).isPresent();
    }
}
