package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Event;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Score;
import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.TaskMark;
import faultline.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the after-action report tells of how the exercise went, in both of its forms; and that it says what it lacks. */
class EvaluationReportTest {
    private final List<Event> events = new ArrayList<>(SmallGame.accepted());

    @Test
    void everyCapabilityOfEveryObjectiveHasALetterOrIsSaidToHaveNone() {
        events.add(new CapabilityRated("calm", "planning", Rating.P, "At first"));
        events.add(new CapabilityRated("calm", "planning", Rating.M, "They planned too late"));
        events.add(new TaskMarked("look-back", TaskMark.NOT_OBSERVED, ""));

        assertSays(
                "| Objective | Core capability | Rating | Aimed at |",
                "| Keep calm | Public warning | not rated | S |",
                "| Keep calm | Planning | M |  |",
                "| Learn | Planning | not observed |  |",
                "M, performed with major challenges (tester): They planned too late",
                "Rated P before, by tester: At first",
                "Not observed.");
        assertThat(html())
                .contains("<td>not observed</td>", "<td>not rated</td>", "Rated P before, by tester: At first");
    }

    @Test
    void aCapabilityIsToldWithItsTasksAndWhatWasSeenOfIt() {
        events.add(new TaskMarked("warn", TaskMark.PARTLY, "One was late"));
        events.add(observed("O1", Leaning.STRENGTH, "warn", "They warned at once"));
        events.add(observed("O2", Leaning.IMPROVEMENT, "", "Nobody asked back"));
        events.add(new ObservationMade("O3", 1, "A good pace", Leaning.NEITHER, "", "", "", ""));

        assertSays(
                "| They warn. | partly | One was late |",
                "| They answer. | open |  |",
                "- They warned at once (O1; turn 1; task warn; tester)",
                "- Nobody asked back (O2; turn 1; tester)",
                "- Observation: A good pace (O3; turn 1; tester)");
        assertThat(html()).contains("<li>They warned at once (O1; turn 1; task warn; tester)</li>");
    }

    @Test
    void whatWasSaidAndDecidedIsTold() {
        events.add(new QuestionAnswered("who-knew", 1, "Ann", "Nobody knew"));
        events.add(new DecisionTaken("D1", 1, "We wait", "Blue", List.of("Wait", "Go"), "Wait", "Time helps"));
        events.add(new HotWashSaid(Leaning.STRENGTH, "moscow", "The pace"));

        assertSays(
                "- Turn 1: Who knew of the threat?",
                "  - Ann: Nobody knew",
                "Nothing was noted to 1 question of the scenario.",
                "| D1 | 1 | We wait | Blue | Wait; Go | Wait | Time helps |",
                "- moscow: The pace");
        assertThat(html()).contains("<li>Ann: Nobody knew</li>", "<td>Time helps</td>", "<li>moscow: The pace</li>");
    }

    @Test
    void feedbackIsADistributionWithoutNames() {
        events.add(form("Ann", 5));
        events.add(form("Ben", 2));

        assertSays(
                "2 participants have filled in the form.",
                "| The scenario was plausible and realistic. | 0 | 1 | 0 | 0 | 1 | 3.5 |",
                "- Comment: Thanks");
        assertThat(markdown()).doesNotContain("Ben");
    }

    @Test
    void theAppendicesHoldThePlanAndThePeople() {
        events.add(new PersonAdded(new Participant("Cleo", Role.PLAYER, Optional.of("moscow"))));
        events.add(new ActionPlanned(
                "A1",
                new CorrectiveAction(
                        "planning",
                        "Too late",
                        "Plan earlier",
                        Optional.of(Element.TRAINING),
                        "Staff",
                        "Ann",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2031, 3, 1)))));

        assertSays(
                "| Planning | Too late | Plan earlier | training | Staff | Ann |  | 2031-03-01 |",
                "| Cleo | player | moscow |");
        assertThat(html()).contains("<td>Plan earlier</td>", "<td>Cleo</td>");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertSays(
                "None was written down.",
                "No decision was written down.",
                "Nothing was noted to 2 questions of the scenario.",
                "None was named.",
                "No feedback form was given.",
                "No corrective action is planned.",
                "Nobody is named; the overview says which cells there were.");
        var without = MarkdownReport.write(SmallReport.on(events));
        assertThat(without.lines())
                .contains(
                        "The scenario names no objectives, so nothing was rated.",
                        "The scenario has no questions for discussion.");
        assertThat(new HtmlReport().write(SmallReport.on(events)))
                .contains("The scenario names no objectives, so nothing was rated.");
    }

    @Test
    void theOverviewNamesObjectivesAndCapabilities() {
        assertSays(
                "| Objectives | Keep calm: Nobody lets a threat run away. Learn: They look back. |",
                "| Core capabilities | Public warning, Planning |");
    }

    private static Event form(String participant, int realism) {
        return new FeedbackGiven(
                new Feedback(participant, "", List.of(new Score(Statement.REALISM, realism)), "", "", "Thanks"));
    }

    private static Event observed(String id, Leaning leaning, String task, String text) {
        return new ObservationMade(id, 1, text, leaning, "calm", task, "", "");
    }

    private void assertSays(String... lines) {
        assertThat(markdown().lines()).contains(lines);
    }

    private String markdown() {
        return MarkdownReport.write(report());
    }

    private String html() {
        return new HtmlReport().write(report());
    }

    private AfterActionReport report() {
        return Reports.afterAction(Views.of(
                EvaluatedWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), new Seat.White()));
    }
}
