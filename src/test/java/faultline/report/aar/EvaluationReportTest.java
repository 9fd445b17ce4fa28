package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallGame;
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
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.TaskMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the after-action report tells of how the exercise went, and that it says what it lacks. */
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
                "Rating: M, performed with major challenges (tester; line 13)",
                "Rated before: P, performed without challenges (tester; line 12)",
                "Analysis: They planned too late",
                "Rating: Not observed.");
    }

    @Test
    void aCapabilityIsToldWithItsTasksAndWhatWasSeenOfIt() {
        events.add(new TaskMarked("warn", TaskMark.PARTLY, "One was late"));
        events.add(observed("O1", Leaning.STRENGTH, "warn", "They warned at once"));
        events.add(observed("O2", Leaning.IMPROVEMENT, "", "Nobody asked back"));
        events.add(new ObservationMade("O3", 1, "A good pace", Leaning.NEITHER, "", "", "", ""));

        assertSays(
                "| They warn. | partly | One was late (tester) |",
                "| They answer. | open |  |",
                "- Nobody asked back (O2; turn 1; tester; evidence: line 14)",
                "- Observation: A good pace (O3; turn 1; tester; evidence: line 15)");
        assertThat(told().lines())
                .containsSequence(
                        "- They warned at once (O1; turn 1; tester; evidence: line 13; task warn)",
                        "Analysis: the task \"They warn.\" was marked: partly, because One was late");
    }

    @Test
    void theLinesThatItRestsOnStandAtTheEnd() {
        events.add(observed("O1", Leaning.STRENGTH, "warn", "They warned at once"));

        assertThat(told().lines("log"))
                .contains("| 12 | 1 | 1 Jan 1970 00:00 | white (tester) | Observation O1 (warn), strength: They warned"
                        + " at once |");
    }

    @Test
    void whatWasSaidAndDecidedIsTold() {
        events.add(new QuestionAnswered("who-knew", 1, "Ann", "Nobody knew"));
        events.add(new DecisionTaken("D1", 1, "We wait", "Blue", List.of("Wait", "Go"), "Wait", "Time helps"));
        events.add(new HotWashSaid(Leaning.STRENGTH, "moscow", "The pace"));

        assertSays(
                "- Turn 1: Who knew of the threat?",
                "- Ann: Nobody knew",
                "Nothing was noted to 1 question of the scenario.",
                "| D1 | 1 | We wait | Blue | Wait; Go | Wait | Time helps | line 13 |",
                "- moscow: The pace");
    }

    @Test
    void feedbackIsADistributionWithoutNames() {
        events.add(form("Ann", 5));
        events.add(form("Ben", 2));

        assertSays(
                "| Statement | 1 | 2 | 3 | 4 | 5 | Answers | Median | Spread |",
                "| The scenario was plausible and realistic. | 0 | 1 | 0 | 0 | 1 | 2 | 3.5 | ·█··█ |",
                "- Comment: Thanks");
        assertThat(told().lines("feedback")).noneMatch(line -> line.contains("Ben"));
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
                "| Planning | Too late | A1 Plan earlier | training | Staff | Ann |  | 1 March 2031 |",
                "| Cleo | player | moscow |");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertSays(
                "No strength was written down.",
                "No area for improvement was written down.",
                "No other observation was written down.",
                "Nothing was noted to 2 questions of the scenario.",
                "None was named.");
    }

    @Test
    void theOverviewNamesObjectivesAndCapabilities() {
        assertSays(
                "Objectives: (1) Keep calm: Nobody lets a threat run away. (2) Learn: They look back.",
                "Core capabilities: Public warning, Planning");
    }

    private static Event form(String participant, int realism) {
        return new FeedbackGiven(
                new Feedback(participant, "", List.of(new Score(Statement.REALISM, realism)), "", "", "Thanks"));
    }

    private static Event observed(String id, Leaning leaning, String task, String text) {
        return new ObservationMade(id, 1, text, leaning, "calm", task, "", "");
    }

    private void assertSays(String... lines) {
        assertThat(told().lines()).contains(lines);
    }

    private Told told() {
        return SmallReport.told(SmallReport.on(EvaluatedWorld.scenario(), events));
    }
}
