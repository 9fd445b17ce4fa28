package faultline.report.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lists of one file: all bullets are one, and each list with numbers is one of its own. */
final class WordNumbering {
    static final String BULLETS = "1";

    private final List<Integer> starts = new ArrayList<>();

    /** What a new list is called, of which the first line has this number. */
    String from(int first) {
        starts.add(first);
        return Integer.toString(starts.size() + 1);
    }

    /** The part of the file that says how lists look. */
    void write(Xml xml) throws IOException {
        xml.open("w:numbering", "xmlns:w", WordMargins.WORD);
        look(xml, "0", "bullet", "•");
        look(xml, "1", "decimal", "%1.");
        xml.open("w:num", "w:numId", BULLETS)
                .empty("w:abstractNumId", "w:val", "0")
                .close();
        for (int i = 0; i < starts.size(); i++) {
            xml.open("w:num", "w:numId", Integer.toString(i + 2)).empty("w:abstractNumId", "w:val", "1");
            xml.open("w:lvlOverride", "w:ilvl", "0");
            xml.empty("w:startOverride", "w:val", Integer.toString(starts.get(i)));
            xml.close().close();
        }
        xml.close();
    }

    private static void look(Xml xml, String id, String format, String mark) throws IOException {
        var step = Integer.toString(WordParagraphs.STEP);
        xml.open("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format);
        xml.empty("w:lvlText", "w:val", mark).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").empty("w:ind", "w:left", step, "w:hanging", step).close();
        xml.close().close();
    }
}
