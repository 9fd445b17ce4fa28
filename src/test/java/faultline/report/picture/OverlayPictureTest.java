package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Picture;
import faultline.report.picture.OverlayPicture.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlayPictureTest {

    @Test
    void linesAreToldApartByColourDashAndMarkAlike() {
        var shapes = picture(4, List.of(50.0, 60.0, 55.0)).shapes();

        assertThat(Pattern.compile("<polyline class=\"([^\"]*)\"")
                        .matcher(shapes)
                        .results()
                        .map(line -> line.group(1)))
                .containsExactly("line s0", "line s1 dash", "line s2 dots", "line s3 dashdot");
        assertThat(shapes).contains("<circle class=\"f0\"", "<rect class=\"line s1\"", "<polygon class=\"line s2\"");
    }

    @Test
    void theLegendNamesEachWhateverItIsCalled() {
        var run = new Run("<b> & \"c\"", PlayedRun.random(1, 3), List.of(50.0, 60.0));

        var picture = OverlayPicture.of("Tension", List.of(run));

        assertThat(picture.shapes()).contains("&lt;b&gt; &amp; ").doesNotContain("<b>");
        assertThat(picture.text()).isEqualTo("Tension in 1 played run: <b> & \"c\" from 50 to 60.");
    }

    @Test
    void showsThePartOfTheScaleThatWasReached() {
        assertThat(picture(2, List.of(42.0, 28.0, 34.0)).shapes())
                .contains(">25<", ">45<")
                .doesNotContain(">0<", ">100<");
    }

    @Test
    void aLevelThatStoodStillHasAScaleAllTheSame() {
        assertThat(picture(2, List.of(7.0, 7.0)).shapes())
                .contains(">7<", ">8<")
                .doesNotContain("NaN", "Infinity");
    }

    private static Picture picture(int runs, List<Double> numbers) {
        var view = PlayedRun.random(1, 3);
        return OverlayPicture.of(
                "Tension",
                IntStream.range(0, runs)
                        .mapToObj(i -> new Run("run-" + i, view, numbers))
                        .toList());
    }
}
