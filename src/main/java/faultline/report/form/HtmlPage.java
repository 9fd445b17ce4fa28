package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates of {@link HtmlForm} ask for; a page is written once. */
public final class HtmlPage {
    /** With fewer sections than this, looking is quicker than searching. */
    private static final int SECTIONS_OF_A_LONG_PAGE = 4;

    private final Document document;
    private final PageParts parts;
    private final TemplateEngine templates;
    private final Progress progress;
    private final int sections;
    private int written;

    HtmlPage(Document document, PageParts parts, TemplateEngine templates, Progress progress) {
        this.document = document;
        this.parts = parts;
        this.templates = templates;
        this.progress = progress;
        this.sections = (int) document.allSections().count();
    }

    public Document document() {
        return document;
    }

    /** What a browser calls the page. */
    public String name() {
        var called = document.kind() + ": " + document.title();
        return document.subtitle().isEmpty() ? called : called + " (" + document.subtitle() + ")";
    }

    /** Whether it is worth contents and a search: sheets are to be printed. */
    public boolean isLong() {
        return document.layout() == Layout.READING && sections >= SECTIONS_OF_A_LONG_PAGE;
    }

    /** What the style sheet calls the way in which it is laid out; nothing for a short page to be read. */
    public @Nullable String layout() {
        return switch (document.layout()) {
            case READING -> isLong() ? "long" : null;
            case SHEETS -> "sheets";
            case WIDE_SHEETS -> "sheets lying";
        };
    }

    public String style() {
        return parts.style();
    }

    public String script() {
        return parts.script();
    }

    public String policy() {
        return parts.policy();
    }

    /**
     * The section's own blocks, each written as soon as it is made.
     *
     * @param level of the section's heading; 1 is the page's
     */
    public Content contentOf(Section section, int level) {
        return out -> write(section, level, out);
    }

    private void write(Section section, int level, TemplateOutput out) {
        try (var blocks = section.content().get()) {
            blocks.forEachOrdered(
                    block -> templates.render("document/block.jte", Map.of("block", block, "level", level), out));
        }
        written++;
        progress.at(written, sections);
    }
}
