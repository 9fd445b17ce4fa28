package faultline.report.form;

import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.List;
import org.xml.sax.SAXException;

/** Writes what leads into a document: bookmarks, its title, and its contents. */
final class PdfFront {
    /** The number of a sheet stands in room of its own, so that the same lines are made whatever it is. */
    private static final String ENTRY =
            "role: TOCI; text-align-last: justify; end-indent: 40pt; last-line-end-indent: -40pt";

    private final PdfTags tags;
    private final PdfText text;
    private final PdfFonts fonts;
    private final PdfNumbers numbers;
    private final double room;

    PdfFront(PdfTags tags, PdfText text, PdfFonts fonts, PdfNumbers numbers, double room) {
        this.tags = tags;
        this.text = text;
        this.fonts = fonts;
        this.numbers = numbers;
        this.room = room;
    }

    void bookmarks(List<Section> sections) throws SAXException {
        if (sections.isEmpty() || numbers.sheets().isEmpty()) {
            return;
        }
        tags.open("bookmark-tree");
        for (var section : sections) {
            bookmark(section);
        }
        tags.close();
    }

    private void bookmark(Section section) throws SAXException {
        tags.open("bookmark", "starting-state: hide", "internal-destination", section.id());
        tags.open("bookmark-title").text(Printable.of(section.title())).close();
        for (var part : section.parts()) {
            bookmark(part);
        }
        tags.close();
    }

    void title(Document document) throws SAXException {
        text.block(Text.quiet(document.kind()), 10, room, "space-before: 24pt; space-before.conditionality: retain");
        text.block(
                Text.strong(document.title()),
                22,
                room,
                "role: H1; line-height: 1.25; space-before: 4pt; space-after: 4pt");
        if (!document.subtitle().isEmpty()) {
            text.block(Text.quiet(document.subtitle()), 12, room, "space-after: 8pt");
        }
        if (!document.notice().isEmpty()) {
            text.block(Text.strong(document.notice()), PdfLook.SIZE, room, "space-before: 8pt");
        }
    }

    /** Names the sections and their parts; what is deeper is found among the bookmarks. */
    void contents(List<Section> sections) throws SAXException {
        tags.open("block", "role: TOC; space-before: 28pt; border-top: " + PdfLook.RULE + "; padding-top: 8pt");
        for (var section : sections) {
            entry(section, PdfLook.bold(Text.of(section.title())), 0);
            for (var part : section.parts()) {
                entry(part, Text.of(part.title()), PdfLook.STEP);
            }
        }
        tags.close();
    }

    private void entry(Section section, Text title, double indent) throws SAXException {
        tags.open("block", ENTRY, "start-indent", PdfTags.points(indent), "space-before", indent == 0 ? "5pt" : "1pt");
        boolean leads = numbers.has(section.id()) && !section.title().isBlank();
        if (leads) {
            tags.open(
                    "basic-link",
                    "",
                    "internal-destination",
                    section.id(),
                    "fox:alt-text",
                    PdfTags.quoted(fonts.printable(section.title())));
        }
        text.write(title, PdfLook.SIZE, room - 40 - indent);
        tags.empty("leader", "leader-pattern: rule; rule-style: dotted; rule-thickness: 0.5pt", "color", "#8c959f");
        tags.text(numbers.sheet(section.id()));
        tags.close(leads ? 2 : 1);
    }
}
