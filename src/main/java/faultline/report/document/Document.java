package faultline.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to be printed. A form of it (a page for a browser, a PDF file and so on) writes all that it holds, in this
 * order. Texts are plain: each form escapes what it writes.
 *
 * @param kind what it is, in a word or two: "After-action report"
 * @param title what it is of: the scenario's title
 * @param subtitle what tells it apart from others of that kind, such as the exercise's name; empty for none
 * @param notice what every sheet must say; empty for nothing
 */
public record Document(
        String kind, String title, String subtitle, String notice, Layout layout, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** How it lies on paper. */
    public enum Layout {
        /** To be read from its beginning, with a table of contents. */
        READING,
        /** To be handed out, filled in or cut up, sheet by sheet: nothing but what its sections hold. */
        SHEETS,
        /** Such sheets lying on their sides, for wide tables. */
        WIDE_SHEETS
    }

    /** A document to be read. */
    public Document(String kind, String title, String subtitle, String notice, List<Section> sections) {
        this(kind, title, subtitle, notice, Layout.READING, sections);
    }

    /** All sections, each before its parts. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withParts);
    }
}
