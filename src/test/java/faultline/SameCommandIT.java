package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Program.Ran;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that does not know whether its command got through sends it again, under the same id. */
class SameCommandIT {
    private static final String ID = "5f0c2d5e-6a0b-4f3e-9d55-0d8b7d9c3f11";

    private final Program program;

    SameCommandIT(@TempDir Path folder) {
        this.program = new Program(folder);
    }

    @Test
    void getsFiveEqualAnswersForOneEvent() throws Exception {
        program.run("exercise", "new", "tutorial", "autumn", "--seed", "1");
        var answers = new HashSet<Ran>();
        for (int time = 0; time < 5; time++) {
            answers.add(program.run("--command-id", ID, "turn", "begin"));
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next().exit()).isZero();
        assertThat(program.run("log").out()).containsOnlyOnce("Turn 1 begins");
    }
}
