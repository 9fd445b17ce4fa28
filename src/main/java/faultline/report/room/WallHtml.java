package faultline.report.room;

import faultline.report.form.PageParts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes the page for the room's screen. It looks for a newer one of itself every few seconds, counts down by a small
 * script of its own, and asks for nothing else.
 */
public final class WallHtml {
    /** By this a page of ours is known from a file that is somebody's. */
    public static final String MARK = "<!-- Faultline: a page for the room's screen -->";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PageParts parts = PageParts.of(text("wall.css"), text("wall.js"));

    public String write(WallPage page) {
        var out = new StringOutput();
        templates.render("wall.jte", Map.of("page", page, "parts", parts, "mark", MARK), out);
        return out.toString();
    }

    private static String text(String resource) {
        try (var in = WallHtml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its part (" + resource + ").");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
