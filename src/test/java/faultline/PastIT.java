package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back, forking and comparing, by processes that know nothing of each other but the data folder. */
class PastIT {
    private final Path folder;

    PastIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatOneProcessUndoesAnotherForksAndAThirdCompares() throws Exception {
        Files.writeString(folder.resolve("first"), """
                exercise new fracture-points autumn --seed 42
                cell assign moscow russia
                turn begin --skip-zero
                move submit invite-musk-to-dialogue --covert
                turn adjudicate
                turn accept
                """);
        done("--script", "first");

        assertThat(done("undo")).contains("adjudication");
        assertThat(done("log")).contains("undone:", "Undo back to line 5; undone: line 6");
        assertThat(done("undo", "--to", "6")).contains("results");

        assertThat(done("exercise", "fork", "winter", "--turn", "1")).contains("is a fork of autumn");
        Files.writeString(folder.resolve("second"), """
                turn begin --skip-zero
                move submit accelerate-sfera
                turn adjudicate
                turn accept
                """);
        done("--script", "second");
        assertThat(done("compare", "autumn", "winter")).startsWith("They part in turn 1, in the moves");
        assertThat(done("exercise", "verify", "--all")).contains("autumn", "winter", "identical");
        assertThat(done("rules", "impact")).contains("untouched");
        assertThat(done("exercise", "list")).contains("Fork of");

        var refused = new Program(folder).run("undo", "--to", "99");
        assertThat(refused.exit()).isEqualTo(66);
        assertThat(refused.err()).startsWith("There is no line (99).");
    }

    private String done(String... arguments) throws Exception {
        var ran = new Program(folder).run(arguments);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }
}
