package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Feedback.Statement;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.FeedbackView.Distribution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How participants judged the exercise, drawn and told. */
class FeedbackPictureTest {
    private static final List<Distribution> DISTRIBUTIONS = List.of(
            new Distribution(Statement.FACILITATOR, List.of(0, 0, 2, 11, 3), "4"),
            new Distribution(Statement.REALISM, List.of(0, 0, 0, 0, 0), ""));

    @Test
    void everyCountIsABarAndANumber() {
        var figure = new FeedbackPicture(DISTRIBUTIONS).figure();
        var drawn = Drawn.of(figure.picture()).isSound();

        assertThat(drawn.named("rect")).hasSize(3);
        assertThat(drawn.words()).contains("2", "11", "3", "points");
        assertThat(((Table) figure.inWords().get(0)).rows())
                .extracting(row -> row.cells().stream().map(Text::words).toList())
                .containsExactly(
                        List.of(Statement.FACILITATOR.words(), "0", "0", "2", "11", "3", "16", "4", "··▂█▂"),
                        List.of(Statement.REALISM.words(), "0", "0", "0", "0", "0", "0", "too few", "·····"));
    }

    @Test
    void thereIsNoneWhereNobodyFilledInAForm() {
        assertThat(new Pictures(PlayedRun.small()).feedback()).isEmpty();
    }
}
