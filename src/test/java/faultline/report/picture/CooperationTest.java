package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cooperation and conflict by the kinds of moves, drawn and told. */
class CooperationTest {
    private static final Map<String, String> CODES = Map.of("threaten", "13", "offer-talks", "036", "protest", "14");

    @Test
    void eachTurnHasItsSumsAndMeansAndWhatCarriesNoCode() {
        var overTime = figures(PlayedRun.coded(CODES)).get(0);

        // of five moves, spying has no code
        assertThat(rows(overTime, 0)).containsExactly("turn 1 | 5 | 1 | 1 | +4 | +4 | 3 | −19 | −6.3");
        assertThat(Drawn.of(overTime.picture()).isSound().words()).contains("+4", "−19", "cooperation", "conflict");
        assertThat(overTime.caption().words())
                .contains("1 of 5 moves carry no code", "rates the kind of event and not its size");
    }

    @Test
    void conflictGoesDownAndCooperationUp() {
        var bars = Drawn.of(figures(PlayedRun.coded(CODES)).get(0).picture())
                .named("rect")
                .toList();

        assertThat(bars).extracting(bar -> bar.getAttribute("class")).containsExactly("f2", "f1");
        assertThat(Drawn.numbers(bars.get(0), "y")[0] + Drawn.numbers(bars.get(0), "height")[0])
                .isEqualTo(Drawn.numbers(bars.get(1), "y")[0]);
    }

    @Test
    void eachActorHasARowOfItsOwn() {
        var byActor = figures(PlayedRun.coded(CODES)).get(1);

        assertThat(rows(byActor, 0))
                .containsExactly(
                        "Red | 2 | 1 | 0 |  |  | 1 | −6 | −6",
                        "Blue | 2 | 0 | 1 | +4 | +4 | 1 | −6.5 | −6.5",
                        "Green | 1 | 0 | 0 |  |  | 1 | −6.5 | −6.5");
        assertThat(rows(byActor, 1)).containsExactly("turn 1 | Red −6; Blue +4 −6.5; Green −6.5");
        assertThat(Drawn.of(byActor.picture()).isSound().words()).contains("Red", "−6", "+4 −6.5");
    }

    @Test
    void withoutCodesNothingIsDrawnAndTheCaptionSaysWhy() {
        var overTime = figures(PlayedRun.small()).get(0);

        assertThat(Drawn.of(overTime.picture()).isSound().named("rect")).isEmpty();
        assertThat(overTime.caption().words()).contains("5 of 5 moves carry no code");
        assertThat(overTime.picture().text()).contains("no move counts as either");
    }

    @Test
    void beforePlayItSaysSo() {
        for (var figure : figures(PlayedRun.view(SmallGame.moves()))) {
            Drawn.of(figure.picture()).isSound();
            assertThat(figure.inWords())
                    .containsExactly(new Paragraph("No move has been made in a turn that is over."));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 100})
    void nothingLiesOverAnythingElseHoweverManyTurnsThereAre(int turns) {
        long seed = new Random().nextLong();
        var figures = figures(PlayedRun.random(seed, turns, CODES));

        figures.forEach(figure -> Drawn.of(figure.picture()).isSound("seed " + seed));
        assertThat(rows(figures.get(0), 0)).hasSize(turns).allSatisfy(row -> assertThat(row)
                .endsWith(" | 1 | 0 | 0 |  |  | 1 | −6 | −6"));
    }

    @Test
    void manyActorsHaveRoom() {
        long seed = new Random().nextLong();

        figures(PlayedRun.ofMany(seed))
                .forEach(figure -> Drawn.of(figure.picture()).isSound("seed " + seed));
    }

    private static List<Figure> figures(ExerciseView view) {
        return new Pictures(view).cooperation();
    }

    private static List<String> rows(Figure figure, int table) {
        return ((Table) figure.inWords().get(table))
                .rows().stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Text::words).toList()))
                        .toList();
    }
}
