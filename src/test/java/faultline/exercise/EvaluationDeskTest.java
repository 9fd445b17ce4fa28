package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.EvaluationCommand.AnswerQuestion;
import faultline.exercise.EvaluationCommand.ChangeAction;
import faultline.exercise.EvaluationCommand.GiveFeedback;
import faultline.exercise.EvaluationCommand.MarkTask;
import faultline.exercise.EvaluationCommand.Observe;
import faultline.exercise.EvaluationCommand.PlanAction;
import faultline.exercise.EvaluationCommand.Rate;
import faultline.exercise.EvaluationCommand.SayInHotWash;
import faultline.exercise.EvaluationCommand.TakeDecision;
import faultline.exercise.EvaluationCommand.WithdrawObservation;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.EvaluationEvent.ActionChanged;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.ObservationWithdrawn;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Event;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Score;
import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import faultline.exercise.event.TaskMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written of an exercise, by whom, and the words in which it is refused. */
class EvaluationDeskTest {
    private static final Seat EVALUATOR = new Seat.Evaluator();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Event RED = new Event.CellAssigned("moscow", List.of("red"));
    private static final Event MOVED = new Event.MoveSubmitted(
            new Move("M1.1", 1, "red", "spy", "", true, Move.Words.NONE, new Move.Origin.Entered("moscow")));

    private final List<Event> before = new ArrayList<>(List.of(RED, new Event.TurnBegan(1), MOVED));
    private Seat seat = EVALUATOR;

    @Test
    void anObservationIsOfThePresentTurn() {
        assertThat(accepted(observe("They wait", OptionalInt.empty(), "", "", "", "")))
                .isEqualTo(new ObservationMade("O1", 1, "They wait", Leaning.NEITHER, "", "", "", ""));
    }

    @Test
    void anObservationOfATaskIsOneOfItsObjective() {
        assertThat(accepted(observe("They warned", OptionalInt.empty(), "", "warn", "", "leak")))
                .isEqualTo(new ObservationMade("O1", 1, "They warned", Leaning.NEITHER, "calm", "warn", "", "leak"));
    }

