package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.view.ExerciseView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people can do with an exercise, from its first command to its last. */
class PlayTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    PlayTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    @Test
    void anExerciseBeginsAndIsOpen() {
        var happened = done(create("autumn"));

        assertThat(happened.view().phase()).isEqualTo(Phase.BRIEFING);
        assertThat(happened.view().provenance().orElseThrow().seed()).isEqualTo(7);
        assertThat(play.openExercise()).contains("autumn");
        assertThat(play.exercises())
                .containsExactly(new ExerciseLine("autumn", "small-world", 0, Phase.BRIEFING, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            small-world | autumn          | NAME_TAKEN   | There is an exercise (autumn) already.
            small-world | Autumn          | BAD_VALUE    | An exercise cannot be named (Autumn).
            small-world | ''              | BAD_VALUE    | An exercise cannot be named ().
            small-world | ../autumn       | BAD_VALUE    | An exercise cannot be named (../autumn).
            small-world | a b             | BAD_VALUE    | An exercise cannot be named (a b).
            small-wrold | winter          | UNKNOWN_NAME | There is no scenario (small-wrold). Did you mean (small-world)?
            ../secret   | winter          | UNKNOWN_NAME | There is no scenario (../secret).
            """)
    void anExerciseThatCannotBeginIsRefusedAndLeavesNothing(String scenario, String name, String code, String words) {
        done(create("autumn"));

        var refusal =
                refused(play.create(WHITE, scenario, name, OptionalLong.of(1))).refusal();

        assertThat(refusal.code()).hasToString(code);
        assertThat(refusal.reason() + " " + refusal.next()).startsWith(words);
        assertThat(play.exerciseNames()).containsExactly("autumn");
        assertThat(play.openExercise()).contains("autumn");
    }

    @Test
    void onlyTheWhiteCellBeginsAnExercise() {
        var refused = refused(play.create(MOSCOW, "small-world", "autumn", OptionalLong.empty()));

        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.NOT_YOURS);
    }

    @Test
    void aSeedThatNobodyNamedIsDrawnAndKept() {
        var seed = done(play.create(WHITE, "small-world", "autumn", OptionalLong.empty()))
                .view()
                .provenance()
                .orElseThrow()
                .seed();

        assertThat(home.play(store).view("autumn", new Seat.White())).isEqualTo(play.view("autumn", new Seat.White()));
        assertThat(seed).isBetween(0L, 999_999L);
    }

    @Test
    void anExerciseThatIsNotThereIsToldWithTheNearest() {
        done(create("autumn"));

        assertThat(refused(play.view("automn", new Seat.White())).refusal())
                .isEqualTo(Refusal.of(
                        Refusal.Code.UNKNOWN_NAME, "There is no exercise (automn).", "Did you mean (autumn)?"));
    }

    @Test
    void aWholeTurnIsPlayed() {
        begun("autumn");
        done(act(MOSCOW, threat()));
        assertThat(done(play.adjudicate(WHITE, "autumn", UUID.randomUUID()))
                        .view()
                        .phase())
                .isEqualTo(Phase.ADJUDICATION);
        assertThat(tension(done(act(WHITE, new AcceptAdjudication())).view())).isEqualTo("60");
        assertThat(done(act(WHITE, new CloseExercise("done"))).view().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aProposalIsInTheJournalWhenItIsShown() {
        begun("autumn");
        done(act(MOSCOW, threat()));

        var shown = done(play.adjudicate(WHITE, "autumn", UUID.randomUUID()));

        var proposed = shown.view().thisTurn().orElseThrow().adjudication().orElseThrow();
        assertThat(lastEvent()).isEqualTo(new AdjudicationProposed(proposed));
        assertThat(proposed.rulings()).isNotEmpty();
        assertThat(tension(shown.view())).isEqualTo("50");
    }

    @Test
    void theRulesAnswerATurnOnce() {
        begun("autumn");
        done(play.adjudicate(WHITE, "autumn", UUID.randomUUID()));

        assertThat(refused(play.adjudicate(WHITE, "autumn", UUID.randomUUID()))
                        .refusal()
                        .reason())
                .startsWith("The rules answer a turn's moves once");
        assertThat(refused(play.adjudicate(MOSCOW, "autumn", UUID.randomUUID()))
                        .refusal()
                        .code())
                .isEqualTo(Refusal.Code.NOT_YOURS);
    }

    @Test
    void aRefusalChangesNothing() {
        begun("autumn");
        var before = events();

        refused(act(MOSCOW, submit("threaten", "green")));
        refused(act(MOSCOW, new BeginTurn()));
        refused(act(WHITE, new AcceptAdjudication()));
        refused(act(WHITE, new AssignCell("kyiv", List.of("red"))));

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void theSameCommandFiveTimesIsOneEventAndFiveEqualAnswers() {
        begun("autumn");
        var id = UUID.randomUUID();
        int before = events().size();

        var answers = IntStream.range(0, 5)
                .mapToObj(time -> done(play.act(MOSCOW, "autumn", id, threat())))
                .distinct()
                .toList();

        assertThat(events()).hasSize(before + 1);
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).events()).singleElement().isInstanceOf(MoveSubmitted.class);
    }

    @Test
    void aCommandSentAgainIsAnsweredEvenWhenItWouldBeRefusedByNow() {
        begun("autumn");
        var id = UUID.randomUUID();
        done(play.act(MOSCOW, "autumn", id, submit("spy", "")));

        assertThat(refused(act(MOSCOW, submit("spy", ""))).refusal().code()).isEqualTo(Refusal.Code.LIMIT_REACHED);
        assertThat(done(play.act(MOSCOW, "autumn", id, submit("spy", ""))).events())
                .hasSize(1);
    }

    @Test
    void movesEnteredAtTheSameTimeAreAllKept() throws Exception {
        begun("autumn");
        var threads = Executors.newFixedThreadPool(4);
        Callable<Outcome<Happened>> entering = () -> act(MOSCOW, submit("offer-talks", ""));

        for (var entered : threads.invokeAll(java.util.Collections.nCopies(12, entering))) {
            done(entered.get());
        }
        threads.shutdown();

        var moves = done(play.view("autumn", new Seat.White()))
                .thisTurn()
                .orElseThrow()
                .moves();
        assertThat(moves)
                .extracting(Move::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "M1." + number)
                        .toList());
    }

    @Test
    void aCellIsAnsweredWithItsOwnView() {
        begun("autumn");
        var view = done(act(MOSCOW, threat())).view();

        assertThat(view.seat()).isEqualTo(MOSCOW.seat());
        assertThat(view.provenance()).isEmpty();
        assertThat(view).isEqualTo(done(play.view("autumn", MOSCOW.seat())));
    }

    @Test
    void openingWhatIsNotThereLeavesOpenWhatWas() {
        done(create("autumn"));
        refused(play.open(WHITE, "winter"));

        assertThat(play.openExercise()).contains("autumn");
    }

    @Test
    void aScenarioWithProblemsTellsAllOfThemAtOnce() {
        home.replace("exercises/small-world/moves.yaml", "category: military", "catgory: military");
        home.replace("exercises/small-world/scenario.yaml", "start: 50", "start: 500");
        home.replace("exercises/small-world/msel.yaml", "to: [blue]", "to: [bleu]");

        var refused = refused(create("autumn"));

        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.BAD_SCENARIO);
        assertThat(refused.problems()).extracting(Problem::file).contains("moves.yaml", "msel.yaml", "scenario.yaml");
        assertThat(refused.refusal().reason())
                .isEqualTo("(small-world) has " + refused.problems().size() + " problems.");
        assertThat(play.exerciseNames()).isEmpty();
        assertThat(play.scenarios())
                .containsExactly(
                        new ScenarioLine("small-world", "", refused.problems().size()));
    }

    @Test
    void rulesThatDoNotFitTheScenarioAreItsProblemsToo() {
        home.replace("exercises/small-world/scenario.yaml", "rules: []", "rules: [small, large]");
        home.write("rules/small/red.drl", """
                // Somebody must answer.
                rule "Red answers"
                when
                  $move : Move(type == "no-such-move")
                then
                  rulings.reaction($move, "nobody", "protest").because("it can");
                end
                """);

        var missing = refused(play.scenario("small-world"));
        home.replace("exercises/small-world/scenario.yaml", "[small, large]", "[small]");
        var unfit = refused(play.scenario("small-world"));

        assertThat(missing.problems()).extracting(Problem::message).anyMatch(message -> message.contains("(large)"));
        assertThat(unfit.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("no-such-move"))
                .anyMatch(message -> message.contains("nobody"));
    }

    private Outcome<Happened> create(String name) {
        return play.create(WHITE, "small-world", name, OptionalLong.of(7));
    }

    private void begun(String name) {
        done(create(name));
        done(act(WHITE, new AssignCell("moscow", List.of("red"))));
        done(act(WHITE, new BeginTurn()));
    }

    private Outcome<Happened> act(Caller caller, Command command) {
        return play.act(caller, "autumn", UUID.randomUUID(), command);
    }

    private static SubmitMove threat() {
        return submit("threaten", "blue");
    }

    private static SubmitMove submit(String type, String target) {
        return new SubmitMove(Optional.empty(), type, target, Optional.empty(), Words.NONE);
    }

    private List<Recorded> events() {
        return store.journal().read("autumn");
    }

    private Event lastEvent() {
        return events().get(events().size() - 1).event();
    }

    private static String tension(ExerciseView view) {
        return view.board().get(0).now().toString();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static <T> Outcome.Refused<T> refused(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused<T>) outcome;
    }
}
