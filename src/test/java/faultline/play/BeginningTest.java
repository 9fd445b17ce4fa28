package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.journal.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an exercise begins, and what keeps one from beginning. */
class BeginningTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    BeginningTest(@TempDir Path folder) {
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
                .containsExactly(
                        new ExerciseLine.Whole("autumn", true, "small-world", "", 0, Phase.BRIEFING, Optional.empty()));
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
        assertThat(play.authoring().scenarios())
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

        var missing = refused(play.authoring().scenario("small-world"));
        home.replace("exercises/small-world/scenario.yaml", "[small, large]", "[small]");
        var unfit = refused(play.authoring().scenario("small-world"));

        assertThat(missing.problems()).extracting(Problem::message).anyMatch(message -> message.contains("(large)"));
        assertThat(unfit.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("no-such-move"))
                .anyMatch(message -> message.contains("nobody"));
    }

    private Outcome<Happened> create(String name) {
        return play.create(WHITE, "small-world", name, OptionalLong.of(7));
    }
}
