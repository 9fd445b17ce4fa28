package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.journal.Journals;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise played by processes that know nothing of each other but the data folder. */
class ExerciseIT {
    private final Path folder;

    ExerciseIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anotherProcessGoesOnExactlyThere() throws Exception {
        Files.writeString(folder.resolve("first"), """
            exercise new fracture-points autumn --seed 42
            cell assign moscow russia
            turn begin --skip-zero
            """);
        done("--script", "first");

        var submitted = done(
                "move",
                "submit",
                "accelerate-sfera",
                "--intent",
                "Moscow's \"own\" sky",
                "--rationale",
                "--covert is not meant",
                "--expect=-- or so");
        assertThat(submitted).contains("Entered M1.1 Russia: Accelerate Sfera\n");
        assertThat(done("why", "M1.1"))
                .contains(
                        "intent: Moscow's \"own\" sky\n",
                        "rationale: --covert is not meant\n",
                        "expected effect: -- or so\n");
        var status = done("exercise", "status");
        assertThat(status).contains("autumn", "turn 1 of 8", "moves", "M1.1", "cell moscow");
        assertThat(done("exercise", "status")).isEqualTo(status);
    }

    @Test
    void aFormThatIsFilledInComesBackInAnotherProcess() throws Exception {
        Files.writeString(folder.resolve("first"), """
            exercise new fracture-points autumn --seed 42
            cell assign moscow russia
            turn begin --skip-zero
            move form --cell moscow --out moscow.csv
            """);
        done("--script", "first");
        var form = folder.resolve("moscow.csv");
        Files.writeString(form, Files.readString(form).replaceFirst("1,russia,", "1,russia,Accelerate Sfera"));

        assertThat(done("move", "import", "moscow.csv"))
                .contains("entered: M1.1 Russia: Accelerate Sfera\n", "1 of 1 row entered.\n");
        assertThat(done("move", "import", "moscow.csv")).contains("0 of 1 row entered, 1 entered before.\n");

        Files.writeString(form, "actor,move\nrusia,accelerate-sfera\n");
        var ran = new Program(folder).run("move", "import", "moscow.csv");
        assertThat(ran.exit()).isEqualTo(65);
        assertThat(ran.err()).isEqualTo("moscow.csv:2: There is no actor (rusia). Did you mean (russia)?\n");
    }

    @Test
    void aDataFolderInUseIsSaidToBeSo() throws Exception {
        done("exercise", "new", "fracture-points", "autumn");
        try (var store = Journals.open(folder.resolve("data"))) {
            assertThat(store.journal().exercises()).containsExactly("autumn");

            var ran = new Program(folder).run("exercise", "status");

            assertThat(ran.exit()).isEqualTo(75);
            assertThat(ran.err()).contains("data").hasLineCount(1);
            assertThat(ran.out()).isEmpty();

            var doctor = new Program(folder).run("doctor");

            assertThat(doctor.exit()).isEqualTo(75);
            assertThat(doctor.out()).contains("Lock", "FAULT: The data folder (", "Leave that one with `exit`");
        }
        done("exercise", "status");
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsSaidToBeSo() throws Exception {
        Files.writeString(folder.resolve("a-file"), "");

        var ran = new Program(folder).run("--data", "a-file/data", "exercise", "list");

        assertThat(ran.exit()).isEqualTo(74);
        assertThat(ran.err())
                .isEqualTo("The data folder (a-file/data) cannot be written. Name another one with --data.\n");
    }

    private String done(String... arguments) throws Exception {
        var ran = new Program(folder).run(arguments);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }
}
