package faultline.exercise;

import static faultline.exercise.SmallGame.BLUE;
import static faultline.exercise.SmallGame.RED;
import static faultline.exercise.SmallGame.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.ArgumentCommand.Decide;
import faultline.exercise.ArgumentCommand.Drop;
import faultline.exercise.ArgumentCommand.Estimate;
import faultline.exercise.ArgumentCommand.Give;
import faultline.exercise.ArgumentCommand.LiftCondition;
import faultline.exercise.ArgumentCommand.Open;
import faultline.exercise.ArgumentCommand.PlaceCondition;
import faultline.exercise.ArgumentCommand.Reveal;
import faultline.exercise.ArgumentCommand.Roll;
import faultline.exercise.ArgumentCommand.ShowEstimates;
import faultline.exercise.ArgumentCommand.Trigger;
import faultline.exercise.ArgumentCommand.Vote;
import faultline.exercise.ArgumentCommand.Weigh;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Point.Weight;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Verdict.Basis;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be argued, and what comes of it. Cell (moscow) plays red, (washington) blue; it is turn 1. */
class ArgumentDeskTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");

    private final List<Event> happened = new ArrayList<>(List.of(RED, BLUE, TURN));

    @Test
    void anythingCanBeArguedAndIsWeightedWhereNothingElseIsSaid() {
        done(open("It rains"));

        var claim = argument("G1.1").claim();
        assertThat(claim.action()).isEqualTo("It rains");
        assertThat(claim.method()).isEqualTo(ArgumentMethod.WEIGHTED);
        assertThat(argument("G1.1").odds(List.of())).hasValue(new Odds(21, 36));
    }

    @Test
    void aMoveSpeaksForItself() {
        happened.add(submitted("M1.1", "red", "threaten", false));
        done(new Open(
                "",
                "",
                Optional.empty(),
                Optional.of("m1.1"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty()));

        var claim = argument("G1.1").claim();
        assertThat(claim.action()).isEqualTo("Red: Threaten");
        assertThat(claim.actor()).isEqualTo("red");
        assertThat(claim.type()).isEqualTo("threaten");
    }

    @Test
    void reasonsOfBothSidesMakeTheOdds() {
        done(open("It rains"));
        done(MOSCOW, give("G1.1", Side.FOR, Weight.COMPELLING));
        done(WASHINGTON, give("G1.1", Side.AGAINST, Weight.STRONG));

        assertThat(argument("G1.1").points()).extracting(point -> point.by()).containsExactly("moscow", "washington");
        assertThat(argument("G1.1").odds(List.of())).hasValue(new Odds(26, 36));
        done(new Weigh("G1.1", 1, Weight.WEAK));
        assertThat(argument("G1.1").odds(List.of())).hasValue(new Odds(15, 36));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, true, false, false",
        "2, 4, false, false, false",
        "6, 6, true, true, false",
        "1, 1, false, false, true"
    })
    void diceFromTheTableDecideAndTwelveAndTwoAreMarked(
            int one, int other, boolean succeeds, boolean notable, boolean disaster) {
        done(open("It rains"));
        done(new Roll("G1.1", List.of(one, other), true));

        var verdict = verdict("G1.1");
        assertThat(verdict.succeeded()).isEqualTo(succeeds);
        assertThat(verdict.notable()).isEqualTo(notable);
        assertThat(verdict.disaster()).isEqualTo(disaster);
        assertThat(verdict.thrown().orElseThrow().byHand()).isTrue();
    }

    @Test
    void theMedianOfSecretEstimatesIsWhatTheDieMustMeet() {
        done(open("It rains", ArgumentMethod.ESTIMATIVE));
        done(MOSCOW, new Estimate("G1.1", Optional.empty(), 10));
        done(MOSCOW, new Estimate("G1.1", Optional.empty(), 30));
        done(WASHINGTON, new Estimate("G1.1", Optional.of("Ann"), 70));
        assertThat(argument("G1.1").odds(List.of())).isEmpty();
        assertThat(refusal(WHITE, new Roll("G1.1", List.of(50), true)).code()).isEqualTo(Code.WRONG_PHASE);

        done(new ShowEstimates("G1.1"));
        assertThat(argument("G1.1").odds(List.of())).hasValue(new Odds(50, 100));
        done(new Roll("G1.1", List.of(50), true));
        assertThat(verdict("G1.1").succeeded()).isTrue();
    }

    @Test
    void whatNobodySpeaksAgainstHappensIfTheWhiteCellSaysSo() {
        done(open("It rains"));
        done(new Decide("G1.1", Optional.empty(), true, ""));

        assertThat(verdict("G1.1")).isEqualTo(new Verdict(true, Basis.UNOPPOSED, Optional.empty(), ""));
    }

    @Test
    void whatSomebodySpeaksAgainstHappensWithoutARollOnlyIfAReasonIsCompelling() {
        done(open("It rains"));
        done(give("G1.1", Side.FOR, Weight.STRONG));
        done(give("G1.1", Side.AGAINST, Weight.WEAK));
        assertThat(refusal(WHITE, new Decide("G1.1", Optional.empty(), true, ""))
                        .code())
                .isEqualTo(Code.BAD_VALUE);

        done(new Weigh("G1.1", 1, Weight.COMPELLING));
        done(new Decide("G1.1", Optional.empty(), true, ""));
        assertThat(verdict("G1.1").succeeded()).isTrue();
    }

    @Test
    void mostVotesDecideAndTheWhiteCellWhereTheyAreEven() {
        done(open("It rains", ArgumentMethod.VOTE));
        done(MOSCOW, new Vote("G1.1", Optional.empty(), true));
        done(WASHINGTON, new Vote("G1.1", Optional.empty(), false));
        assertThat(refusal(WHITE, new Decide("G1.1", Optional.empty(), false, ""))
                        .next())
                .contains("The white cell decides a tie");

        done(WASHINGTON, new Vote("G1.1", Optional.of("Ann"), false));
        assertThat(refusal(WHITE, new Decide("G1.1", Optional.of(true), false, ""))
                        .reason())
                .contains("stands at 1 to 2");
        done(new Decide("G1.1", Optional.empty(), false, ""));
        assertThat(verdict("G1.1").succeeded()).isFalse();
    }

    @Test
    void aBigProjectIsDoneAfterItsSuccesses() {
        for (int step = 1; step <= 2; step++) {
            done(step("The bridge", "bridge", 2));
            done(new Roll("G1." + step, List.of(6, 5), true));
        }

        assertThat(exercise().arguments().successes("bridge")).isEqualTo(2);
        assertThat(refusal(WHITE, step("The bridge", "bridge", 2)).reason()).contains("(bridge) is done");
    }

    @Test
    void oneStepOfABigProjectComesAfterTheOther() {
        done(step("The bridge", "bridge", 2));

        assertThat(refusal(WHITE, step("The bridge", "bridge", 2)).reason()).contains("(G1.1), which is not decided");
    }

    @Test
    void aConditionCountsUntilAnArgumentRemovesIt() {
        done(new PlaceCondition(new StandingCondition("ice", "Ice", -1, "red", "", ""), ""));
        done(openFor("red", "Ships leave"));
        done(openFor("blue", "Ships come"));
        assertThat(odds("G1.1")).hasValue(new Odds(15, 36));
        assertThat(odds("G1.2")).hasValue(new Odds(21, 36));

        done(new Roll("G1.2", List.of(6, 6), true));
        done(new LiftCondition("ice", "G1.2", ""));
        assertThat(odds("G1.1")).hasValue(new Odds(21, 36));
    }

    @Test
    void aSecretArgumentWaitsForItsTriggerAndIsUnknownToOthers() {
        done(secret("A spy is caught", Optional.empty()));

        assertThat(refusal(WHITE, new Roll("G1.1", List.of(3, 4), true)).code()).isEqualTo(Code.WRONG_PHASE);
        assertThat(refusal(WASHINGTON, give("G1.1", Side.FOR, Weight.WEAK)))
                .isEqualTo(Refusal.of(Code.UNKNOWN_NAME, "There is no argument (G1.1).", "There is none."));
        done(new Trigger("G1.1", "The fleet has sailed"));
        done(MOSCOW, give("G1.1", Side.FOR, Weight.STRONG));
        done(new Roll("G1.1", List.of(3, 4), true));
        assertThat(argument("G1.1").revealed()).isFalse();
        done(new Reveal("G1.1"));
        assertThat(argument("G1.1").revealed()).isTrue();
    }

    @Test
    void aSecretArgumentIsBroughtUpByItsCondition() {
        done(secret("A spy is caught", Optional.of(new Condition.FromTurn(2))));
        turnOver();
        done(new Command.BeginTurn());

        assertThat(argument("G1.1").waits()).isFalse();
    }

    @Test
    void theRulesAreNotAskedWhilePeopleArgue() {
        done(open("It rains"));
        var propose = new Command.ProposeAdjudication(new Adjudication(1, List.of()));
        assertThat(refusal(WHITE, propose).reason()).isEqualTo("Argument (G1.1) is not decided.");

        done(new Drop("G1.1", "Nobody insists"));
        done(propose);
    }

    @Test
    void whatWasDecidedIsAnsweredOnce() {
        done(open("It rains"));
        done(new Roll("G1.1", List.of(3, 4), true));
        assertThat(exercise().arguments().unanswered()).containsExactly("G1.1");

        turnOver();
        assertThat(exercise().arguments().unanswered()).isEmpty();
    }

    @Test
    void aMoveThatFailedInArgumentIsNotAmongWhatWasDone() {
        var move = submitted("M1.1", "red", "threaten", false);
        happened.add(move);
        done(about("M1.1"));
        done(new Roll("G1.1", List.of(1, 2), true));
        assertThat(exercise().arguments().ineffective()).containsExactly("M1.1");
        assertThat(exercise().arguments().won("threaten")).isFalse();

        turnOver();
        assertThat(exercise().situation().played("red", "threaten")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moscow     | open blue     | NOT_YOURS
            washington | roll          | NOT_YOURS
            evaluator  | open red      | NOT_YOURS
            observer   | for           | NOT_YOURS
            white      | open nobody   | UNKNOWN_NAME
            white      | show G1.9     | UNKNOWN_NAME
            white      | move M1.7     | UNKNOWN_NAME
            white      | covert        | BAD_VALUE
            white      | one die       | BAD_VALUE
            white      | die of seven  | BAD_VALUE
            white      | estimate      | BAD_VALUE
            white      | umpire        | BAD_VALUE
            """)
    void whatCannotBeIsRefused(String seat, String what, Code code) {
        happened.add(submitted("M1.1", "red", "spy", true));
        done(open("It rains"));

        assertThat(refusal(seat(seat), command(what)).code()).isEqualTo(code);
    }

    private static Seat seat(String name) {
        return name.equals("moscow") || name.equals("washington") ? new Seat.Cell(name) : Seat.parse(name);
    }

    private static Command command(String what) {
        return switch (what) {
            case "open blue" -> openFor("blue", "It rains");
            case "open red" -> openFor("red", "It rains");
            case "open nobody" -> openFor("nobody", "It rains");
            case "show G1.9" -> new Reveal("G1.9");
            case "move M1.7" -> about("M1.7");
            case "covert" -> about("M1.1");
            case "one die" -> new Roll("G1.1", List.of(3), true);
            case "die of seven" -> new Roll("G1.1", List.of(3, 7), true);
            case "estimate" -> new Estimate("G1.1", Optional.empty(), 50);
            case "umpire" -> new Decide("G1.1", Optional.of(true), false, "");
            case "roll" -> new Roll("G1.1", List.of(3, 4), true);
            default -> give("G1.1", Side.FOR, Weight.STRONG);
        };
    }

    private static Open open(String action) {
        return open(action, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Open open(String action, ArgumentMethod method) {
        return open(action, "", Optional.of(method), Optional.empty(), Optional.empty());
    }

    private static Open openFor(String actor, String action) {
        return open(action, actor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Open step(String action, String project, int needs) {
        var open = open(action, "", Optional.empty(), Optional.of(project), Optional.empty());
        return new Open(
                action,
                "",
                open.actor(),
                open.move(),
                List.of(),
                open.method(),
                open.project(),
                OptionalInt.of(needs),
                open.secret());
    }

    private static Open secret(String action, Optional<Condition> when) {
        var secret = Optional.of(new Secret("moscow", "its time", when));
        return open(action, "red", Optional.empty(), Optional.empty(), secret);
    }

    private static Open about(String move) {
        return new Open(
                "",
                "",
                Optional.empty(),
                Optional.of(move),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Open open(
            String action,
            String actor,
            Optional<ArgumentMethod> method,
            Optional<String> project,
            Optional<Secret> secret) {
        var whose = actor.isEmpty() ? Optional.<String>empty() : Optional.of(actor);
        return new Open(action, "", whose, Optional.empty(), List.of(), method, project, OptionalInt.empty(), secret);
    }

    private static Give give(String argument, Side side, Weight weight) {
        return new Give(argument, side, Optional.empty(), "a reason", weight);
    }

    private static MoveSubmitted submitted(String id, String actor, String type, boolean covert) {
        var origin = new Move.Origin.Entered("moscow");
        return new MoveSubmitted(new Move(id, 1, actor, type, "", covert, Move.Words.NONE, origin));
    }

    private void turnOver() {
        happened.add(new AdjudicationProposed(adjudication()));
        happened.add(new AdjudicationAccepted(1));
    }

    private Adjudication adjudication() {
        var wave = new Wave(0, exercise().turn().moves(), List.of(), List.of());
        return new Adjudication(1, List.of(wave));
    }

    private Optional<Odds> odds(String id) {
        var argument = argument(id);
        return argument.odds(
                exercise().arguments().standing(SmallWorld.scenario().arguments(), argument));
    }

    private Argument argument(String id) {
        return exercise().arguments().argument(id).orElseThrow();
    }

    private Verdict verdict(String id) {
        return argument(id).verdict().orElseThrow();
    }

    private Exercise exercise() {
        return SmallWorld.after(happened.toArray(Event[]::new));
    }

    private void done(Command command) {
        done(WHITE, command);
    }

    private void done(Seat seat, Command command) {
        var decision = decide(seat, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        happened.addAll(((Decision.Accepted) decision).events());
    }

    private Refusal refusal(Seat seat, Command command) {
        return ((Decision.Refused) decide(seat, command)).refusal();
    }

    private Decision decide(Seat seat, Command command) {
        List<Recorded> events = SmallWorld.recorded(happened.toArray(Event[]::new));
        return new Decider(SmallWorld.scenario(), events, exercise(), seat).decide(command);
    }
}
