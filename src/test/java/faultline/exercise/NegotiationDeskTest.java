package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.NegotiationCommand.JudgePromise;
import faultline.exercise.NegotiationCommand.MakePromise;
import faultline.exercise.NegotiationCommand.SendMessage;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sides can say to each other. Cell (moscow) plays red, (washington) plays blue, (paris) nobody; green is automated. */
class NegotiationDeskTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");
    private static final Seat PARIS = new Seat.Cell("paris");

    private final List<Event> happened = new ArrayList<>(List.of(
            new CellAssigned("moscow", List.of("red")),
            new CellAssigned("washington", List.of("blue")),
            new CellCreated("paris")));

    @Test
    void aCellWritesInItsOwnNameToCellsActorsAndTheWhiteCell() {
        assertThat(done(MOSCOW, message("", "washington", "green", "white")))
                .containsExactly(new MessageSent(
                        OptionalInt.empty(),
                        new Side.Cell("moscow"),
                        List.of(new Side.Cell("washington"), new Side.Actor("green"), new Side.White()),
                        "Hello"));
    }

    @Test
    void aCellSpeaksForAnActorThatItPlaysAndTheWhiteCellForAnybody() {
        assertThat(from(done(MOSCOW, message("red", "washington")))).isEqualTo(new Side.Actor("red"));
        assertThat(from(done(WHITE, message("washington", "moscow")))).isEqualTo(new Side.Cell("washington"));
        assertThat(from(done(WHITE, message("green", "moscow")))).isEqualTo(new Side.Actor("green"));
        assertThat(from(done(WHITE, message("", "moscow")))).isEqualTo(new Side.White());
    }

    @Test
    void whoeverIsGivenAnActorSpeaksForItFromThenOn() {
        happened.add(new ActorGiven("red", "paris"));

        assertThat(from(done(PARIS, message("red", "washington")))).isEqualTo(new Side.Actor("red"));
        assertThat(refused(MOSCOW, message("red", "washington"))).startsWith("NOT_YOURS");
    }

    @Test
    void messagesGoInEveryPhaseUntilTheExerciseIsClosed() {
        for (var event : List.of(new Event.TurnBegan(1), new Event.AdjudicationProposed(SmallGame.adjudication()))) {
            happened.add(event);
            assertThat(done(MOSCOW, message("", "washington"))).hasSize(1);
        }
        happened.add(new Event.AdjudicationAccepted(1));
        assertThat(done(MOSCOW, message("", "washington"))).hasSize(1);

        happened.add(new Event.ExerciseClosed(""));
        assertThat(refused(MOSCOW, message("", "washington"))).startsWith("WRONG_PHASE");
    }

    @Test
    void aPromiseIsOpenUntilTheWhiteCellHasSpokenAndItsLastWordCounts() {
        var id = promised(MOSCOW, promise("", "washington", OptionalInt.of(2)));
        assertThat(pledge(id)).isEmpty();

        done(WHITE, new JudgePromise(id, new Judgement(Verdict.KEPT, "")));
        done(WHITE, new JudgePromise(id, new Judgement(Verdict.BROKEN, "It came out")));

        assertThat(pledge(id)).contains(new Judgement(Verdict.BROKEN, "It came out"));
    }

    @Test
    void itsTwoSidesGiveTheirOpinionWhichDecidesNothing() {
        var id = promised(MOSCOW, promise("", "washington", OptionalInt.empty()));
        var broken = new Judgement(Verdict.BROKEN, "We saw it");

        assertThat(done(WASHINGTON, new JudgePromise(id, broken)))
                .containsExactly(new PromiseClaimed(id, new Side.Cell("washington"), broken));
        done(MOSCOW, new JudgePromise(id, new Judgement(Verdict.KEPT, "")));

        assertThat(pledge(id)).isEmpty();
    }

    /** The refusal is the one for a promise that there is not, and does not name the one that there is. */
    @Test
    void toOthersASecretPromiseIsNone() {
        var id = promised(MOSCOW, promise("", "washington", OptionalInt.empty()));

        assertThat(refused(PARIS, new JudgePromise(id, new Judgement(Verdict.KEPT, ""))))
                .isEqualTo("UNKNOWN_NAME There is no promise (" + id + "). There is none.");
    }

    @Test
    void aPromiseThatEverybodyKnowsIsStillForItsSidesToSpeakOf() {
        var id = promised(MOSCOW, new MakePromise(Optional.empty(), "washington", "Peace", OptionalInt.empty(), true));

        assertThat(refused(PARIS, new JudgePromise(id, new Judgement(Verdict.KEPT, ""))))
                .startsWith("NOT_YOURS");
    }

    @Test
    void promisesAreJudgedAfterTheEndToo() {
        var id = promised(MOSCOW, promise("", "washington", OptionalInt.empty()));
        happened.add(new Event.ExerciseClosed(""));

        assertThat(done(WHITE, new JudgePromise(id, new Judgement(Verdict.KEPT, ""))))
                .containsExactly(new PromiseJudged(id, new Judgement(Verdict.KEPT, "")));
        assertThat(refused(MOSCOW, promise("", "washington", OptionalInt.empty())))
                .startsWith("WRONG_PHASE");
    }

    @Test
    void whatWasPromisedForPracticeBindsNobody() {
        promised(MOSCOW, promise("", "washington", OptionalInt.empty()));
        happened.add(new Event.TurnBegan(0));
        promised(MOSCOW, promise("", "washington", OptionalInt.of(0)));
        happened.add(new Event.AdjudicationProposed(SmallGame.adjudication()));
        happened.add(new Event.AdjudicationAccepted(0));
        happened.add(new Event.TurnBegan(1));

        assertThat(exercise().negotiation().pledges()).hasSize(1);
        assertThat(exercise().negotiation().given()).hasSize(2);
    }

    @Test
    void idsAreNeverGivenTwiceAndAreNotInTheOrderOfPromises() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            ids.add(promised(MOSCOW, promise("", "washington", OptionalInt.empty())));
        }

        assertThat(new HashSet<>(ids)).hasSize(600);
        assertThat(ids.subList(0, 20)).allMatch(id -> id.matches("P\\d{3}"));
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moscow     | send washingtn      | UNKNOWN_NAME There is no cell or actor (washingtn). Did you mean (washington)?
            moscow     | send old            | UNKNOWN_NAME There is no cell or actor (old). It is called (lyon) now.
            moscow     | send moscow         | BAD_VALUE A message goes to others, not to whoever sends it.
            moscow     | send red            | BAD_VALUE A message goes to others, not to whoever sends it.
            white      | send white          | BAD_VALUE A message goes to others, not to whoever sends it.
            moscow     | send paris from blue | NOT_YOURS The seat (cell moscow) does not speak for (blue).
            moscow     | promise red         | BAD_VALUE A promise is made to others, not to whoever makes it.
            white      | promise moscow      | BAD_VALUE The white cell judges promises, and neither makes nor receives one.
            moscow     | promise white       | BAD_VALUE The white cell judges promises, and neither makes nor receives one.
            moscow     | promise paris by 9  | BAD_VALUE A promise cannot be due in turn (9). Name a turn from 1 to 3.
            moscow     | promise paris by 0  | BAD_VALUE A promise cannot be due in turn (0).
            white      | break P1            | UNKNOWN_NAME There is no promise (P1).
            """)
    void whatCannotBeIsRefused(String seat, String line, String words) {
        happened.add(new CellCreated("old"));
        happened.add(new CellRenamed("old", "lyon"));

        assertThat(refused(seat.equals("white") ? WHITE : MOSCOW, command(line.split(" "))))
                .startsWith(words);
    }

    @Test
    void whoSaysThatAPromiseIsBrokenSaysWhy() {
        var id = promised(MOSCOW, promise("", "washington", OptionalInt.empty()));

        assertThat(refused(WHITE, new JudgePromise(id, new Judgement(Verdict.BROKEN, " "))))
                .startsWith("BAD_VALUE Whoever says that promise (" + id + ") is broken says why.");
    }

    @Test
    void evaluatorsObserversAndCellsThatThereAreNotHaveNoVoice() {
        for (Seat seat : List.of(new Seat.Evaluator(), new Seat.Observer(), new Seat.Cell("nowhere"))) {
            assertThat(refused(seat, message("", "moscow"))).startsWith("NOT_YOURS");
        }
    }

    @Test
    void emptyWordsAreNoMessage() {
        assertThat(refused(MOSCOW, new SendMessage(Optional.empty(), List.of("washington"), "  ")))
                .startsWith("BAD_VALUE There are no words in the text.");
        assertThat(refused(MOSCOW, new SendMessage(Optional.empty(), List.of("washington"), "x".repeat(4001))))
                .startsWith("BAD_VALUE The text has (4001) characters.");
    }

    private static NegotiationCommand command(String[] words) {
        var third = words.length > 3 ? words[3] : "";
        return switch (words[0]) {
            case "send" -> message(third, words[1]);
            case "promise" ->
                promise("", words[1], third.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(third)));
            default -> new JudgePromise(words[1], new Judgement(Verdict.BROKEN, "So it is"));
        };
    }

    private static SendMessage message(String from, String... to) {
        return new SendMessage(Optional.of(from).filter(name -> !name.isEmpty()), List.of(to), "Hello");
    }

    private static MakePromise promise(String from, String to, OptionalInt by) {
        return new MakePromise(Optional.of(from).filter(name -> !name.isEmpty()), to, "Peace", by, false);
    }

    private static Side from(List<Event> events) {
        return ((MessageSent) events.get(0)).from();
    }

    private String promised(Seat seat, MakePromise command) {
        Promise promise = ((PromiseMade) done(seat, command).get(0)).promise();
        return promise.id();
    }

    private Optional<Judgement> pledge(String id) {
        return exercise().negotiation().pledge(id).orElseThrow().judged();
    }

    private Exercise exercise() {
        return SmallWorld.after(happened.toArray(Event[]::new));
    }

    private List<Event> done(Seat seat, Command command) {
        var events = ((Decision.Accepted) decide(seat, command)).events();
        happened.addAll(events);
        return events;
    }

    private String refused(Seat seat, Command command) {
        var refusal = ((Decision.Refused) decide(seat, command)).refusal();
        return refusal.code() + " " + refusal.reason() + " " + refusal.next();
    }

    private Decision decide(Seat seat, Command command) {
        return new Decider(SmallWorld.scenario(), List.of(), exercise(), seat).decide(command);
    }
}
