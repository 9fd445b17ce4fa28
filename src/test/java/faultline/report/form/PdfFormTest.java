package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.report.document.Block;
import faultline.report.document.Block.Card;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.NewSheet;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Picture;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs find in a PDF file. */
class PdfFormTest {
    @TempDir
    private static Path folder = Path.of("");

    private final Poppler sample = printed(SampleDocument.document());

    @Test
    void holdsAllWordsInTheirOrder() {
        var sheets = sample.sheets();

        assertThat(String.join("\n", sheets).lines().filter(line -> !runsAlong(line)))
                .isEqualTo(DocumentWords.of(SampleDocument.document()));
    }
}
