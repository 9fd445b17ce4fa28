package faultline.report.form;

import faultline.report.document.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What is the same on every page: how it looks, what it does, and the policy that lets a browser do nothing else.
 *
 * @param policy names the two by their hashes, so that what is not exactly ours is neither run nor fetched
 */
public record PageParts(String style, String script, String policy) {
    static PageParts read() {
        var style = text("page.css")
                + Palette.LIGHT
                + "@media screen and (prefers-color-scheme: dark) {\n" + Palette.DARK + "}\n";
        return of(style, text("page.js"));
    }

    /** The parts of a page that has a style and a script of its own. */
    public static PageParts of(String style, String script) {
        return new PageParts(style, script, """
                default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'""".formatted(hash(style), hash(script)));
    }

    private static String text(String resource) {
        try (var in = PageParts.class.getResourceAsStream(resource)) {
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
