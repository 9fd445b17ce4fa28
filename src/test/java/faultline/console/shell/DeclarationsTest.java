package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

class DeclarationsTest {

    @ParameterizedTest
    @ValueSource(classes = {NoGroup.class, OddAnswer.class, OddValue.class, Unmarked.class, WrongPlace.class})
    void refusesACommandThatCannotBeRead(Class<?> type) {
        assertThatIllegalStateException().isThrownBy(() -> Declarations.of(type, Object::new));
    }

    static final class NoGroup {
        @Command(name = "x")
        void run() {}
    }

    @CommandGroup("Odd")
    static final class OddAnswer {
        @Command(name = "x")
        String run() {
            return "";
        }
    }

    @CommandGroup("Odd")
    static final class OddValue {
        @Command(name = "x")
        void run(@Option Thread value) {}
    }

    @CommandGroup("Odd")
    static final class Unmarked {
        @Command(name = "x")
        void run(String value) {}
    }

    @CommandGroup("Odd")
    static final class WrongPlace {
        @Command(name = "x")
        void run(@Argument(index = 1) String value) {}
    }
}
