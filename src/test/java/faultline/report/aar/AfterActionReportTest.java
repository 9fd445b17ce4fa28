package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.report.aar.TurnReport.Answered;
import faultline.report.aar.TurnReport.Odds;
import faultline.view.LogView;
import faultline.view.Views;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says, whatever its form. */
class AfterActionReportTest {
    private final AfterActionReport report = SmallReport.on(SmallGame.accepted());

    @Test
    void saysOfWhatTheExerciseIsAForkAndHowMuchWasUndone() {
        var events = new ArrayList<>(SmallGame.accepted());
        assertThat(reading(events)).contains("Fork of: nothing: it was played from its beginning", "Undone: nothing");

        events.add(new Event.ExerciseForked("spring", 9, "s", "r"));
        events.add(new Event.TurnBegan(2));
        events.add(new Event.Undone(12));

        assertThat(reading(events))
                .contains(
                        "Fork of: spring, after turn 1 (line 9)",
                        "Undone: 1 line of the log was undone; the report leaves out what does not stand.");
    }

    @Test
    void saysWhatItWasPlayedWith() {
        assertThat(reading(SmallGame.accepted()))
                .contains(
                        "Program: Faultline 1.2.3",
                        "Scenario's text: s",
                        "Rules' text: r",
                        "Seed: 7",
                        "| Odds (odds) | 60 | percent | A bold guess. |");
    }

    private static List<String> reading(List<Event> events) {
        return SmallReport.told(SmallReport.on(events)).lines("reading");
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
        var turn = turn();

        assertThat(turn.entered())
                .extracting(move -> move.id() + " " + move.by() + " " + move.covert())
                .containsExactly(
                        "M1.1 the white cell for cell moscow true",
                        "M1.2 the white cell for cell moscow false",
                        "M1.3 the white cell for cell washington true",
                        "M1.4 the white cell for cell washington false");
        assertThat(turn.made())
                .singleElement()
                .satisfies(move -> assertThat(move.because()).singleElement().satisfies(ruling -> {
                    assertThat(ruling.source()).contains("Green speaks up", "rules/small/green.drl:12");
                    assertThat(ruling.odds()).contains(new Odds("odds", 60, 41, "60 % (odds), rolled 41: it happens"));
                    assertThat(ruling.answers())
                            .extracting(Answered::full)
                            .containsExactly("M1.2 Red: Threaten (Blue)");
                }));
    }

    @Test
    void tellsEveryRulingThatChangedAnIndicator() {
        assertThat(turn().changes())
                .filteredOn(change -> change.indicator().equals("Tension"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change()).isEqualTo("+14");
                    assertThat(change.by()).extracting(TurnReport.ByRuling::id).containsExactly("R1.1", "R1.7");
                });
    }

    @Test
    void tellsWhatDidNotHappenAndWhatWasExpectedOfPeople() {
        assertThat(turn().others()).extracting(TurnReport.RulingLine::says).containsExactly("Green: Protest");
        assertThat(turn().advice())
                .extracting(TurnReport.RulingLine::says)
                .containsExactly("expected of Blue: Threaten (Red)");
    }

    @Test
    void aProposalIsNoPartOfIt() {
        assertThat(SmallReport.on(SmallGame.proposed()).turns()).isEmpty();
    }

    @Test
    void isMadeOfTheWhiteCellsViewAlone() {
        var events = SmallWorld.recorded(SmallGame.accepted().toArray(Event[]::new));
        var moscow = new Seat.Cell("moscow");
        var view = Views.of(SmallWorld.scenario(), events, moscow);
        var log = LogView.of(SmallWorld.scenario(), events, moscow);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.afterAction(view, log, ""))
                .withMessageContaining("cell moscow");
    }

    private TurnReport turn() {
        return report.turns().get(0).report().get();
    }
}
