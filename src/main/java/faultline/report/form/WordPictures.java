package faultline.report.form;

import faultline.report.document.Picture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pictures of one file: each is drawn where it stands, and kept to become a part of the file. */
final class WordPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final double TALLEST = 640;

    /** A point, in the unit of drawings. */
    private static final int POINT = 12_700;

    private final List<Drawn> drawn = new ArrayList<>();
    private final PngPicture png = new PngPicture();

    /**
     * @param id by which the document calls it
     * @param file below the folder of the document
     */
    record Drawn(String id, String file, byte[] content) {}

    List<Drawn> drawn() {
        return Collections.unmodifiableList(drawn);
    }

    /**
     * Writes it where a run's text could stand.
     *
     * @param room in points
     */
    void write(Picture picture, double room, Xml xml) throws IOException {
        var number = Integer.toString(drawn.size() + 1);
        var id = "picture" + number;
        drawn.add(new Drawn(id, "media/" + id + ".png", png.draw(picture)));
        double scale = Math.min(1, Math.min(room / picture.width(), TALLEST / picture.height()));
        var width = Long.toString(Math.round(picture.width() * scale * POINT));
        var height = Long.toString(Math.round(picture.height() * scale * POINT));
        var name = "Picture " + number;
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", name, "descr", picture.text());
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE);
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", name, "descr", picture.text());
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", id);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height);
        xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close();
    }
}
