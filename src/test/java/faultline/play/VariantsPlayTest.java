package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.ForkPoint;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.play.Impact.Meaning;
import faultline.progress.Progress;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small game in a variant, from its beginning to what is made of it afterwards. */
class VariantsPlayTest {
    private static final String SCENARIO = "exercises/small-world/scenario.yaml";
    private static final String A_THREAT_LEAKS = """

        // Somebody always talks.
        rule "A threat leaks"
        when
          $threat : Move(type == "threaten")
        then
          rulings.release($threat, "leak").because("somebody always talks");
        end
        """;

    private final Home home;
    private final Store store = Journals.inMemory();

    VariantsPlayTest(@TempDir Path folder) {
        home = new Home(folder);
        SmallWorld.filesWithVariants().forEach((path, text) -> home.write("exercises/small-world/" + path, text));
        home.write("rules/small/small.drl", SmallRules.TEXT + A_THREAT_LEAKS);
    }

    @Test
    void anExerciseBeginsWhereTheVariantSays() {
        var view = begun().view();

        assertThat(view.variant())
                .contains(new ExerciseView.VariantView("short", "Short", "Two turns that begin tense."));
        assertThat(view.turns()).isEqualTo(2);
        assertThat(view.date()).isEqualTo(LocalDate.of(2031, 5, 1));
        assertThat(now(view, "tension")).isEqualTo("70");
        assertThat(now(view, "funds:red")).isEqualTo("5");
        assertThat(now(view, "funds:blue")).isEqualTo("3");
        assertThat(now(view, "talks")).isEqualTo("open");
        assertThat(view.injects()).extracting(InjectView::id).containsExactly("storm");
        assertThat(play().exercises())
                .extracting(line -> ((ExerciseLine.Whole) line).variant())
                .containsExactly("short");
    }

    @Test
    void withoutAVariantTheScenarioItselfIsPlayed() {
        var view = done(play().create(WHITE, "small-world", "autumn", OptionalLong.of(7)))
                .view();

        assertThat(view.variant()).isEmpty();
        assertThat(view.turns()).isEqualTo(3);
        assertThat(now(view, "tension")).isEqualTo("50");
    }

    @Test
    void aWholeGameIsPlayedInTheVariantAndIsTheSameAgain() {
        begun();
        var game = tale().then(new AssignCell("moscow", List.of("red"))).turn(1);

        assertThat(view().played().get(0).injects()).containsExactly("storm");
        // 70, and the threat's 10, the storm's 1, and 9 for each step instead of 4
        assertThat(now(view(), "tension")).isEqualTo("90");
        assertThat(refused(game.act(new AssignCell("washington", List.of("blue"))))
                        .refusal()
                        .reason())
                .isEqualTo("Actor (blue) is always automated in scenario (small-world).");
        game.turn(0);
        assertThat(refused(game.act(new BeginTurn())).refusal().code()).isEqualTo(Code.WRONG_PHASE);
        assertThat(done(play().history().verify("autumn", Progress.UNSEEN)))
                .isInstanceOfSatisfying(Verification.Identical.class, same -> assertThat(same.turns())
                        .isEqualTo(2));
    }

