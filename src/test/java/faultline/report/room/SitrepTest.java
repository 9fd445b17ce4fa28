package faultline.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.event.Event;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Side;
import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.form.PdfForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet for the wall after a turn. */
class SitrepTest {

    @Test
    void saysWhatWasPlayed() {
        assertThat(lines(SmallGame.accepted(), SmallRoom.OBSERVER, "What was done"))
                .containsExactly("Red: Threaten (Blue)", "Blue: Offer talks", "Green: Protest");
    }

    @Test
    void saysWhatChangedAndHowMuchDidNot() {
        assertThat(lines(SmallGame.accepted(), SmallRoom.OBSERVER, "What changed"))
                .containsExactly("Tension | 50 | 64 | ▲ +14 | tense", "1 other stands as before.");
    }

    @Test
    void isOfTheTurnAndSaysWhatIsFictional() {
        var sheet = sheet(SmallGame.accepted(), SmallRoom.OBSERVER);

        assertThat(sheet.sections()).extracting(Section::title).containsExactly("Turn 1 of 3 · 1 January 2030");
        assertThat(sheet.notice()).isEqualTo("All of it is invented.");
        assertThat(lines(SmallGame.accepted(), SmallRoom.OBSERVER, "What comes next"))
                .containsExactly("Turn 2 of 3.");
    }

    @Test
    void everybodysSheetHoldsNothingThatIsCovertOrOfOneCell() {
        assertThat(words(sheet(SmallGame.accepted(), SmallRoom.OBSERVER)))
                .doesNotContain("Spy", "letter", "Funds", "intent", "rationale", "hope", "R1.");
    }

    @Test
    void aCellsOwnSheetHoldsItsSecretsAndItsMeansAndSaysWhoseItIs() {
        var sheet = sheet(SmallGame.accepted(), SmallRoom.MOSCOW);

        assertThat(words(sheet))
                .contains("Red: Spy (covert)", "Funds (Red)")
                .doesNotContain("Funds (Blue)", "letter", "intent of M1.3");
        assertThat(sheet.sections().get(0).title()).endsWith("for cell moscow alone");
    }

    @Test
    void whatCameToLightIsSaidBeforeOtherMoves() {
        assertThat(lines(SmallRoom.foundOut("M1.1"), SmallRoom.OBSERVER, "What was done"))
                .startsWith("Came to light: Red: Spy");
    }

    @Test
    void promisesThatWereAnnouncedAreOpenAndOthersAreNotThere() {
        var events =
                and(SmallGame.accepted(), promise("P1", "No ship sails", true), promise("P2", "We look away", false));

        assertThat(lines(events, SmallRoom.OBSERVER, "Under way and open"))
                .containsExactly("Promised in public: moscow to washington: No ship sails, by turn 2");
    }

    @Test
    void whatDoesNotFitIsCutAndCounted() {
        var promises = IntStream.range(0, 80)
                .mapToObj(i -> promise("P" + i, "Promise number " + i, true))
                .toArray(Event[]::new);

        var open = lines(and(SmallGame.accepted(), promises), SmallRoom.OBSERVER, "Under way and open");

        assertThat(open).hasSizeLessThan(45);
        assertThat(open.get(open.size() - 1)).isEqualTo("and " + (81 - open.size()) + " more");
        assertThat(lines(and(SmallGame.accepted(), promises), SmallRoom.OBSERVER, "What was done"))
                .hasSize(3);
    }

    @Test
    void fitsOnOnePageHoweverMuchWasDone() throws IOException {
        var promises = IntStream.range(0, 20)
                .mapToObj(i -> promise("P" + i, "Not to send any more ships than it has sent before", true))
                .toArray(Event[]::new);
        var sheet = sheet(and(SmallRoom.crowded(), promises), SmallRoom.MOSCOW);
        var file = new ByteArrayOutputStream();

        new PdfForm().write(sheet, file, Progress.UNSEEN);

        assertThat(file.toString(StandardCharsets.ISO_8859_1))
                .contains("/Count 1\n")
                .doesNotContain("/Count 2\n");
    }

    private static Event promise(String id, String text, boolean announced) {
        return new PromiseMade(new Promise(
                id,
                OptionalInt.of(1),
                new Side.Cell("moscow"),
                new Side.Cell("washington"),
                text,
                OptionalInt.of(2),
                announced));
    }

    private static List<Event> and(List<Event> before, Event... after) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(after));
        return all;
    }

    private static Document sheet(List<Event> events, Seat seat) {
        return Sitrep.of(SmallRoom.view(events, seat));
    }

    private static String words(Document sheet) {
        return blocks(sheet).flatMap(SitrepTest::lines).collect(Collectors.joining("\n"));
    }

    /** What stands under that heading. */
    private static List<String> lines(List<Event> events, Seat seat, String heading) {
        return blocks(sheet(events, seat))
                .dropWhile(block -> !block.equals(new Heading(heading)))
                .skip(1)
                .takeWhile(block -> !(block instanceof Heading))
                .flatMap(SitrepTest::lines)
                .toList();
    }

    private static Stream<Block> blocks(Document sheet) {
        return sheet.sections().get(0).content().get();
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text().words());
        }
        if (block instanceof Bullets bullets) {
            return bullets.items().stream().map(item -> item.text().words());
        }
        return block instanceof Table table
                ? table.rows().stream()
                        .map(row -> row.cells().stream().map(Text::words).collect(Collectors.joining(" | ")))
                : Stream.of();
    }
}
