package faultline.report.form;

import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of contents that is complete as it is, and that a word processor can make anew after changes. */
final class WordContents {
    /** With fewer sections than this, one sees them all at once. */
    private static final int MANY = 4;

    private static final String FIELD = " TOC \\o \"1-2\" \\n \\h \\z ";

    private final Xml xml;
    private final WordParagraphs paragraphs;

    WordContents(Xml xml, WordParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    private record Entry(int level, Section section) {}

    void write(List<Section> sections) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var section : sections) {
            entries.add(new Entry(1, section));
            section.parts().forEach(part -> entries.add(new Entry(2, part)));
        }
        if (entries.size() < MANY) {
            return;
        }
        paragraphs.write("TOCHeading", Text.of("Contents"));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            paragraphs.begin("TOC" + entry.level());
            if (i == 0) {
                mark("begin");
                xml.open("w:r")
                        .open("w:instrText", "xml:space", "preserve")
                        .text(FIELD)
                        .close()
                        .close();
                mark("separate");
            }
            paragraphs.text(Text.link(entry.section().title(), entry.section().id()));
            if (i == entries.size() - 1) {
                mark("end");
            }
            paragraphs.end();
        }
    }

    private void mark(String of) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", of).close();
    }
}
