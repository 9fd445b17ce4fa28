package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.report.picture.Drawing.Spot;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Who acted on whom, drawn and told. */
class NetworkTest {

    @Test
    void anArrowLeadsFromWhoActedToWhomThatActedOn() {
        var network = network(PlayedRun.small());

        assertThat(rows(network, 0))
                .containsExactly(
                        "Red | Blue | 1 | 0 | 0 | 0 | 0 | 1 | M1.2 (aimed at them; changed what is theirs)",
                        "Red | Green | 1 | 0 | 0 | 0 | 0 | 1 | M1.2 (they reacted)");
        assertThat(rows(network, 1)).containsExactly("Red | 2 | 1", "Blue | 2 | 0", "Green | 1 | 0");
        assertThat(Drawn.of(network.picture()).isSound().named("path")).hasSize(2);
        assertThat(network.picture().text())
                .isEqualTo("Who acted on whom in one played run: 1 of 5 moves acted on another actor.");
    }

    @Test
    void covertMovesAreDashedAndCountedBesides() {
        var network = network(PlayedRun.random(3, 40));
        var row = rows(network, 0).get(0).split(" \\| ");

        assertThat(Integer.parseInt(row[3])).isBetween(1, 39);
        assertThat(Drawn.of(network.picture()).isSound().named("path").map(path -> path.getAttribute("class")))
                .containsExactly("line s4 w5", "line s4 w5 dash");
    }

    @Test
    void kindsOfMoveAreToldBySignsAndNotByColourAlone() {
        var network = network(PlayedRun.coded(Map.of("threaten", "13")));

        assertThat(rows(network, 0).get(0)).startsWith("Red | Blue | 1 | 0 | 0 | 1 | 0 | 0");
        assertThat(Drawn.of(network.picture()).words()).contains("−1");
        assertThat(Drawn.of(network.picture()).classes()).contains("s1");
    }

    @Test
    void beforePlayItSaysSo() {
        var network = network(PlayedRun.view(SmallGame.moves()));

        assertThat(network.inWords()).containsExactly(new Paragraph("No move has been made in a turn that is over."));
        assertThat(Drawn.of(network.picture()).isSound().words()).isEmpty();
    }

    @Test
    void namesAreWordsWhateverTheyHold() {
        var network = network(PlayedRun.named(Map.of("Red", "<script>", "Blue", "Київ " + "x".repeat(200))));

        assertThat(Drawn.of(network.picture()).isSound().words()).contains("<script>");
        assertThat(network.picture().shapes()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 12, 20})
    void namesOnACircleDoNotMeetAndLieInThePicture(int actors) {
        var round = new Round(IntStream.range(0, actors)
                .mapToObj(i -> List.of("United States", "administration", i + " moves"))
                .toList());
        var taken = round.taken();

        for (int i = 0; i < taken.size(); i++) {
            assertThat(taken.get(i).meetsAny(taken.subList(i + 1, taken.size())))
                    .as("%s of %s", i, actors)
                    .isFalse();
            assertThat(taken.get(i).y()).isNotNegative();
            assertThat(taken.get(i).bottom()).isLessThanOrEqualTo(round.height());
        }
    }

    @RepeatedTest(10)
    void noArrowRunsThroughAnActorAndNoNumberLiesOnAnother() {
        long seed = new Random().nextLong();
        var drawn = Drawn.of(network(PlayedRun.ofMany(seed)).picture()).isSound("seed " + seed);
        var dots = drawn.named("circle").toList();

        assertThat(drawn.named("path"))
                .as("seed %s", seed)
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(dots.stream().filter(dot -> runsThrough(path, dot)))
                        .as("seed %s", seed)
                        .isEmpty());
    }

    private static boolean runsThrough(Element path, Element dot) {
        var d = Drawn.numbers(path, "d");
        var curve = new Curve(new Spot(d[0], d[1]), new Spot(d[2], d[3]), new Spot(d[4], d[5]));
        var middle = new Spot(Double.parseDouble(dot.getAttribute("cx")), Double.parseDouble(dot.getAttribute("cy")));
        return IntStream.rangeClosed(0, 100)
                .anyMatch(part -> Curve.distance(curve.at(part / 100.0), middle) < Round.DOT);
    }

    private static Figure network(ExerciseView view) {
        return new Pictures(view).network();
    }

    private static List<String> rows(Figure figure, int table) {
        return ((Table) figure.inWords().get(table))
                .rows().stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Text::words).toList()))
                        .toList();
    }
}
