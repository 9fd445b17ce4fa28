package faultline.report.room;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Writes the page for the room's screen. It looks for a newer one of itself every few seconds, counts down by a small
 * script of its own, and asks for nothing else.
 */
public final class WallHtml {
    /** By this a page of ours is known from a file that is somebody's. */
    public static final String MARK = "<!-- Faultline: a page for the room's screen -->";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = text("wall.css");
    private final String script = text("wall.js");

    public String write(WallPage page) {
        var out = new StringOutput();
        templates.render(
                "wall.jte",
                Map.of("page", page, "style", style, "script", script, "policy", policy(), "mark", MARK),
                out);
        return out.toString();
    }

    private String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
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

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256.", e);
        }
    }
}