    @Test
    void anInjectThatNeverComesComesNeitherByHandNorByRule() {
        begun();
        tale().then(new AssignCell("moscow", List.of("red"))).then(new BeginTurn());

        assertThat(refused(tale().act(new ReleaseInject("leak"))).refusal().reason())
                .isEqualTo("Scenario (small-world) has no inject (leak).");

        tale().then(Tale.submit("threaten", "blue")).adjudicated().then(new AcceptAdjudication());
        assertThat(view().thisTurn().orElseThrow().adjudication().orElseThrow().rulings())
                .filteredOn(ruling -> ruling.source() instanceof Ruling.Source.Rule rule
                        && rule.name().equals("A threat leaks"))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.outcome()).isEqualTo(Ruling.Outcome.NOT_POSSIBLE);
                    assertThat(ruling.note()).isEqualTo("the variant that is played does not have the inject");
                });
        assertThat(view().thisTurn().orElseThrow().injects()).containsExactly("storm");
    }

    @Test
    void aCellKnowsWhichVariantItPlaysAndNothingOfWhatItKeepsBack() {
        begun();
        tale().then(new AssignCell("moscow", List.of("red")));

        assertThat(done(play().view("autumn", MOSCOW.seat())).variant())
                .contains(new ExerciseView.VariantView("short", "Short", "Two turns that begin tense."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shrot  | Did you mean (short)? There is (short, longer).
        winter | There is (short, longer).
        """)
    void aVariantThatTheScenarioDoesNotHaveIsRefused(String variant, String help) {
        var refusal = refused(create(variant)).refusal();

        assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_NAME);
        assertThat(refusal.reason()).isEqualTo("Scenario (small-world) has no variant (" + variant + ").");
        assertThat(refusal.next()).isEqualTo(help);
        assertThat(play().exerciseNames()).isEmpty();
    }

    @Test
    void aForkStaysInTheVariant() {
        begun();
        tale().turn(0);
        done(fork("winter", false));

        var winter =
                (Event.ExerciseCreated) store.journal().read("winter").get(0).event();
        assertThat(winter.variant()).isEqualTo("short");
        assertThat(done(play().view("winter", WHITE.seat())).turns()).isEqualTo(2);
        tale().at("winter").turn(0);
        assertThat(done(play().history().verify("winter", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
    }

    @Test
    void aForkUnderTheTextsOfNowIsPlayedInTheVariantOfNow() {
        begun();
        tale().turn(0);
        home.replace(SCENARIO, "assumptions: {step: 9}", "assumptions: {step: 1}");
        done(fork("winter", true));
        tale().at("winter").turn(0);

        assertThat(now(done(play().view("winter", WHITE.seat())), "tension")).isEqualTo("81");
    }

    @Test
    void aForkIsRefusedWhereTheScenarioOfNowHasNoSuchVariant() {
        begun();
        home.replace(SCENARIO, "  short:", "  brief:");

        var refusal = refused(fork("winter", true)).refusal();

        assertThat(refusal.reason())
                .isEqualTo(
                        "What was played does not fit scenario (small-world) as it is now. Variant (short) is gone.");
        assertThat(refusal.next()).startsWith("Fork without `--rules current`");
    }

    @Test
    void theImpactOfAnEditIsJudgedInTheVariant() {
        begun();
        tale().turn(0);
        done(play().create(WHITE, "small-world", "whole", OptionalLong.of(7)));
        tale().at("whole").turn(0);

        home.replace(SCENARIO, "assumptions: {step: 9}", "assumptions: {step: 1}");
        assertThat(meaning("autumn")).isInstanceOf(Meaning.Otherwise.class);
        assertThat(meaning("whole")).isEqualTo(new Meaning.Same(1));

        home.replace(SCENARIO, "  short:", "  brief:");
        assertThat(meaning("autumn")).isEqualTo(new Meaning.Unknown("Variant (short) is gone."));
    }

    @Test
    void twoVariantsAreComparedAndTheirNamesTold() {
        begun();
        done(play().create(WHITE, "small-world", "whole", OptionalLong.of(7)));

        assertThat(done(play().history().compare(WHITE, "autumn", "whole")).seats())
                .contains("Variant: Short in (autumn); none in (whole)");
    }

    @Test
    void eachVariantIsCheckedAndGetsItsOwnHints() {
        var hints =
                done(play().authoring().check("small-world", Optional.empty())).hints();

        assertThat(hints)
                .extracting(hint -> hint.message())
                .filteredOn(message -> message.startsWith("In the variant"))
                .containsExactlyInAnyOrder(
                        "In the variant (short): Rule (A leak is felt) can never fire: no move, inject or turn"
                                + " of the scenario meets its conditions, or they exclude each other.",
                        "In the variant (short): Nothing leads stage (talks) to (closed): no rule and no declared"
                                + " effect.");
    }

    @Test
    void rulesAreCountedInAVariant() {
        var coverage = done(play().coverages()
                .ofRandomGamesOf("small-world", Optional.of("short"), Optional.empty(), 20, Progress.UNSEEN));

        assertThat(coverage.lines())
                .filteredOn(line -> line.firings() == 0)
                .extracting(line -> line.rule().name())
                .containsExactly("A leak is felt");
    }

    private Play play() {
        return home.play(store);
    }

    private Outcome<Happened> create(String variant) {
        return play().create(
                        WHITE, "small-world", Optional.of(variant), Optional.empty(), "autumn", OptionalLong.of(7));
    }

    private Happened begun() {
        return done(create("short"));
    }

    private Tale tale() {
        return new Tale(play(), "autumn");
    }

    private ExerciseView view() {
        return done(play().view("autumn", WHITE.seat()));
    }

    private Outcome<Happened> fork(String name, boolean current) {
        return play().history().fork(WHITE, "autumn", name, new ForkPoint.Here(), current);
    }

    private Meaning meaning(String exercise) {
        return done(play().history().impact("small-world", Progress.UNSEEN)).lines().stream()
                .filter(line -> line.exercise().equals(exercise))
                .map(Impact.Line::meaning)
                .findFirst()
                .orElseThrow();
    }

    private static String now(ExerciseView view, String key) {
        return view.board().stream()
                .filter(row -> row.key().toString().equals(key))
                .map(row -> row.now().toString())
                .findFirst()
                .orElseThrow();
    }
}
