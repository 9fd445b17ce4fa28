package faultline.report.form;

import static faultline.report.document.Document.Layout.READING;

import faultline.progress.Progress;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.IOException;
import java.util.List;

/** Writes the text of a file for word processors: the title, the contents, and the sections. */
final class WordSheets {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Document document;
    private final Xml xml;
    private final WordPaper paper;
    private final WordParagraphs paragraphs;
    private final WordBlocks blocks;

    WordSheets(Document document, Xml xml, WordPictures pictures, WordNumbering numbering) {
        this.document = document;
        this.xml = xml;
        paper = WordPaper.of(document);
        paragraphs = new WordParagraphs(xml, new Bookmarks(Linked.in(document)), paper.textWidth());
        blocks = new WordBlocks(paragraphs, new WordTables(xml, paragraphs), pictures, numbering);
    }

    void write(Progress progress) throws IOException {
        xml.open("w:document", "xmlns:w", WordMargins.WORD, "xmlns:r", OFFICE, "xmlns:wp", DRAWING);
        xml.open("w:body");
        if (document.layout() == READING) {
            title();
            new WordContents(xml, paragraphs).write(document.sections());
        }
        new Sections(progress).write(document.sections(), 1);
        paper.write(xml);
        xml.close().close();
    }

    private void title() throws IOException {
        paragraphs.writeIfAny("Kind", Text.of(document.kind()));
        paragraphs.writeIfAny("Title", Text.of(document.title()));
        paragraphs.writeIfAny("Subtitle", Text.of(document.subtitle()));
        paragraphs.writeIfAny("Notice", Text.of(document.notice()));
    }

    /** Goes through the sections, each before its parts. */
    private final class Sections {
        private final Progress progress;
        private final int all = (int) document.allSections().count();
        private int done;

        Sections(Progress progress) {
            this.progress = progress;
        }

        void write(List<Section> sections, int level) throws IOException {
            for (var section : sections) {
                if (level == 1 && done > 0 && document.layout() != READING) {
                    paragraphs.beginSheet();
                }
                paragraphs.heading(level, section.id(), section.title());
                try (var content = section.content().get()) {
                    for (var all = content.iterator(); all.hasNext(); ) {
                        blocks.write(all.next(), level + 1);
                    }
                }
                progress.at(++done, all);
                write(section.parts(), level + 1);
            }
        }
    }
}
