package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WRONG_PHASE,    64
            UNKNOWN_NAME,   66
            NAME_TAKEN,     64
            BAD_VALUE,      64
            NOT_YOURS,      64
            BAD_TARGET,     64
            TOO_COSTLY,     64
            LIMIT_REACHED,  64
            NOT_AVAILABLE,  64
            CONFLICT,       75
            BAD_SCENARIO,   65
            RUNAWAY_RULES,  65
            """)
    void hasANumberForEveryKindOfRefusal(Refusal.Code code, int number) {
        assertThat(ExitCode.of(code).number()).isEqualTo(number);
    }
}
