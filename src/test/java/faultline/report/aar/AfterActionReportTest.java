package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import faultline.exercise.SmallGame;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.report.aar.AfterActionReport.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says, whatever its form. */
class AfterActionReportTest {
    private final AfterActionReport report = SmallReport.on(SmallGame.accepted());

    @Test
    void saysOfWhatTheExerciseIsAForkAndHowMuchWasUndone() {
        var events = new ArrayList<>(SmallGame.accepted());
        assertThat(SmallReport.on(events).overview()).extracting(Entry::label).doesNotContain("Fork of", "Undone");

        events.add(new Event.ExerciseForked("spring", 9, "s", "r"));
        events.add(new Event.TurnBegan(2));
        events.add(new Event.Undone(12));

        assertThat(SmallReport.on(events).overview())
                .contains(
                        new Entry("Fork of", "spring, after turn 1 (line 9)"),
                        new Entry(
                                "Undone", "1 line of the log was undone; the report leaves out what does not stand."));
    }

    @Test
    void saysWhatWasPlayed() {
        assertThat(report.overview())
                .extracting(AfterActionReport.Entry::label, AfterActionReport.Entry::text)
                .contains(
                        tuple("Exercise", "test"),
                        tuple("Scenario", "Small world (small-world)"),
                        tuple("Cells", "moscow plays Red; washington plays Blue"),
                        tuple("Automated", "Green"));
    }

    @Test
    void leavesOutWhatTheScenarioDoesNotSay() {
        assertThat(report.overview())
                .extracting(AfterActionReport.Entry::label)
                .doesNotContain("Sponsor", "Sources", "Mission areas");
    }

    @Test
    void tellsIndicatorsAndMeansApart() {
        assertThat(report.indicators())
                .extracting(AfterActionReport.IndicatorHistory::name)
                .containsExactly("Tension", "Talks");
        assertThat(report.means())
                .extracting(AfterActionReport.IndicatorHistory::name)
                .containsExactly("Funds (Red)", "Funds (Blue)");
        assertThat(report.indicators().get(0).values()).containsExactly("50", "64");
        assertThat(report.indicators().get(0).change()).isEqualTo("+14");
    }

    @Test
    void tellsWhoMadeEachMoveAndWhy() {
        var turn = report.turns().get(0);

        assertThat(turn.entered())
                .extracting(move -> move.id() + " " + move.by() + " " + move.covert())
                .containsExactly(
                        "M1.1 the white cell for cell moscow true",
                        "M1.2 the white cell for cell moscow false",
                        "M1.3 the white cell for cell washington true",
                        "M1.4 the white cell for cell washington false");
        assertThat(turn.byRule())
                .singleElement()
                .satisfies(move -> assertThat(move.because()).singleElement().satisfies(ruling -> {
                    assertThat(ruling.source()).contains("Green speaks up", "rules/small/green.drl:12");
                    assertThat(ruling.odds()).isEqualTo("60 % (odds), rolled 41: it happens");
                    assertThat(ruling.answers()).containsExactly("M1.2 Red: Threaten (Blue)");
                }));
    }

    @Test
    void tellsEveryRulingThatChangedAnIndicator() {
        assertThat(report.turns().get(0).changes())
                .filteredOn(change -> change.indicator().equals("Tension"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change()).isEqualTo("+14");
                    assertThat(change.by())
                            .extracting(AfterActionReport.RulingLine::id)
                            .containsExactly("R1.1", "R1.7");
                });
    }

    @Test
    void tellsWhatDidNotHappenAndWhatWasExpectedOfPeople() {
        assertThat(report.turns().get(0).others())
                .extracting(AfterActionReport.RulingLine::says)
                .containsExactly("expected of Blue: Threaten (Red)", "Green: Protest");
    }

    @Test
    void aProposalIsNoPartOfIt() {
        assertThat(SmallReport.on(SmallGame.proposed()).turns()).isEmpty();
    }

    @Test
    void isMadeOfTheWhiteCellsViewAlone() {
        var cells = SmallReport.view(SmallGame.accepted(), new Seat.Cell("moscow"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.afterAction(cells))
                .withMessageContaining("cell moscow");
    }

    @Test
    void isWrittenToBothFilesAndReplacesThoseBefore(@TempDir Path folder) throws Exception {
        var view = SmallReport.view(SmallGame.accepted(), new Seat.White());
        var out = folder.resolve("a/new/folder");

        var files = ReportFiles.afterAction(view, out);

        assertThat(files).containsExactly(out.resolve("test-aar.html"), out.resolve("test-aar.md"));
        var first = Files.readString(files.get(0));
        assertThat(ReportFiles.afterAction(view, out)).isEqualTo(files);
        assertThat(Files.readString(files.get(0))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 9})
    void canBeWrittenAtAnyPointOfAnExercise(int events) {
        var early = SmallReport.on(SmallGame.accepted().subList(0, events));

        for (var text : List.of(new HtmlReport().write(early), MarkdownReport.write(early))) {
            assertThat(text).contains("no turn is over yet", "No turn is over yet.", "Tension", "Red");
        }
    }
}
