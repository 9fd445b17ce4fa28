package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Chance;
import faultline.adjudication.SmallRules;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.EndTurn;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.progress.Progress;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole exercises of each kind of turn, by people who leave after every step and come back. */
class TurnKindsPlayTest {
    private final Path folder;

    TurnKindsPlayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void oneByOne() {
        begin("moves: one-by-one, order: [red, [blue, green]]");
        for (int turn = 1; turn <= 3; turn++) {
            act(new BeginTurn());
            act(submit("threaten", "blue"));
            assertThat(adjudicate().impulse()).isEqualTo("impulse 1 of 2: Red to act");
            assertThat(act(new AcceptAdjudication()).impulse()).isEqualTo("impulse 2 of 2: Blue and Green to act");
            adjudicate();
            assertThat(act(new AcceptAdjudication()).over()).isTrue();
        }
        assertVerified(3);
    }

    @Test
    void theWhiteCellOverrulesALaterImpulseByItself() {
        begin("moves: one-by-one, order: [red, [blue, green]]");
        act(new BeginTurn());
        act(submit("threaten", "blue"));
        adjudicate();
        act(new AcceptAdjudication());
        adjudicate();
        int first = thisTurn().proposal().orElseThrow().waves().get(0).number();
        var calm = new Conclusion.LevelEffect(Key.of("tension"), Operation.ADD, -1);

        try (var store = Journals.open(folder)) {
            var umpire = home().play(store).umpire();
            assertThat(refused(umpire.add(
                                    WHITE,
                                    "autumn",
                                    UUID.randomUUID(),
                                    OptionalInt.of(0),
                                    calm,
                                    "Calls",
                                    Optional.empty()))
                            .refusal()
                            .reason())
                    .isEqualTo("There can be no wave (0) in what is proposed.");
            done(umpire.add(
                    WHITE,
                    "autumn",
                    UUID.randomUUID(),
                    OptionalInt.empty(),
                    calm,
                    "Calls were made",
                    Optional.empty()));
        }

        assertThat(first).isPositive();
        assertThat(thisTurn().proposal().orElseThrow().waves().get(0).rulings())
                .extracting(Ruling::conclusion)
                .contains(calm);
        assertThat(act(new AcceptAdjudication()).overruled()).hasSize(1);
        assertVerified(1);
    }

    @Test
    void onEntry() {
        begin("moves: on-entry");
        for (int turn = 1; turn <= 3; turn++) {
            act(new BeginTurn());
            assertThat(act(submit("threaten", "blue")).proposal()).isPresent();
            act(new AcceptAdjudication());
            assertThat(act(submit("protest", "")).proposal()).isPresent();
            act(new AcceptAdjudication());
            assertThat(act(new EndTurn()).over()).isTrue();
        }
        assertVerified(3);
    }

    @Test
    void negotiation() {
        begin("kinds: {talks: {name: Negotiation, moves: none, phases: [Talk, Promise]}}, plan: {1: talks, 3: talks}");
        act(new BeginTurn());
        assertThat(thisTurn().kind()).isEqualTo("Negotiation");
        assertThat(thisTurn().agenda()).containsExactly("Talk", "Promise");
        assertThat(adjudicate().moves()).isEmpty();
        act(new AcceptAdjudication());
        act(new BeginTurn());
        act(submit("threaten", "blue"));
        assertThat(adjudicate().moves()).isNotEmpty();
        act(new AcceptAdjudication());
        act(new BeginTurn());
        adjudicate();
        assertThat(act(new AcceptAdjudication()).moves()).isEmpty();
        assertVerified(3);
    }

    @Test
    void turnZero() {
        begin("turn-zero: true");
        act(new BeginTurn());
        assertThat(thisTurn().practice()).isTrue();
        act(submit("threaten", "blue"));
        adjudicate();
        act(new AcceptAdjudication());
        assertThat(tension()).isNotEqualTo("50");

        act(new BeginTurn());

        assertThat(tension()).isEqualTo("50");
        assertThat(view().turnsOver()).isEmpty();
        assertThat(view().played()).extracting(TurnView::number).containsExactly(0, 1);
        adjudicate();
        assertThat(act(new AcceptAdjudication()).number()).isEqualTo(1);
        assertVerified(2);
    }

    @Test
    void turnZeroSkipped() {
        begin("turn-zero: true");

        assertThat(act(new BeginTurn(true)).number()).isEqualTo(1);
    }

    @Test
    void onEntryACellIsAnsweredWithItsOwnViewAndNoRulings() {
        begin("moves: on-entry");
        act(new BeginTurn());
        try (var store = Journals.open(folder)) {
            var id = UUID.randomUUID();
            var play = home().play(store);

            var answered = done(play.act(MOSCOW, "autumn", id, submit("threaten", "blue")));

            assertThat(answered.events()).singleElement().isInstanceOf(Event.MoveSubmitted.class);
            assertThat(answered.view()).isEqualTo(done(play.view("autumn", MOSCOW.seat())));
            assertThat(answered.view().phase()).isEqualTo(Phase.ADJUDICATION);
            int before = store.journal().read("autumn").size();
            assertThat(done(play.act(MOSCOW, "autumn", id, submit("threaten", "blue"))))
                    .isEqualTo(answered);
            assertThat(store.journal().read("autumn")).hasSize(before);
        }
    }

