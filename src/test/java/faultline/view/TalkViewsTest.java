package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Chronicle;
import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.Side;
import faultline.view.PromiseView.State;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who sees what of messages and promises. Cell (moscow) plays red, (washington) plays blue, (paris) nobody. */
class TalkViewsTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat PARIS = cell("paris");
    private static final Side MOSCOW = new Side.Cell("moscow");
    private static final Side WASHINGTON = new Side.Cell("washington");
    private static final Side RED = new Side.Actor("red");

    private final List<Event> happened = new ArrayList<>(List.of(
            new CellAssigned("moscow", List.of("red")),
            new CellAssigned("washington", List.of("blue")),
            new CellCreated("paris")));

    @Test
    void messagesAreForWhoeverSendsOrReceivesThemAndForThoseWhoSeeAll() {
        happened.add(message(MOSCOW, WASHINGTON, "zebra"));

        for (Seat seat : List.of(WHITE, new Seat.Evaluator(), cell("moscow"), cell("washington"))) {
            assertThat(texts(seat)).as("%s", seat).containsExactly("zebra");
            assertThat(log(seat)).as("%s", seat).anyMatch(line -> line.contains("zebra"));
        }
    }

    /** Nothing of it at all: the view and the log are equal to those of an exercise in which nothing was said. */
    @Test
    void othersDoNotEvenSeeThatThereWasOne() {
        for (Seat seat : List.of(PARIS, new Seat.Observer())) {
            var silent = view(seat).toString();
            var lines = log(seat);

            happened.add(message(MOSCOW, WASHINGTON, "zebra"));
            happened.add(promise("P1", RED, WASHINGTON, 1, false));
            happened.add(new PromiseClaimed("P1", WASHINGTON, new Judgement(Verdict.KEPT, "")));
            happened.add(new PromiseJudged("P1", new Judgement(Verdict.BROKEN, "zebra")));

            assertThat(view(seat).toString()).as("%s", seat).isEqualTo(silent);
            assertThat(log(seat)).as("%s", seat).isEqualTo(lines);
        }
    }

    @Test
    void aPromiseThatIsAnnouncedIsForAllAndSoIsWhatBecameOfIt() {
        happened.add(promise("P1", MOSCOW, WASHINGTON, 1, true));
        happened.add(new PromiseJudged("P1", new Judgement(Verdict.KEPT, "All saw it")));

        for (Seat seat : List.of(WHITE, PARIS, new Seat.Observer())) {
            assertThat(view(seat).talks().promises())
                    .as("%s", seat)
                    .hasSize(1)
                    .allMatch(promise ->
                            promise.state() == State.KEPT && promise.said().equals("All saw it"));
            assertThat(log(seat)).as("%s", seat).anyMatch(line -> line.contains("Promise P1 is kept: All saw it"));
        }
    }

    @Test
    void anAnnouncementThatWasUndoneIsNotOthersToRead() {
        happened.add(promise("P1", MOSCOW, WASHINGTON, 1, true));
        happened.add(new Event.Undone(4));

        assertThat(log(PARIS)).noneMatch(line -> line.contains("P1"));
        assertThat(log(cell("moscow"))).anyMatch(line -> line.contains("P1"));
        assertThat(view(WHITE).talks().promises()).isEmpty();
    }

    @Test
    void aRenamedCellKeepsItsTalksAndIsCalledWhatItIsCalledNow() {
        happened.add(message(MOSCOW, WASHINGTON, "zebra"));
        happened.add(promise("P1", MOSCOW, WASHINGTON, 1, false));
        happened.add(new CellRenamed("moscow", "kremlin"));

        assertThat(texts(cell("kremlin"))).containsExactly("zebra");
        assertThat(view(cell("washington")).talks().promises())
                .extracting(PromiseView::from)
                .containsExactly("kremlin");
        assertThat(log(cell("kremlin"))).anyMatch(line -> line.contains("Message from cell (moscow)"));
    }

    @Test
    void aMergedCellReadsWhatBothDid() {
        happened.add(message(MOSCOW, WASHINGTON, "zebra"));
        happened.add(new CellMerged("washington", "paris"));

        assertThat(texts(PARIS)).containsExactly("zebra");
    }

    /** Who has promised is the actor, and whoever plays it is bound and knows of it. */
    @Test
    void whatAnActorPromisedGoesWithIt() {
        happened.add(promise("P1", RED, WASHINGTON, 1, false));
        happened.add(promise("P2", MOSCOW, WASHINGTON, 1, false));
        happened.add(new ActorGiven("red", "paris"));

        assertThat(ids(PARIS)).containsExactly("P1");
        assertThat(ids(cell("moscow"))).containsExactly("P2");
        assertThat(ids(cell("washington"))).containsExactly("P1", "P2");
    }

    @Test
    void aPromiseIsDueInItsTurnAndOverdueOnceThatIsOver() {
        happened.add(promise("P1", MOSCOW, WASHINGTON, 1, false));
        assertThat(state()).isEqualTo(State.OPEN);

        happened.add(new Event.TurnBegan(1));
        happened.add(new Event.AdjudicationProposed(SmallGame.adjudication()));
        assertThat(state()).isEqualTo(State.DUE);
        assertThat(waiting()).isEmpty();

        happened.add(new Event.AdjudicationAccepted(1));
        assertThat(state()).isEqualTo(State.OVERDUE);
        assertThat(waiting()).singleElement().satisfies(step -> assertThat(step.what())
                .startsWith("A promise is due"));

        happened.add(new PromiseJudged("P1", new Judgement(Verdict.KEPT, "")));
        assertThat(state()).isEqualTo(State.KEPT);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void promisesAreCountedForEachWhoMadeThem() {
        happened.add(promise("P1", MOSCOW, WASHINGTON, 3, false));
        happened.add(promise("P2", MOSCOW, WASHINGTON, 3, false));
        happened.add(promise("P3", WASHINGTON, MOSCOW, 3, false));
        happened.add(new PromiseJudged("P2", new Judgement(Verdict.BROKEN, "So it is")));

        assertThat(view(WHITE).talks().counts())
                .extracting(count ->
                        count.side() + " " + count.made() + " " + count.of(State.BROKEN) + " " + count.of(State.OPEN))
                .containsExactly("moscow 2 1 1", "washington 1 0 1");
    }

    @Test
    void whatTheSidesThinkStandsBesideThePromise() {
        happened.add(promise("P1", MOSCOW, WASHINGTON, 3, false));
        happened.add(new PromiseClaimed("P1", WASHINGTON, new Judgement(Verdict.BROKEN, "We saw it")));
        happened.add(new PromiseClaimed("P1", MOSCOW, new Judgement(Verdict.KEPT, "")));

        assertThat(view(WHITE).talks().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.said()).isEqualTo("washington says broken: We saw it; moscow says kept");
            assertThat(promise.state()).isEqualTo(State.OPEN);
        });
    }

    private State state() {
        return view(cell("moscow")).talks().promises().get(0).state();
    }

    private List<Guidance.Step> waiting() {
        return Views.guidance(SmallWorld.scenario(), Chronicle.of(events())).waiting();
    }

    private List<String> ids(Seat seat) {
        return view(seat).talks().promises().stream().map(PromiseView::id).toList();
    }

    private List<String> texts(Seat seat) {
        return view(seat).talks().messages().stream()
                .map(Talks.MessageView::text)
                .toList();
    }

    private List<String> log(Seat seat) {
        return LogView.of(SmallWorld.scenario(), events(), seat).lines().stream()
                .map(LogView.Line::what)
                .toList();
    }

    private ExerciseView view(Seat seat) {
        return Views.of(SmallWorld.scenario(), events(), seat);
    }

    private List<Recorded> events() {
        return SmallWorld.recorded(happened.toArray(Event[]::new));
    }

    private static Seat cell(String name) {
        return new Seat.Cell(name);
    }

    private static Event message(Side from, Side to, String text) {
        return new MessageSent(OptionalInt.empty(), from, List.of(to), text);
    }

    private static Event promise(String id, Side from, Side to, int by, boolean announced) {
        return new PromiseMade(new Promise(id, OptionalInt.empty(), from, to, "Peace", OptionalInt.of(by), announced));
    }
}
