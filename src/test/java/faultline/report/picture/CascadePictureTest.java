package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Wave;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What led to what in a turn, drawn and told. */
class CascadePictureTest {

    @Test
    void movesLeadToReactionsAndTheseToEffects() {
        var cascade = cascade(PlayedRun.small());
        var drawn = Drawn.of(cascade.picture()).isSound();

        assertThat(drawn.words())
                .contains(
                        "M1.1, covert",
                        "Red: Spy",
                        "M1.2",
                        "A1.1, 60 %",
                        "Green: Protest",
                        "effects",
                        "Tension",
                        "+10",
                        "+4");
        assertThat(rows(cascade))
                .contains(
                        "M1.2 Red: Threaten (Blue) | the white cell for cell moscow | ",
                        "effects | M1.2 Red: Threaten (Blue) | R1.1 Tension +10",
                        "A1.1 Green: Protest | M1.2 Red: Threaten (Blue) | R1.4 Green: Protest (60 % (odds), rolled"
                                + " 41: it happens)",
                        "effects | A1.1 Green: Protest | R1.7 Tension +4",
                        "inject A leak |  | ");
    }

    @Test
    void whatDidNotHappenIsDashedAndAdviceIsNot() {
        var drawn = Drawn.of(cascade(PlayedRun.small()).picture());

        assertThat(drawn.words()).contains("did not happen", "advice");
        assertThat(drawn.named("rect").filter(CascadePictureTest::isDashed)).hasSize(1);
        assertThat(drawn.named("polyline").filter(CascadePictureTest::isDashed)).hasSize(1);
    }

    @Test
    void whatMovesCostIsLeftOut() {
        assertThat(cascade(PlayedRun.small()).toString()).doesNotContain("R1.2", "Funds (Red)");
    }

    @Test
    void aRulingOfTheWhiteCellHasAMark() {
        var struck = changed(ruling -> ruling.id().equals("R1.1") ? ruling.ending(Outcome.STRUCK, "too much") : ruling);
        var cascade = cascade(struck);

        assertThat(Drawn.of(cascade.picture()).isSound().words()).contains("struck");
        assertThat(rows(cascade))
                .contains("struck by the white cell | M1.2 Red: Threaten (Blue) | R1.1 Tension +10 (struck by the white"
                        + " cell)");
        assertThat(Drawn.of(cascade.picture()).classes()).contains("s1");
        assertThat(Drawn.of(cascade(PlayedRun.small()).picture()).classes()).doesNotContain("s1");
    }

    @Test
    void boxesLeadToWhereTheyAreToldOf() {
        var view = PlayedRun.small();
        var cascade = new Pictures(view, List.of("M1.2", "R1.7")::contains).cascade(1);

        assertThat(Drawn.of(cascade.picture())
                        .named("a")
                        .map(link -> link.getAttribute("href"))
                        .distinct())
                .containsExactlyInAnyOrder("#M1.2", "#R1.7");
    }

    @Test
    void aTurnWithoutRulingsShowsItsMovesAlone() {
        var cascade = cascade(PlayedRun.view(SmallGame.moves()));

        assertThat(rows(cascade)).hasSize(5);
        assertThat(Drawn.of(cascade.picture()).isSound().named("polyline")).isEmpty();
    }

    @Test
    void aTurnInWhichNothingHasHappenedSaysSo() {
        var cascade = cascade(PlayedRun.view(List.of(new TurnBegan(1))));

        assertThat(cascade.inWords()).containsExactly(new Paragraph("Nothing has happened in it."));
        Drawn.of(cascade.picture()).isSound();
    }

    @Test
    void ofALargeTurnIsDrawnWhatChangedMost() {
        var cascade = cascade(crowded(new Random(1), 120));
        var drawn = Drawn.of(cascade.picture()).isSound();

        assertThat(drawn.named("rect").count()).isLessThanOrEqualTo(CascadeChoice.MOST);
        assertThat(cascade.caption().words()).startsWith("Of 721 things").contains("are drawn that changed most");
        assertThat(rows(cascade)).hasSizeLessThanOrEqualTo(CascadeChoice.MOST);
        assertThat(cascade.picture().height()).isLessThan(1200);
    }

    @RepeatedTest(5)
    void nothingIsCutOffOrLiesOverAnythingElse() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var cascade = cascade(crowded(random, 1 + random.nextInt(30)));

        Drawn.of(cascade.picture()).isSound("seed " + seed);
    }

    @Test
    void namesAreWordsWhateverTheyHold() {
        var view = PlayedRun.named(
                Map.of("Threaten", "</text><script>", "Tension", "Київ ".repeat(40), "Green", "W".repeat(200)));
        var cascade = cascade(view);

        Drawn.of(cascade.picture()).isSound();
        assertThat(cascade.picture().shapes()).doesNotContain("<script");
        assertThat(rows(cascade).toString()).contains("</text><script>", "W".repeat(200));
    }

    private static boolean isDashed(Element shape) {
        return shape.getAttribute("class").contains("dash");
    }

    private static Figure cascade(ExerciseView view) {
        return new Pictures(view).cascade(1);
    }

    private static List<String> rows(Figure figure) {
        return ((Table) figure.inWords().get(0))
                .rows().stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Text::words).toList()))
                        .toList();
    }

    private static ExerciseView changed(UnaryOperator<Ruling> change) {
        return answered(SmallGame.adjudication().waves().stream()
                .map(wave -> new Wave(
                        wave.number(),
                        wave.moves(),
                        wave.rulings().stream().map(change).toList(),
                        List.of()))
                .toList());
    }

    private static ExerciseView answered(List<Wave> waves) {
        var events = new ArrayList<Event>(SmallGame.moves());
        events.add(new AdjudicationProposed(new Adjudication(1, waves)));
        events.add(new AdjudicationAccepted(1));
        return PlayedRun.view(events);
    }

    /** A turn of three waves with so many moves in each, which come of moves of the wave before. */
    private static ExerciseView crowded(Random random, int moves) {
        return answered(IntStream.range(0, 3)
                .mapToObj(wave -> Crowd.wave(random, wave, moves))
                .toList());
    }
}
