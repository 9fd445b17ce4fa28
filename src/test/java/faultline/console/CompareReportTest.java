package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several exercises of the scenario that ships, side by side in a file: a fork of one, and one of another group. */
class CompareReportTest {
    private final Path out;
    private final Console console;

    CompareReportTest(@TempDir Path folder) {
        out = folder.resolve("out");
        console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @BeforeEach
    void plays() {
        play(
                "autumn",
                "exercise new fracture-points autumn --seed 42",
                "invite-musk-to-dialogue --covert --intent Quietly");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    private void play(String name, String beginning, String move) {
        console.done(beginning);
        if (!beginning.contains("fork")) {
            console.done("cell assign moscow russia");
        }
        console.done("turn begin --skip-zero");
        console.done("move submit " + move);
        console.done("turn adjudicate");
        if (name.equals("winter")) {
            console.done("ruling add --level multipolarity --add 3 --wave 0 --reason \"A summit nobody planned\"");
        }
        console.done("turn accept");
    }

    private String compared(String names) throws IOException {
        console.done("report compare " + names + " --out " + out + " --form md,html --force");
        return Files.readString(file(names, "md"));
    }

    private Path file(String names, String ending) {
        return out.resolve("compare-" + names.replace(' ', '-') + "." + ending);
    }

    @Test
    void aForkPartsWithItsFirstOtherMoveAndOverride() throws IOException {
        play("winter", "exercise fork winter --turn 1", "accelerate-sfera");

        var report = compared("autumn winter");

        assertThat(report)
                .contains("autumn, before turn 1 (line 2)", "They part in turn 1, in the moves", "Fork of")
                .contains("| Russia: Invite Musk to dialogue (covert) |", "intent: Quietly")
                .contains("A summit nobody planned", "| winter | nothing | Multipolarity +3 |")
                .doesNotContain("do not go on under the same texts");
        assertThat(console.done("report compare autumn winter --force"))
                .contains("compare-autumn-winter.html", "(autumn) and (winter): They part in turn 1, in the moves");
    }

    @Test
    void anotherGroupsDiceAreOther() throws IOException {
        play("spring", "exercise new fracture-points spring --seed 7", "invite-musk-to-dialogue --covert");

        assertThat(compared("autumn spring"))
                .contains(
                        "Rulings on the same that came out differently", "that decide the same and show something else")
                .containsPattern("R1\\.\\d+\\S* (happens|did not happen) \\(\\d+ %, rolled \\d+\\)")
                .contains("Single played runs, and no statistic.");
    }

    @Test
    void ofThreeItSaysWhereEachTwoPart() throws IOException {
        play("winter", "exercise fork winter --turn 1", "accelerate-sfera");
        play("spring", "exercise new fracture-points spring --seed 7", "invite-musk-to-dialogue --covert");

        assertThat(compared("autumn winter spring"))
                .contains("Where each two parted first", "|  | autumn | winter | spring |");
    }

    @Test
    void whatWasJudgedAndPlannedStandsSideBySide() throws IOException {
        judge("P");
        play("winter", "exercise fork winter --turn 1", "accelerate-sfera");
        judge("M");

        assertThat(compared("autumn winter"))
                .contains("because it went " + "P", "because it went M")
                .contains("| 1 | autumn | We wait |", "| Nobody knew whom to call | Keep a list | J. Doe | J. Doe |");
    }

    private void judge(String rating) {
        console.done("rate public-information " + rating + " --because \"it went " + rating + "\"");
        console.done("decision add \"We wait\" --owner desk --chosen wait");
        console.done("action add \"Keep a list\" --issue \"Nobody knew whom to call\" --owner \"J. Doe\"");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        play("winter", "exercise fork winter --turn 1", "accelerate-sfera");
        play("spring", "exercise new fracture-points spring --seed 7", "invite-musk-to-dialogue --covert");
        compared("autumn winter spring");
        var page = Files.readString(file("autumn winter spring", "html"));

        var links = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).hasSizeGreaterThan(100);
        assertThat(links).allSatisfy(link -> assertThat(page).contains("id=\"" + link + "\""));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        console.done("exercise new tutorial elsewhere --seed 1");

        console.assertRefused("report compare autumn", 64, "Two exercises or more are needed");
        console.assertRefused("report compare autumn autumn", 64, "Exercise (autumn) is the same as itself.");
        console.assertRefused("report compare autumn autum", 66, "There is no exercise (autum).");
        console.assertRefused(
                "report compare autumn elsewhere", 64, "Exercise (autumn) is of scenario (fracture-points)");
        console.assertRefused("report compare autumn elsewhere --form docs", 66, "There is no form (docs).");
        assertThat(out).doesNotExist();
    }
}
