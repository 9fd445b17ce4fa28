package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One page for a browser that needs nothing else: no request leaves it, and no script but its own runs. It is written as
 * its content is made, and never held whole.
 */
public final class HtmlForm implements Form {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PageParts parts = PageParts.read();

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        var writer = new PrintableWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        var page = new HtmlPage(document, parts, templates, progress);
        try {
            templates.render("document/page.jte", page, new WriterOutput(writer));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw e;
        }
        writer.flush();
    }
}
