package faultline.report.form;

import faultline.report.document.Picture;
import faultline.report.document.Text;
import java.io.IOException;

/** Writes paragraphs, as far in from the left as what they belong to. */
final class WordParagraphs {
    /** How far each level is from the next, in twentieths of a point. */
    static final int STEP = 284;

    private static final double POINT = 20;
    private static final int DEEPEST = 8;
    private static final int SMALLEST_HEADING = 4;

    private final Xml xml;
    private final Bookmarks bookmarks;
    private final WordText text;
    private final int width;
    private int depth;
    private boolean sheetBegins;

    /** @param width of the text, in twentieths of a point */
    WordParagraphs(Xml xml, Bookmarks bookmarks, int width) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.width = width;
        text = new WordText(xml, bookmarks);
    }

    /** What follows, as far as it is written in this, stands one level further in. */
    void within(WordFile.Part part) throws IOException {
        depth++;
        part.write(xml);
        depth--;
    }

    int depth() {
        return depth;
    }

    /** How far from the left paragraphs begin now, in twentieths of a point. */
    int indent() {
        return Math.min(depth, DEEPEST) * STEP;
    }

    /** What is left for a line, in twentieths of a point. */
    int room() {
        return width - indent();
    }

    /** The next paragraph begins a sheet. */
    void beginSheet() {
        sheetBegins = true;
    }

    /** Before what is no paragraph: only those can begin a sheet. */
    void breakSheetIfItBegins() throws IOException {
        if (sheetBegins) {
            write("Gap", Text.NONE);
        }
    }

    void writeIfAny(String style, Text words) throws IOException {
        if (!words.isEmpty()) {
            write(style, words);
        }
    }

    void write(String style, Text words) throws IOException {
        write(style, "", words);
    }

    void write(String style, String anchor, Text words) throws IOException {
        begin(style);
        bookmarks.setIfLinked(anchor, xml);
        text.write(words);
        end();
    }

    /** @param level 1 for the largest */
    void heading(int level, String anchor, String words) throws IOException {
        begin("Heading" + Math.min(level, SMALLEST_HEADING));
        bookmarks.set(anchor, xml);
        text.write(words);
        end();
    }

    /** A heading that something may lead to. */
    void heading(int level, String anchor, Text words) throws IOException {
        write("Heading" + Math.min(level, SMALLEST_HEADING), anchor, words);
    }

    /** @param list that it belongs to, as {@link WordNumbering} calls it */
    void item(String list, String anchor, Text words) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ListBullet");
        breakIfSheetBegins();
        xml.open("w:numPr")
                .empty("w:ilvl", "w:val", "0")
                .empty("w:numId", "w:val", list)
                .close();
        xml.empty("w:ind", "w:left", Integer.toString(indent() + STEP), "w:hanging", Integer.toString(STEP));
        xml.close();
        bookmarks.setIfLinked(anchor, xml);
        text.write(words);
        end();
    }

    void begin(String style) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        breakIfSheetBegins();
        if (depth > 0) {
            xml.empty("w:ind", "w:left", Integer.toString(indent()));
        }
        xml.close();
    }

    private void breakIfSheetBegins() throws IOException {
        if (sheetBegins) {
            xml.empty("w:pageBreakBefore");
            sheetBegins = false;
        }
    }

    void text(Text words) throws IOException {
        text.write(words);
    }

    void picture(WordPictures pictures, Picture picture) throws IOException {
        xml.open("w:r");
        pictures.write(picture, room() / POINT, xml);
        xml.close();
    }

    void bookmark(String anchor) throws IOException {
        bookmarks.setIfLinked(anchor, xml);
    }

    void end() throws IOException {
        xml.close();
    }
}
