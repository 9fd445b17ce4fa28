package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** How indicators went, in pictures and in words. */
class IndicatorPicturesTest {

    @Test
    void thereIsOneForEachIndicatorAndNoneForWhatMovesCost() {
        assertThat(new Pictures(PlayedRun.small()).indicators())
                .extracting(Figure::title)
                .containsExactly("Tension", "Talks");
    }

    @Test
    void marksStandBelowTheTurnInWhichSomethingActed() {
        var drawn = Drawn.of(tension(PlayedRun.small()).picture()).isSound();
        var dots = drawn.named("circle").toList();
        var marks = drawn.named("polygon").toList();

        assertThat(drawn.words()).contains("start", "turn 1", "50", "64", "calm", "tense", "moves", "2");
        assertThat(middle(marks.get(0)))
                .isEqualTo(Double.parseDouble(dots.get(1).getAttribute("cx")));
    }

    @Test
    void theWordsHoldEveryNumberWithWhatMadeIt() {
        assertThat(rows(tension(PlayedRun.small())))
                .containsExactly(
                        "start | 50 | tense |  | ",
                        "turn 1 | 64 | tense | +14 | R1.1 +10 for M1.2 Red: Threaten (Blue);"
                                + " R1.7 +4 for A1.1 Green: Protest");
    }

    @Test
    void idsLeadToWhereTheyAreToldOf() {
        var pictures = new Pictures(PlayedRun.small(), List.of("R1.1", "M1.2")::contains);
        var words = pictures.indicators().get(0).inWords().get(0);

        assertThat(((Table) words).rows().get(1).cells().get(4).spans())
                .filteredOn(span -> !span.to().isEmpty())
                .extracting(Text.Span::to)
                .containsExactly("R1.1", "M1.2");
    }

    @Test
    void aStageIsDrawnInSteps() {
        var talks = new Pictures(PlayedRun.small()).indicators().get(1);
        var drawn = Drawn.of(talks.picture()).isSound();

        assertThat(drawn.words()).contains("Closed", "Open", "Signed", "start", "turn 1");
        assertThat(rows(talks)).containsExactly("start | Closed | ", "turn 1 | Closed | ");
        assertThat(talks.caption().words()).startsWith("Nothing acted on it.");
    }

    @Test
    void beforePlayThereIsOnePoint() {
        var tension = tension(PlayedRun.view(List.of()));

        assertThat(Drawn.of(tension.picture()).isSound().words())
                .contains("start")
                .doesNotContain("turn 1");
        assertThat(tension.picture().text()).isEqualTo("Tension in one played run: 50 at the start, no turn is over.");
        assertThat(rows(tension)).hasSize(1);
    }

    @Test
    void whatIsOnlyProposedIsNotDrawn() {
        assertThat(rows(tension(PlayedRun.view(SmallGame.proposed())))).containsExactly("start | 50 | tense |  | ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 30, 100})
    void nothingLiesOverAnythingElseHoweverManyTurnsThereAre(int turns) {
        long seed = new Random().nextLong();
        var view = PlayedRun.random(seed, turns);
        var tension = tension(view);

        assertThat(Drawn.of(tension.picture())
                        .isSound("seed " + seed)
                        .named("circle")
                        .count())
                .as("seed %s", seed)
                .isEqualTo(turns + 1);
        assertThat(rows(tension).stream().map(row -> row.split(" \\| ")[1]))
                .as("seed %s", seed)
                .containsExactlyElementsOf(
                        row(view).ends().stream().map(Object::toString).toList());
    }

    @Test
    void anOverrideHasAMarkOfItsOwn() {
        var acted = new ArrayList<String>();
        for (long seed = 0; seed < 20; seed++) {
            acted.add(tension(PlayedRun.random(seed, 6)).caption().words());
        }

        assertThat(acted).anyMatch(words -> words.contains("▲") && words.contains("◆") && words.contains("✕"));
    }

    @Test
    void namesAreWordsWhateverTheyHold() {
        var longest = "x".repeat(200);
        var view =
                PlayedRun.named(Map.of("Tension", "<script>alert(1)</script>", "Red", "Київ & Škoda", "Open", longest));
        var figures = new Pictures(view).indicators();

        figures.forEach(figure -> Drawn.of(figure.picture()).isSound());
        assertThat(figures.get(0).title()).isEqualTo("<script>alert(1)</script>");
        assertThat(figures.toString()).contains("Київ & Škoda");
        assertThat(figures.get(0).picture().shapes()).doesNotContain("<script");
    }

    private static Figure tension(ExerciseView view) {
        return new Pictures(view).indicator("tension");
    }

    private static BoardRow row(ExerciseView view) {
        return view.board().get(0);
    }

    private static List<String> rows(Figure figure) {
        return ((Table) figure.inWords().get(0))
                .rows().stream().map(IndicatorPicturesTest::line).toList();
    }

    private static String line(Row row) {
        return String.join(" | ", row.cells().stream().map(Text::words).toList());
    }

    private static double middle(Element polygon) {
        return Drawn.numbers(polygon, "points")[0];
    }
}
