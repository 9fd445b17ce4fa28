package faultline.report.aar;

import faultline.report.form.Printable;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The report as one HTML page that needs nothing else: no request leaves it. */
public final class HtmlReport {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public String write(AfterActionReport report) {
        var page = new StringOutput();
        templates.render("aar.jte", report, page);
        return Printable.of(page.toString());
    }
}
