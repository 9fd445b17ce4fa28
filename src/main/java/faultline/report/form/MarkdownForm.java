package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import faultline.report.document.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents as Markdown, for those who edit or compare them. Tables are in the form that GitHub reads. */
public final class MarkdownForm implements Form {
    /** From how many sections on a page begins with a list of them. */
    private static final int MANY = 6;

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(document, writer, progress);
        writer.flush();
    }

    /** The whole of a short document. */
    public String text(Document document) {
        var text = new StringWriter();
        try {
            write(document, text, Progress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Document document, Writer writer, Progress progress) throws IOException {
        var page = new MarkdownPage(writer, Linked.in(document));
        page.title(document);
        if (document.layout() == Document.Layout.READING && document.sections().size() >= MANY) {
            page.contents(document.sections());
        }
        new Sections(page, progress, (int) document.allSections().count()).write(document.sections(), 1);
    }

    /** Goes through the sections, each before its parts. */
    private static final class Sections {
        private final MarkdownPage page;
        private final Progress progress;
        private final int all;
        private int done;

        Sections(MarkdownPage page, Progress progress, int all) {
            this.page = page;
            this.progress = progress;
            this.all = all;
        }

        void write(List<Section> sections, int depth) throws IOException {
            for (var section : sections) {
                page.section(section, depth);
                progress.at(++done, all);
                write(section.parts(), depth + 1);
            }
        }
    }
}
