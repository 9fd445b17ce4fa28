package faultline.report.form;

import faultline.report.document.Picture;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws pictures as PNG, in colours for light paper and finely enough to be printed. */
final class PngPicture {
    /** Dots for each unit of the drawing. */
    private static final float FINE = 2;

    private final OutlinedSvg outlined = new OutlinedSvg();

    byte[] draw(Picture picture) throws IOException {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) picture.width() * FINE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        var png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(outlined.of(picture))), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("A picture cannot be drawn: " + e.getMessage(), e);
        }
        return png.toByteArray();
    }
}