    @Test
    void onEntryTheSameMoveEnteredAgainFindsTheSameAnswer() {
        begin("moves: on-entry");
        act(new BeginTurn());
        try (var store = Journals.open(folder)) {
            var id = UUID.randomUUID();
            var play = home().play(store);
            var first = done(play.act(WHITE, "autumn", id, submit("threaten", "blue")));

            assertThat(first.events()).hasSize(2);
            assertThat(done(play.act(WHITE, "autumn", id, submit("threaten", "blue"))))
                    .isEqualTo(first);
        }
    }

    @Test
    void onEntryAMoveThatTheRulesCannotAnswerStaysEntered() {
        begin("moves: on-entry");
        act(new BeginTurn());
        try (var store = Journals.open(folder)) {
            Chance endless = key -> {
                throw new RunawayRulesException(RunawayRulesException.Excess.TIME, List.of("Red opens"));
            };
            var play = new Play(new Library(folder, new RuleLibrary()), store, endless, Clock.systemUTC());

            var entered = done(play.act(WHITE, "autumn", UUID.randomUUID(), submit("threaten", "blue")));

            assertThat(entered.unanswered().orElseThrow().code()).isEqualTo(Code.RUNAWAY_RULES);
            assertThat(entered.view().phase()).isEqualTo(Phase.MOVES);
        }
        assertThat(thisTurn().entered()).extracting(Move::id).containsExactly("M1.1");
        assertThat(adjudicate().proposal()).isPresent();
    }

    @Test
    void publicMovesOfAnImpulseThatIsInForceAreSeenLikeThoseOfATurnThatIsOver() {
        begin("moves: one-by-one, order: [red, blue]");
        act(new BeginTurn());
        act(submit("threaten", "blue"));
        act(submit("spy", ""));
        assertThat(movesSeenBy("washington")).isEmpty();
        adjudicate();
        assertThat(movesSeenBy("washington")).isEmpty();
        act(new AcceptAdjudication());

        assertThat(movesSeenBy("washington")).contains("threaten").doesNotContain("spy");
        assertThat(movesSeenBy("moscow")).contains("threaten", "spy");
        assertThat(view().turnsOver()).isEmpty();
    }

    @Test
    void onlyTheWhiteCellEndsATurn() {
        begin("moves: on-entry");
        act(new BeginTurn());
        try (var store = Journals.open(folder)) {
            assertThat(refused(home().play(store).act(MOSCOW, "autumn", UUID.randomUUID(), new EndTurn()))
                            .refusal()
                            .code())
                    .isEqualTo(Code.NOT_YOURS);
        }
    }

    private void begin(String turns) {
        var home = home();
        SmallWorld.files(turns).forEach((path, text) -> home.write("exercises/small-world/" + path, text));
        home.replace("exercises/small-world/scenario.yaml", "rules: []", "rules: [small]");
        home.write("rules/small/small.drl", SmallRules.TEXT);
        try (var store = Journals.open(folder)) {
            done(home.play(store).create(WHITE, "small-world", "autumn", OptionalLong.of(7)));
        }
        assign(new AssignCell("moscow", List.of("red")));
        assign(new AssignCell("washington", List.of("blue")));
    }

    private Home home() {
        return new Home(folder);
    }

    /** Carries the command out in a program of its own; what is shown is found again by the next one. */
    private TurnView act(Command command) {
        assign(command);
        return thisTurn();
    }

    private void assign(Command command) {
        try (var store = Journals.open(folder)) {
            done(home().play(store).act(WHITE, "autumn", UUID.randomUUID(), command));
        }
    }

    private TurnView adjudicate() {
        try (var store = Journals.open(folder)) {
            done(home().play(store).umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
        }
        return thisTurn();
    }

    private TurnView thisTurn() {
        return view().thisTurn().orElseThrow();
    }

    private ExerciseView view() {
        return view(new Seat.White());
    }

    private ExerciseView view(Seat seat) {
        try (var store = Journals.open(folder)) {
            return done(home().play(store).view("autumn", seat));
        }
    }

    private List<String> movesSeenBy(String cell) {
        return view(new Seat.Cell(cell)).thisTurn().orElseThrow().moves().stream()
                .map(Move::type)
                .toList();
    }

    private String tension() {
        return view().board().get(0).now().toString();
    }

    private void assertVerified(int turns) {
        try (var store = Journals.open(folder)) {
            assertThat(done(home().play(store).history().verify("autumn", Progress.UNSEEN)))
                    .isInstanceOfSatisfying(Verification.Identical.class, same -> assertThat(same.turns())
                            .isEqualTo(turns));
        }
    }

    private static SubmitMove submit(String type, String target) {
        return new SubmitMove(Optional.of("red"), type, target, Optional.empty(), Words.NONE);
    }
}