    @Test
    void anObservationOfAMoveIsOfTheMovesTurn() {
        given(new Event.AdjudicationProposed(new Adjudication(1, List.of())), new Event.AdjudicationAccepted(1));
        given(new Event.TurnBegan(2));

        assertThat(accepted(observe("Nobody saw it", OptionalInt.empty(), "", "", "m1.1", "")))
                .isEqualTo(new ObservationMade("O1", 1, "Nobody saw it", Leaning.NEITHER, "", "", "M1.1", ""));
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        given(new ObservationMade("O1", 1, "x", Leaning.NEITHER, "", "", "", ""), new ObservationWithdrawn("O1"));

        assertThat(accepted(observe("y", OptionalInt.empty(), "", "", "", "")))
                .isInstanceOfSatisfying(ObservationMade.class, made -> assertThat(made.observation())
                        .isEqualTo("O2"));
        assertThat(refused(new WithdrawObservation("O1")))
                .isEqualTo("UNKNOWN_NAME There is no observation (O1). There is none.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' ' |    |       |      |      |       | BAD_VALUE    | The observation says nothing.
            x   | 2  |       |      |      |       | BAD_VALUE    | Turn 2 has not begun. Leave out --turn, or name one up to 1.
            x   | -1 |       |      |      |       | BAD_VALUE    | Turn -1 has not begun.
            x   |    | clam  |      |      |       | UNKNOWN_NAME | Scenario (small-world) has no objective (clam). Did you mean (calm)?
            x   |    |       | wrn  |      |       | UNKNOWN_NAME | Scenario (small-world) has no task (wrn). Did you mean (warn)?
            x   |    | learn | warn |      |       | BAD_VALUE    | Task (warn) belongs to the objective (calm). Leave out --objective.
            x   |    |       |      | M1.2 |       | UNKNOWN_NAME | There is no move (M1.2) in exercise (test). Did you mean (M1.1)?
            x   | 0  |       |      | M1.1 |       | BAD_VALUE    | Move (M1.1) is not of turn zero. Leave out --turn.
            x   |    |       |      |      | leek  | UNKNOWN_NAME | Scenario (small-world) has no inject (leek). Did you mean (leak)?
            """)
    void anObservationOfWhatIsNotThereIsRefused(
            String text,
            Integer turn,
            String objective,
            String task,
            String move,
            String inject,
            String code,
            String words) {
        assertThat(refused(observe(
                        text,
                        turn == null ? OptionalInt.empty() : OptionalInt.of(turn),
                        objective == null ? "" : objective,
                        task == null ? "" : task,
                        move == null ? "" : move,
                        inject == null ? "" : inject)))
                .startsWith(code + " " + words);
    }

    @ParameterizedTest
    @CsvSource({"done, DONE", "partly, PARTLY", "not-done, NOT_DONE", "not-observed, NOT_OBSERVED"})
    void aTaskIsMarkedAndThatNobodySawItIsAnAnswer(String typed, TaskMark mark) {
        assertThat(accepted(new MarkTask("warn", typed, ""))).isEqualTo(new TaskMarked("warn", mark, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warm | done | UNKNOWN_NAME Scenario (small-world) has no task (warm). Did you mean (warn)?
            warn | dome | BAD_VALUE A task cannot be marked (dome). Did you mean (done)?
            """)
    void aTaskThatIsNotThereIsNotMarked(String task, String mark, String words) {
        assertThat(refused(new MarkTask(task, mark, ""))).isEqualTo(words);
    }

    @Test
    void aCapabilityIsRatedByAPersonWithAnExplanation() {
        assertThat(accepted(new Rate("warning", Optional.empty(), "s", "One was late")))
                .isEqualTo(new CapabilityRated("calm", "warning", Rating.S, "One was late"));
        assertThat(accepted(new Rate("planning", Optional.of("learn"), "U", "Nobody did")))
                .isEqualTo(new CapabilityRated("learn", "planning", Rating.U, "Nobody did"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warning  |       | S | ' ' | BAD_VALUE The explanation of the rating (--because) says nothing. `evidence warning` shows what it can rest on.
            warning  |       | X | x   | BAD_VALUE There is no rating (X). There is P (performed without challenges), S (performed with some challenges), M (performed with major challenges), U (unable to be performed).
            warnings |       | S | x   | UNKNOWN_NAME Scenario (small-world) has no capability (warnings). Did you mean (warning)?
            planning |       | S | x   | BAD_VALUE Capability (planning) is rated for each objective that exercises it. Say which: --objective, one of (calm, learn).
            warning  | learn | S | x   | UNKNOWN_NAME Capability (warning) is not exercised by an objective (learn). There is (calm).
            """)
    void aRatingThatCannotBeIsRefused(
            String capability, String objective, String rating, String because, String words) {
        assertThat(refused(new Rate(capability, Optional.ofNullable(objective), rating, because)))
                .isEqualTo(words);
    }

    @Test
    void whatIsSaidToAQuestionIsNotedWithTheTurn() {
        assertThat(accepted(new AnswerQuestion("who-knew", "Ann", "Nobody")))
                .isEqualTo(new QuestionAnswered("who-knew", 1, "Ann", "Nobody"));
        assertThat(refused(new AnswerQuestion("who-new", "", "x")))
                .isEqualTo("UNKNOWN_NAME Scenario (small-world) has no question (who-new). Did you mean (who-knew)?");
    }

    @Test
    void aDecisionHasAnOwnerOptionsAndARationale() {
        assertThat(accepted(new TakeDecision("Publish", "blue", List.of("Publish", "Wait"), "Wait", "Time")))
                .isEqualTo(new DecisionTaken("D1", 1, "Publish", "blue", List.of("Publish", "Wait"), "Wait", "Time"));
        assertThat(refused(new TakeDecision("Publish", "", List.of("Publish", "Wait"), "Wate", "")))
                .isEqualTo("BAD_VALUE (Wate) is none of the options. Did you mean (Wait)?");
    }

    @Test
    void aCellSpeaksInItsOwnNameAlone() {
        seat = MOSCOW;
        assertThat(accepted(new SayInHotWash(Leaning.STRENGTH, "", "Pace")))
                .isEqualTo(new HotWashSaid(Leaning.STRENGTH, "moscow", "Pace"));
        assertThat(accepted(new SayInHotWash(Leaning.STRENGTH, "washington", "Pace")))
                .isEqualTo(new HotWashSaid(Leaning.STRENGTH, "moscow: washington", "Pace"));
    }

    @Test
    void aFormThatIsThereAlreadyIsNotTakenAgain() {
        given(new FeedbackGiven(form("Ann", 4)), new FeedbackGiven(form("", 2)));

        assertThat(refused(new GiveFeedback(List.of(form("Ann", 4), form("", 2)))))
                .isEqualTo("NAME_TAKEN All 2 forms are there already. `feedback show` shows what they say.");
        assertThat(all(new GiveFeedback(List.of(form("Ann", 4), form("", 2), form("", 2), form("Ben", 1)))))
                .containsExactly(new FeedbackGiven(form("", 2)), new FeedbackGiven(form("Ben", 1)));
    }

    @Test
    void theLaterFormOfOnePersonTakesThePlaceOfTheEarlier() {
        given(new FeedbackGiven(form("Ann", 4)), new FeedbackGiven(form("Ann", 5)));

        assertThat(SmallWorld.after(before.toArray(Event[]::new)).evaluation().feedback())
                .containsExactly(form("Ann", 5));
    }

    @Test
    void aScoreIsFromOneToFive() {
        assertThat(refused(new GiveFeedback(List.of(form("Ann", 6)))))
                .startsWith("BAD_VALUE Statement (realism) cannot be given (6).");
        assertThat(refused(new GiveFeedback(List.of(new Feedback("Ann", "", List.of(), "", " ", "")))))
                .startsWith("BAD_VALUE A form says nothing.");
    }

    @Test
    void anActionIsPlannedAndWhatIsNotNamedStaysAsItWas() {
        var plan = action("Write it", "Staff", "2027-01-01", "2027-02-01");
        assertThat(accepted(new PlanAction(plan))).isEqualTo(new ActionPlanned("A1", plan));

        given(new ActionPlanned("A1", plan));
        assertThat(accepted(new ChangeAction("a1", action("", "Press", "", ""))))
                .isEqualTo(new ActionChanged("A1", action("Write it", "Press", "2027-01-01", "2027-02-01")));
        assertThat(refused(new ChangeAction("A1", action("", "Staff", "", ""))))
                .startsWith("BAD_VALUE Nothing of action (A1) would change.");
        assertThat(refused(new ChangeAction("A2", plan)))
                .isEqualTo("UNKNOWN_NAME There is no action (A2). Did you mean (A1)?");
    }

    @Test
    void anActionIsNotCompleteBeforeItBegins() {
        assertThat(refused(new PlanAction(action("Write it", "", "2027-02-02", "2027-02-01"))))
                .startsWith(
                        "BAD_VALUE The action would be complete on (2027-02-01), before it begins on (2027-02-02).");
    }

    @Test
    void theEvaluationGoesOnAfterTheExerciseIsClosed() {
        given(new Event.ExerciseClosed(""));

        assertThat(all(observe("Late", OptionalInt.empty(), "", "", "", ""))).hasSize(1);
        assertThat(all(new SayInHotWash(Leaning.STRENGTH, "", "Pace"))).hasSize(1);
    }

    @Test
    void anEvaluatorChangesTheEvaluationAndNothingElse() {
        for (var command : List.of(
                new Command.EndTurn(),
                new Command.AcceptAdjudication(),
                new Command.ReleaseInject("leak"),
                new Command.CloseExercise(""),
                new Command.AssignCell("paris", List.of("blue")),
                new Command.Undo(OptionalLong.empty()))) {
            assertThat(refused(command)).as(command.toString()).startsWith("NOT_YOURS ");
        }
        assertThat(refused(new Command.SubmitMove(Optional.of("red"), "spy", "", Optional.empty(), Move.Words.NONE)))
                .startsWith("UNKNOWN_NAME The seat (evaluator) has no move (spy).");
    }

    @Test
    void cellsAndObserversDoNotEvaluate() {
        for (var other : List.of(MOSCOW, new Seat.Observer())) {
            seat = other;
            assertThat(refused(observe("x", OptionalInt.empty(), "", "", "", "")))
                    .isEqualTo("NOT_YOURS Only an evaluator or the white cell may do this, not the seat (" + other
                            + "). `hotwash` takes what a cell has to say, once play is over.");
            assertThat(refused(new Rate("warning", Optional.empty(), "P", "x"))).startsWith("NOT_YOURS ");
        }
        assertThat(refused(new SayInHotWash(Leaning.STRENGTH, "", "x"))).startsWith("NOT_YOURS ");
        seat = new Seat.White();
        assertThat(all(observe("x", OptionalInt.empty(), "", "", "", ""))).hasSize(1);
    }

    private static Feedback form(String participant, int realism) {
        return new Feedback(participant, "moscow", List.of(new Score(Statement.REALISM, realism)), "", "", "");
    }

    private static CorrectiveAction action(String text, String owner, String start, String due) {
        return new CorrectiveAction("", "", text, Optional.empty(), owner, "", date(start), date(due));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(date -> !date.isEmpty()).map(LocalDate::parse);
    }

    private static Observe observe(
            String text, OptionalInt turn, String objective, String task, String move, String inject) {
        return new Observe(text, Leaning.NEITHER, turn, given(objective), given(task), given(move), given(inject));
    }

    private static Optional<String> given(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private void given(Event... events) {
        before.addAll(List.of(events));
    }

    private Event accepted(Command command) {
        return all(command).get(0);
    }

    private List<Event> all(Command command) {
        return ((Decision.Accepted) decide(command)).events();
    }

    private String refused(Command command) {
        var refusal = ((Decision.Refused) decide(command)).refusal();
        return refusal.code() + " " + refusal.reason() + (refusal.next().isEmpty() ? "" : " " + refusal.next());
    }

    private Decision decide(Command command) {
        var events = SmallWorld.recorded(before.toArray(Event[]::new));
        return new Decider(EvaluatedWorld.scenario(), events, Exercise.fold(events), seat).decide(command);
    }
}
