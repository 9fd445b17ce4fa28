package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator sees of all that rules would expect, with six cells at the table. */
class AdviceTest {
    private final Console console;

    AdviceTest(@TempDir Path folder) {
        console = new Console(Path.of("").toAbsolutePath(), folder, 100);
    }

    @BeforeEach
    void seatsSixCells() {
        console.done("exercise new fracture-points autumn --seed 3");
        List.of("russia", "us-administration", "musk", "european-allies", "ukraine", "china")
                .forEach(actor -> console.done("cell assign cell-of-" + actor + " " + actor));
        console.done("turn begin --skip-zero");
        console.done("move submit invite-musk-to-dialogue");
        console.done("move submit attack-musk-in-public");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void whatAnswersAMoveComesBeforeWhatTheTurnsBeginningBrings() {
        assertThat(console.done("turn adjudicate"))
                .containsSubsequence(
                        "What changes ",
                        "Advice for played actors: answers to what happened\n",
                        " %  Elon Musk: Criticise defence and budget policy, answers M1.2\n",
                        "Advice for played actors: as the turn begins\n",
                        " %  Russia: Accelerate Sfera\n",
                        "Advice for played actors: they do as expected\n",
                        " %  Russia: Invite Musk to dialogue\n",
                        "What the dice were against\n",
                        ", rolled ",
                        "next: ");
    }

    @Test
    void eachTakesALineAndTheLikeliestComesFirst() {
        var openings = block(console.done("turn adjudicate"), "as the turn begins");

        assertThat(openings).hasSizeGreaterThan(5).allMatch(line -> line.matches("  R1\\.\\d+ +\\d+ %  \\S.*"));
        assertThat(openings)
                .extracting(line -> Integer.valueOf(line.replaceAll("^ +R\\S+ +(\\d+) %.*", "$1")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theListHasEveryRulingOnceUnderTheIdThatOverrulesIt() {
        console.done("turn adjudicate");

        var ids = console.proposals("ruling strike ").stream()
                .filter(proposal -> proposal.startsWith("R"))
                .toList();
        var rows = Pattern.compile("^R1\\.\\d+", Pattern.MULTILINE)
                .matcher(console.done("ruling list"))
                .results()
                .map(MatchResult::group);

        assertThat(rows).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void anAdviceThatIsTakenIsNoneAnyMore() {
        var advice = block(console.done("turn adjudicate"), "answers to what happened").stream()
                .filter(line -> line.contains("Musk: Criticise"))
                .findFirst()
                .orElseThrow();
        console.done("ruling amend " + advice.strip().split(" ")[0] + " --happens --reason \"The cell says so\"");

        var shown = console.done("turn show");

        assertThat(block(shown, "answers to what happened")).noneMatch(line -> line.equals(advice));
        assertThat(shown).containsPattern("A1\\.\\d+ Elon Musk: Criticise defence and budget policy");
    }

    /** The lines below the heading that ends so, up to the next blank one. */
    private static List<String> block(String shown, String heading) {
        return shown.lines()
                .dropWhile(line -> !line.endsWith(heading))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }
}
