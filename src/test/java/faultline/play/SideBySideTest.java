package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.ForkPoint;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.view.Beside;
import faultline.view.ChangeBeside;
import faultline.view.Comparison;
import faultline.view.CourseBeside;
import faultline.view.RulingBeside;
import faultline.view.SideBySide;
import faultline.view.TurnBeside;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises of the small world side by side: what only some of them had, and where each of them went. */
class SideBySideTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    SideBySideTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    /** Autumn threatens in both turns, winter spies in the second, spring is still in its first. */
    @BeforeEach
    void plays() {
        Tale.of(play, "autumn").turn(1).turn(1);
        fork("autumn", "winter", new ForkPoint.BeforeTurn(2))
                .then(new BeginTurn())
                .then(Tale.submit("spy", ""))
                .adjudicated()
                .then(new AcceptAdjudication());
        fork("autumn", "spring", new ForkPoint.BeforeTurn(1)).turn(0);
    }

    @Test
    void eachTwoAreHeldAgainstEachOtherThoseOfTheFirstBefore() {
        var all = of("autumn", "winter", "spring");

        assertThat(all.pairs())
                .extracting(pair -> pair.first() + " " + pair.second() + ": "
                        + pair.partsIn().orElse(""))
                .containsExactly("autumn winter: turn 2", "autumn spring: turn 1", "winter spring: turn 1");
        assertThat(all.againstFirst()).extracting(Comparison::second).containsExactly("winter", "spring");
    }

    @Test
    void aTurnIsOfThoseThatHaveBegunIt() {
        var turns = of("autumn", "winter", "spring").turns();

        assertThat(turns).extracting(TurnBeside::title).containsExactly("Turn 1", "Turn 2");
        assertThat(turns).extracting(TurnBeside::in).containsExactly(List.of(0, 1, 2), List.of(0, 1));
        assertThat(turns).extracting(TurnBeside::isSame).containsExactly(false, false);
        assertThat(of("autumn", "winter").turns().get(0).isSame()).isTrue();
    }

    @Test
    void aMoveStandsBesideItsLikeWhateverItsNumber() {
        var turn = of("autumn", "winter", "spring").turns().get(0);

        assertThat(turn.moves()).singleElement().satisfies(move -> {
            assertThat(move.words()).isEqualTo("Red: Threaten (Blue)");
            assertThat(move.each()).extracting(List::size).containsExactly(1, 1, 0);
            assertThat(move.inAll()).isFalse();
        });
        assertThat(of("autumn", "winter").turns().get(1).moves())
                .extracting(Beside::words)
                .containsExactly("Red: Threaten (Blue)", "Red: Spy (covert)");
    }

    @Test
    void aRulingSaysWhatCameOfItInEach() {
        var rulings = of("autumn", "spring").turns().get(0).rulings();

        assertThat(rulings)
                .filteredOn(ruling -> ruling.about().equals("Tension"))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.origin()).isEqualTo("effect of threaten, in answer to Red: Threaten (Blue)");
                    assertThat(ruling.each().get(0).map(RulingBeside.Sided::words))
                            .hasValue("+10");
                    assertThat(ruling.each().get(1)).isEmpty();
                    assertThat(ruling.cameOtherwise()).isFalse();
                });
    }

    @Test
    void whatATurnDidToAnIndicatorIsKnownOfEach() {
        var changes = of("autumn", "winter").turns().get(1).changes();

        assertThat(changes)
                .filteredOn(ChangeBeside::differs)
                .extracting(change -> change.row().name() + " " + change.ends())
                .containsExactly("Tension [71, 61]", "Funds (Red) [1, 2]");
        assertThat(changes.get(0).changes())
                .allSatisfy(change -> assertThat(change).isPresent());
    }

    @Test
    void coursesPartAsFarAsBothHaveCome() {
        assertThat(of("autumn", "spring").courses())
                .filteredOn(CourseBeside::parts)
                .extracting(CourseBeside::name)
                .containsExactly("Tension", "Funds (Red)");
        fork("autumn", "earlier", new ForkPoint.BeforeTurn(2));
        assertThat(of("autumn", "earlier").courses()).noneMatch(CourseBeside::parts);
    }

    @Test
    void thatTextsAreOthersIsKnown() {
        assertThat(of("autumn", "winter").otherTexts()).isFalse();
        home.replace("exercises/small-world/scenario.yaml", "To test.", "To test again.");
        done(home.play(store).history().fork(WHITE, "autumn", "edited", new ForkPoint.Here(), true));

        assertThat(of("autumn", "edited").otherTexts()).isTrue();
    }

    @Test
    void whatTheRulesHaveNotAnsweredInAllIsNotHeldAgainstEachOther() {
        fork("autumn", "open", new ForkPoint.BeforeTurn(2))
                .then(new BeginTurn())
                .then(Tale.submit("threaten", "blue"));

        var turn = of("autumn", "open").turns().get(1);

        assertThat(turn.ruled()).isFalse();
        assertThat(turn.rulings()).isEmpty();
        assertThat(turn.isSame()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            autumn               | BAD_VALUE    | Two exercises or more are needed to hold them against each other.
            autumn winter autumn | BAD_VALUE    | Exercise (autumn) is the same as itself.
            autumn wintre        | UNKNOWN_NAME | There is no exercise (wintre).
            """)
    void whatCannotBeComparedIsRefused(String names, Code code, String reason) {
        var refusal = refused(play.history().sideBySide(WHITE, List.of(names.split(" "))))
                .refusal();

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void aCellMayNotAsk() {
        assertThat(refused(play.history().sideBySide(MOSCOW, List.of("autumn", "winter")))
                        .refusal()
                        .code())
                .isEqualTo(Code.NOT_YOURS);
    }

    private Tale fork(String of, String name, ForkPoint point) {
        done(play.history().fork(WHITE, of, name, point, false));
        return new Tale(play, name);
    }

    private SideBySide of(String... names) {
        return done(play.history().sideBySide(WHITE, List.of(names)));
    }
}
