package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Launch.Reading;
import faultline.setting.Setting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                | - - true []
        version                 | - - true [version]
        --data d version        | d - true [version]
        --data=d --no-color x   | d - false [x]
        --script s              | - s true []
        --help                  | - - true [help]
        --no-color -h move list | - - false [help, move, list]
        --version               | - - true [version]
        version --data d        | - - true [version, --data, d]
        -- --help               | - - true [--help]
        """)
    void takesItsOwnOptionsFromTheFront(String arguments, String launch) {
        var words = arguments == null ? List.<String>of() : List.of(arguments.split(" "));

        var read = ((Reading.Understood) Launch.read(words)).launch();

        assertThat("%s %s %s %s"
                        .formatted(
                                read.data().map(Object::toString).orElse("-"),
                                read.script().map(Object::toString).orElse("-"),
                                read.colour(),
                                read.command()))
                .isEqualTo(launch);
    }

    @Test
    void takesTheIdOfTheCommandBehindIt() {
        var id = new UUID(0, 7);

        var read = (Reading.Understood) Launch.read(List.of("--command-id", id.toString(), "turn", "begin"));

        assertThat(read.launch().commandId()).contains(id);
        assertThat(read.launch().command()).containsExactly("turn", "begin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        version            | true
        --no-input version | false
        """)
    void asksNobodyWhereThatIsWanted(String arguments, boolean asks) {
        var read = ((Reading.Understood) Launch.read(List.of(arguments.split(" ")))).launch();

        assertThat(read.input()).isEqualTo(asks);
        assertThat(read.settings().containsKey(Setting.INPUT)).isNotEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --dta d          | There is no option (--dta). Did you mean (--data)?
        --data           | Option (--data) needs a value. The folder that everything is written to.
        --data=          | Option (--data) needs a value. The folder that everything is written to.
        --data a --data b | Option (--data) is given twice. Give it once.
        --no-color=x     | Option (--no-color) takes no value.
        --script s x     | A script and a command (x) are given. Give one of the two.
        --command-id 7 x | Option (--command-id) takes a UUID, not (7). `uuidgen` draws one: 32 hexadecimal digits with hyphens.
        --command-id 00000000-0000-0000-0000-000000000007 | Option (--command-id) is for one command, and none is given. Give the command behind it.
        --command-id 00000000-0000-0000-0000-000000000007 --script s | Option (--command-id) is for one command, and none is given. Give the command behind it.
        -x               | There is no option (-x). There is (--data, --as, --script, --no-color, --no-input, --output, --command-id, --no-pager).
        """)
    void refusesWhatItDoesNotUnderstand(String arguments, String message) {
        var refusal = ((Reading.Misunderstood) Launch.read(List.of(arguments.split(" ")))).refusal();

        assertThat((refusal.reason() + " " + refusal.next()).strip()).isEqualTo(message);
    }
}
