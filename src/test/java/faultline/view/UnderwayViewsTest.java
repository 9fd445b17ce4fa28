package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.TimedGame;
import faultline.exercise.event.Seat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each seat gets to see of the effects that later turns bring. */
class UnderwayViewsTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");
    private static final Seat NOBODY = new Seat.Observer();

    private final TimedGame game = new TimedGame();

    @Test
    void theWhiteCellSeesAllOfThemWithTheRulingsThatBeganThem() {
        game.turn("red sanction blue", "red unrest", "blue invest");

        assertThat(game.view(WHITE).underway())
                .extracting(UnderwayViewsTest::words)
                .containsExactly(
                        "R1.2 Economy (Blue) −2, M1.1 Red: Impose sanctions (Blue), since 1, next 2,"
                                + " until it is lifted: red has made the move relent in an earlier turn",
                        "R1.4 Tension +5, M1.2 Red: Stir up unrest, since 1, next 2, up to turn 2",
                        "R1.6 Economy (Blue) +3, M1.3 Blue: Invest, since 1, next 3, up to turn 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            white      | sanction unrest invest strain drought
            moscow     | unrest strain
            washington | sanction invest strain drought
            nobody     | strain
            """)
    void aSeatSeesWhatComesOfMovesAndInjectsThatItKnowsOnWhatItSees(String seat, String begun) {
        game.turn();
        game.turn("red sanction blue", "red unrest", "blue invest", "red strain");

        assertThat(game.view(seat(seat)).underway())
                .extracting(UnderwayView::origin)
                .extracting(UnderwayViewsTest::move)
                .containsExactlyInAnyOrder(begun.split(" "));
    }

    @Test
    void nothingOfOthersCovertMovesCanBeReached() {
        game.turn("red unrest");

        for (var seat : List.of(WASHINGTON, NOBODY)) {
            assertThat(game.view(seat).underway()).isEmpty();
            assertThat(Reachable.texts(game.view(seat))).doesNotContain("M1.1", "R1.");
        }
        assertThat(game.view(MOSCOW).underway()).singleElement().satisfies(effect -> assertThat(effect.ruling())
                .isEmpty());
    }

    @Test
    void aConditionOnWhatASeatMayNotSeeIsNotToldToIt() {
        game.turn("red strain");

        assertThat(lifted(MOSCOW)).contains("talks is open or funds:red is below 1");
        assertThat(lifted(WASHINGTON)).contains("something that this seat may not see");
    }

    @Test
    void anEffectComesNextInTheTurnThatIsNotYetAdjudicated() {
        game.turn("red unrest");
        assertThat(game.view(WHITE).underway()).extracting(UnderwayView::next).containsExactly(2);
        game.begin();
        assertThat(game.view(WHITE).underway()).extracting(UnderwayView::next).containsExactly(2);
    }

    @Test
    void whatNoTurnBringsAnyMoreIsGone() {
        game.turn("red unrest");
        game.turn();

        assertThat(game.view(WHITE).underway()).extracting(UnderwayView::since).containsExactly(2);
    }

    @Test
    void aLastingEffectIsExplainedDownToTheMoveThatBeganIt() {
        game.turn("red sanction blue");
        game.turn();

        var why = new WhyTrees(game.view(WHITE)).of("economy:blue").orElseThrow();

        var again = why.causes().get(1).causes().get(0);
        assertThat(why.causes().get(1).headline()).isEqualTo("turn 2, wave 0: 38 → 36");
        assertThat(again.headline()).isEqualTo("R2.1 Economy (Blue) −2");
        assertThat(again.details())
                .containsExactly(
                        "effect of sanction, under way since turn 1",
                        "because it comes in each turn until it is lifted");
        assertThat(again.causes())
                .extracting(Why::headline)
                .containsExactly("M1.1 Red: Impose sanctions (Blue) (entered by the white cell for cell moscow)");
    }

    private Optional<String> lifted(Seat seat) {
        return game.view(seat).underway().get(0).lifted();
    }

    private static Seat seat(String name) {
        return switch (name) {
            case "white" -> WHITE;
            case "nobody" -> NOBODY;
            default -> new Seat.Cell(name);
        };
    }

    /** The move or inject behind a name that people read. */
    private static String move(String origin) {
        return List.of("sanction", "unrest", "invest", "strain", "drought").stream()
                .filter(word -> origin.toLowerCase(Locale.ROOT).contains(word))
                .findFirst()
                .orElse(origin);
    }

    private static String words(UnderwayView effect) {
        return effect.ruling().orElse("") + " " + effect.says() + ", " + effect.origin() + ", since " + effect.since()
                + ", next " + effect.next() + ", " + effect.goesOn();
    }
}
