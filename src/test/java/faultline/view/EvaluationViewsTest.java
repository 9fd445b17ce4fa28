package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction;
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
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.exercise.event.TaskMark;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.FeedbackView.Distribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was written of an exercise, and that only those who wrote it, and the white cell, get to see it. */
class EvaluationViewsTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat EVALUATOR = new Seat.Evaluator();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");

    /** Each word is hidden in another entry. */
    private static final List<String> SECRETS = List.of(
            "They warn.",
            "Nobody lets a threat run away.",
            "Who knew of the threat?",
            "quokka-1",
            "quokka-2",
            "quokka-3",
            "quokka-4",
            "quokka-5",
            "quokka-6",
            "quokka-7");

    private final List<Event> events = new ArrayList<>(List.of(
            new Event.CellAssigned("moscow", List.of("red")),
            new Event.CellAssigned("washington", List.of("blue")),
            new Event.TurnBegan(1),
            Event.InjectReleased.byHand(1, "leak"),
            moved("M1.1", "offer-talks")));

    @Test
    void cellsAndObserversSeeNothingOfIt() {
        everythingIsWritten();

        assertThat(Reachable.texts(view(WHITE))).contains(SECRETS);
        assertThat(Reachable.texts(view(EVALUATOR))).contains(SECRETS);
        for (var seat : List.of(MOSCOW, WASHINGTON, new Seat.Observer())) {
            assertThat(Reachable.texts(view(seat))).as(seat.toString()).doesNotContain(SECRETS);
            assertThat(Reachable.texts(log(seat))).as(seat.toString()).doesNotContain(SECRETS);
        }
        assertThat(Reachable.texts(log(WHITE))).contains(SECRETS.subList(3, 9));
    }

    @Test
    void aCellSeesWhatItHasSaidItself() {
        var said = new HotWashSaid(Leaning.STRENGTH, "moscow", "We waited");
        var all = new ArrayList<>(SmallWorld.recorded(events.toArray(Event[]::new)));
        all.add(new Recorded(all.size() + 1, new Stamp(Instant.EPOCH, MOSCOW, "", new UUID(0, 99)), said));

        assertThat(of(all, MOSCOW).evaluation().hotWash()).hasSize(1);
        assertThat(of(all, WASHINGTON).evaluation().hotWash()).isEmpty();
        assertThat(of(all, EVALUATOR).evaluation().hotWash()).hasSize(1);
    }

    @Test
    void anObjectiveTellsWhatServesItBeforePlay() {
        events.clear();
        var calm = objective("calm");

        assertThat(calm.injects())
                .extracting(serving -> serving.id() + " " + serving.when())
                .containsExactly("leak by hand", "storm turn 2");
        assertThat(calm.moves()).extracting(EvaluationView.Serving::id).containsExactly("offer-talks", "protest");
        assertThat(calm.unserved()).isFalse();
        assertThat(objective("learn").unserved()).isTrue();
    }

    @Test
    void anInjectThatTheVariantLeavesOutServesNothing() {
        var files = EvaluatedWorld.files();
        files.computeIfPresent("scenario.yaml", (file, text) -> text + SmallWorld.VARIANTS);
        var reading = (ScenarioReading.Sound) ScenarioReader.read(new ScenarioText("small-world", files));
        var variant = reading.scenario().in("short");

        assertThat(Views.of(variant, SmallWorld.recorded(), WHITE)
                        .evaluation()
                        .objectives()
                        .get(0)
                        .injects())
                .extracting(EvaluationView.Serving::id)
                .containsExactly("storm");
    }

    @Test
    void whatHasComeIsToldWithItsTurn() {
        assertThat(objective("calm").injects().get(0).turns()).containsExactly(1);
        assertThat(objective("calm").moves().get(0).turns()).containsExactly(1);
        assertThat(objective("calm").injects().get(1).turns()).isEmpty();
    }

    @Test
    void aCapabilityIsNotRatedUntilAPersonRatesIt() {
        assertThat(capability("calm", "warning").standing()).isEqualTo("not rated");

        events.add(new TaskMarked("warn", TaskMark.DONE, ""));
        events.add(new TaskMarked("answer", TaskMark.DONE, ""));
        assertThat(capability("calm", "warning").standing()).isEqualTo("not rated");
    }

    @Test
    void aCapabilityOfWhichNoTaskWasSeenIsNotObserved() {
        events.add(new TaskMarked("warn", TaskMark.NOT_OBSERVED, ""));
        assertThat(capability("calm", "warning").standing()).isEqualTo("not rated");
        events.add(new TaskMarked("answer", TaskMark.NOT_OBSERVED, ""));
        assertThat(capability("calm", "warning").standing()).isEqualTo("not observed");
    }

    @Test
    void aLaterRatingTakesThePlaceOfAnEarlierOneWhichIsKept() {
        events.add(new CapabilityRated("calm", "planning", Rating.P, "At first"));
        events.add(new CapabilityRated("calm", "planning", Rating.M, "On second thoughts"));

        var planning = capability("calm", "planning");
        assertThat(planning.rating()).contains(new RatingView(Rating.M, "On second thoughts", "tester", 8));
        assertThat(planning.former()).containsExactly(new RatingView(Rating.P, "At first", "tester", 7));
        assertThat(capability("learn", "planning").rating()).isEmpty();
        assertThat(log(WHITE).lines())
                .extracting(LogView.Line::what)
                .contains("Rated P: Planning, for Keep calm, because At first");
    }

    @Test
    void theEvidenceIsWhatServesItAndWhatWasSeenByLineOfTheLog() {
        events.add(moved("M1.2", "protest"));
        events.add(new Event.MoveWithdrawn("M1.2"));
        events.add(observed("O1", "warn", "They warned"));
        events.add(observed("O2", "plan", "They planned"));
        events.add(observed("O3", "warn", "A mistake"));
        events.add(new ObservationWithdrawn("O3"));
        events.add(new TaskMarked("warn", TaskMark.DONE, ""));
        events.add(new QuestionAnswered("who-knew", 1, "Ann", "Nobody"));

        assertThat(capability("calm", "warning").evidence())
                .extracting(line -> line.line().orElse(0) + " " + line.what())
                .containsExactly(
                        "5 Inject: A leak (by hand)",
                        "6 Move M1.1 Red: Offer talks",
                        "9 Observation O1 (warn), observation: They warned",
                        "13 Task (warn) is marked: done",
                        "14 To the question (who-knew), Ann: Nobody");
    }

    @Test
    void aWithdrawnObservationIsGone() {
        events.add(observed("O1", "warn", "They warned"));
        events.add(observed("O2", "", "They waited"));
        events.add(new ObservationWithdrawn("O1"));

        assertThat(view(WHITE).evaluation().observations())
                .extracting(ObservationView::id)
                .containsExactly("O2");
    }

    @Test
    void feedbackIsCountedAndItsMiddleTakenFromTwoAnswersOn() {
        assertThat(distribution(4)).isEqualTo(new Distribution(Statement.REALISM, List.of(0, 0, 0, 1, 0), ""));
        assertThat(distribution(4, 1)).isEqualTo(new Distribution(Statement.REALISM, List.of(1, 0, 0, 1, 0), "2.5"));
        assertThat(distribution(4, 5, 1)).isEqualTo(new Distribution(Statement.REALISM, List.of(1, 0, 0, 1, 1), "4"));
        assertThat(distribution()).isEqualTo(new Distribution(Statement.REALISM, List.of(0, 0, 0, 0, 0), ""));
    }

    private static Distribution distribution(int... points) {
        var forms = new ArrayList<Feedback>();
        for (int one : points) {
            forms.add(new Feedback("", "", List.of(new Score(Statement.REALISM, one)), "", "", ""));
        }
        return new FeedbackView(forms).distributions().get(1);
    }

    private void everythingIsWritten() {
        events.add(observed("O1", "warn", "quokka-1"));
        events.add(new TaskMarked("warn", TaskMark.PARTLY, "quokka-2"));
        events.add(new CapabilityRated("calm", "warning", Rating.S, "quokka-3"));
        events.add(new QuestionAnswered("who-knew", 1, "Ann", "quokka-4"));
        events.add(new DecisionTaken("D1", 1, "quokka-5", "", List.of(), "", ""));
        events.add(new HotWashSaid(Leaning.STRENGTH, "", "quokka-6"));
        events.add(new FeedbackGiven(new Feedback("Ann", "", List.of(), "quokka-7", "", "")));
        events.add(new ActionPlanned(
                "A1",
                new CorrectiveAction("", "", "Act", Optional.empty(), "", "", Optional.empty(), Optional.empty())));
    }

    private static Event observed(String id, String task, String text) {
        return new ObservationMade(id, 1, text, Leaning.NEITHER, task.isEmpty() ? "" : "calm", task, "", "");
    }

    private static Event moved(String id, String type) {
        return new Event.MoveSubmitted(
                new Move(id, 1, "red", type, "", false, Move.Words.NONE, new Move.Origin.Entered("moscow")));
    }

    private ObjectiveView objective(String id) {
        return view(WHITE).evaluation().objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CapabilityView capability(String objective, String id) {
        return objective(objective).capabilities().stream()
                .filter(capability -> capability.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ExerciseView view(Seat seat) {
        return of(SmallWorld.recorded(events.toArray(Event[]::new)), seat);
    }

    private static ExerciseView of(List<Recorded> all, Seat seat) {
        return Views.of(EvaluatedWorld.scenario(), all, seat);
    }

    private LogView log(Seat seat) {
        return LogView.of(EvaluatedWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), seat);
    }
}
