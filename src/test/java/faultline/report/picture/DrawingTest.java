package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.picture.Drawing.At;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private final Drawing drawing = new Drawing();

    @Test
    void isWellFormedWhateverComesLast() {
        drawing.words("label", 1, 2, At.START, "<b> & \"c\"");
        drawing.circle("ink", 1, 2, 3);

        assertThat(drawing.picture(10, 10, "A circle.").shapes())
                .endsWith("<circle class=\"ink\" cx=\"1\" cy=\"2\" r=\"3\"/>")
                .contains("&lt;b&gt; &amp; ");
    }
}
