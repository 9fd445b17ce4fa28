package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules from a folder outside of the product: used as they are meant, refused as a whole where anything is amiss. */
class ForeignRulesTest {
    private static final String ECHO = """
            // Whoever restricts the service does so again.
            rule "%s"
            when
              $move : Move(type == "%s")
            then
              rulings.reaction($move, "%s", "%s").because("it echoes");
            end
            """;
    private static final String SOUND = ECHO.formatted("Echo", "restrict-starlink", "musk", "restrict-starlink");

    private static final String ATTACK = "attack-musk-in-public";

    private final Path folder;
    private final Path visitors;
    private final Console console;

    ForeignRulesTest(@TempDir Path folder) {
        this.folder = folder;
        this.visitors = folder.resolve("visitors");
        this.console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @AfterEach
    void ends() {
        console.close();
    }

    @Test
    void areAddedToTheRulesOfTheScenarioAndKeptWithTheExercise() throws IOException {
        write("visitors/echo.drl", SOUND);
        done("exercise new fracture-points autumn --rules \"" + visitors + "\"");
        Files.delete(visitors.resolve("echo.drl"));

        assertThat(done("rules show Echo")).contains("rules/visitors/echo.drl:2");
        assertThat(done("rules list")).contains("Musk answers an attack in public");
    }

    @Test
    void standInThePlaceOfTheRuleSetOfTheSameName() throws IOException {
        write("theirs/fracture-points/echo.drl", SOUND);
        write("theirs/more/other.drl", SOUND);

        done("exercise new fracture-points autumn --rules \"" + folder.resolve("theirs") + "\"");

        assertThat(done("rules list"))
                .contains("echo.drl:2", "other.drl:2", "these 2 in full")
                .doesNotContain("Musk answers an attack in public");
    }

    @Test
    void areCountedWithTheOthers() throws IOException {
        write("visitors/echo.drl", SOUND);
        done("exercise new fracture-points autumn --rules \"" + visitors + "\"");

        assertThat(done("rules coverage")).containsPattern("Echo +│ visitors/echo.drl:2 +│ never");
        assertThat(done("rules coverage --random 2")).contains("Echo", "213 rules fired in 2 random exercises.");
        assertThat(done("rules coverage --scenario fracture-points --random 2"))
                .contains("of 212 rules fired in 2 random exercises.")
                .doesNotContain("Echo");
        assertThat(console.proposals("rules coverage --exercise ")).contains("autumn");
        assertThat(console.proposals("rules coverage --scenario ")).contains("fracture-points");
    }

    @Test
    void whatMayBeASlipIsToldWithItsPlace() throws IOException {
        write(
                "visitors/echo.drl",
                SOUND
                        + ECHO.formatted("Far", "accelerate-sfera", "musk", "leave-doge")
                                .replace("Move(", "Move(world.turn() > 8, "));

        assertThat(console.run("scenario check fracture-points --rules \"" + visitors + "\"")
                        .out())
                .contains("Hint: " + visitors + "/echo.drl:9: Rule (Far) can never fire");
    }

    @Test
    void areCheckedWithoutAnExercise() throws IOException {
        write("visitors/echo.drl", SOUND);
        assertThat(done("scenario check fracture-points --rules \"" + visitors + "\""))
                .contains("213 rules fit it", "--rules " + visitors);

        write("visitors/echo.drl", SOUND.replace("restrict-starlink", "restrict-starlnk"));
        assertRefused(
                "scenario check fracture-points",
                visitors.resolve("echo.drl") + ":4: The scenario",
                "Did you mean (restrict-starlink)?");
    }

    @Test
    void thatAnswerEachOtherForeverComeToAnEndAndSaySo() throws IOException {
        write("visitors/start.drl", ECHO.formatted("Start", "accelerate-sfera", "musk", "criticise-budget-policy"));
        write("visitors/a.drl", ECHO.formatted("Ping", "criticise-budget-policy", "us-administration", ATTACK));
        write("visitors/b.drl", ECHO.formatted("Pong", ATTACK, "musk", "criticise-budget-policy"));
        done("exercise new fracture-points autumn --seed 1 --rules \"" + visitors + "\"");
        done("cell assign moscow russia");
        done("turn begin --skip-zero");
        done("move submit accelerate-sfera");
        assertThat(done("turn adjudicate"))
                .containsPattern(
                        "Criticise defence and budget policy — no second time: it happened this turn as A1\\.\\d");
        assertThat(done("turn accept")).contains("results");
    }

    @Test
    void behindALinkAreRefused() throws IOException {
        write("outside/echo.drl", SOUND);
        write("visitors/sound.drl", SOUND);
        Files.createSymbolicLink(visitors.resolve("echo.drl"), folder.resolve("outside/echo.drl"));
        Files.createSymbolicLink(visitors.resolve("zero.drl"), Path.of("/dev/zero"));

        assertRefused(
                "exercise new fracture-points autumn",
                visitors.resolve("echo.drl") + ": A rule file is a plain file, and no link.",
                visitors.resolve("zero.drl") + ": A rule file is a plain file, and no link.");
    }

    @Test
    void aLinkedSetAmongSeveralIsRefused() throws IOException {
        write("outside/echo.drl", SOUND);
        Files.createDirectories(visitors);
        Files.createSymbolicLink(visitors.resolve("set"), folder.resolve("outside"));

        assertRefused("exercise new fracture-points autumn", visitors.resolve("set") + ": Links are not followed");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        write("visitors/sound.drl", SOUND);
        assertThat(new ProcessBuilder("mkfifo", visitors.resolve("pipe.drl").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertRefused("exercise new fracture-points autumn", visitors.resolve("pipe.drl") + ": A rule file is a plain");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        write("visitors/sound.drl", SOUND);
        Files.write(visitors.resolve("binary.drl"), new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0});
        write("visitors/null.drl", "// a\u0000b\n");
        write("visitors/huge.drl", "// x\n".repeat(60_000));
        write("visitors/below/some.drl", SOUND);

        assertRefused(
                "exercise new fracture-points autumn",
                visitors.resolve("binary.drl") + ": The file is not text in UTF-8.",
                visitors.resolve("huge.drl") + ": A rule file has at most 256 KiB.",
                visitors.resolve("below") + ": A rule set has no folders inside.");
        Files.delete(visitors.resolve("binary.drl"));
        Files.delete(visitors.resolve("huge.drl"));
        Files.delete(visitors.resolve("below/some.drl"));
        Files.delete(visitors.resolve("below"));
        assertRefused(
                "exercise new fracture-points autumn",
                visitors.resolve("null.drl") + ":1:5: There is an invisible character (U+0000) here");
    }

    @Test
    void aFilesNameCannotPretendToBeALineOfTheAnswer() throws IOException {
        write("visitors/a\nSound: all is well\u001b[2J.drl", SOUND);

        var told = assertRefused(
                "exercise new fracture-points autumn", ": A rule file is named with letters, digits and hyphens");
        assertThat(told.lines()).noneMatch(line -> line.startsWith("Sound"));
        assertThat(told).doesNotContain("\u001b");
    }

    @Test
    void tenThousandAreRefusedBeforeAnybodyReadsThem() throws IOException {
        for (int file = 0; file < 20; file++) {
            int first = file * 500;
            write(
                    "visitors/f" + file + ".drl",
                    IntStream.range(first, first + 500)
                            .mapToObj(i -> "// m\nrule \"" + i + "\" when $m:Move() then anything; end\n")
                            .collect(Collectors.joining()));
        }

        assertRefused(
                "exercise new fracture-points autumn",
                visitors + ": Rules from outside are at most 2000, and these are 10000.");
    }

    @Test
    void aFolderWithoutRulesIsNone() throws IOException {
        Files.createDirectories(visitors);
        assertRefused("exercise new fracture-points autumn", visitors + ": There are no rules in this folder.");
        Files.delete(visitors);
        assertRefused("scenario check fracture-points", visitors + ": There is no such folder");
    }

    @Test
    void theirFoldersAreProposed() {
        assertThat(console.proposals("scenario check fracture-points --rules ")).contains("rules");
    }

    private String done(String line) {
        var ran = console.run(line);
        assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
        return ran.out();
    }

    private String assertRefused(String line, String... told) {
        var ran = console.run(line + " --rules \"" + visitors + "\"");
        assertThat(ran.exit()).as(ran.out()).isEqualTo(65);
        assertThat(ran.err()).contains(told).doesNotContain("\tat ");
        assertThat(console.run("exercise list").out()).contains("There are no exercises yet.");
        return ran.err();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
