package faultline.report.form;

import faultline.report.document.Text;
import faultline.report.form.PdfFonts.Face;
import java.util.Map;
import org.xml.sax.SAXException;

/** Writes lines and paragraphs of words. */
final class PdfText {
    static final String INK = "#1b1f24";
    static final String SOFT = "#57606a";
    static final String RULE = "#c4cad1";
    private static final String LINK = "#0b4a8f";

    /** Where a word that is too long may go on in the next line. It has no width, and no trace of it is in the file. */
    private static final String BREAK = "\u200B";

    private static final Map<Text.Style, String> COLOURS = Map.of(
            Text.Style.QUIET,
            SOFT,
            Text.Style.UP,
            "#00735c",
            Text.Style.DOWN,
            "#b34700",
            Text.Style.WARNING,
            "#a11d1d");

    private final Tags tags;
    private final PdfFonts fonts;

    PdfText(Tags tags, PdfFonts fonts) {
        this.tags = tags;
        this.fonts = fonts;
    }

    /**
     * @param size of the letters, in points
     * @param room how long a line can be, in points
     */
    void write(Text text, double size, double room) throws SAXException {
        for (var span : text.spans()) {
            var words = fonts.printable(span.words());
            if (!span.to().isEmpty()) {
                tags.open("basic-link", "internal-destination", span.to(), "color", LINK, "fox:alt-text", words);
            }
            write(words, span.style(), size, room);
            if (!span.to().isEmpty()) {
                tags.close();
            }
        }
    }

    /** Plain words that stand alone. */
    void write(String words, double size, double room) throws SAXException {
        write(fonts.printable(words), Text.Style.PLAIN, size, room);
    }

    private void write(String words, Text.Style style, double size, double room) throws SAXException {
        var face = face(style);
        var breakable = breakable(words, face, size, room);
        var colour = COLOURS.getOrDefault(style, "");
        int from = 0;
        while (from < breakable.length()) {
            boolean own = fonts.shows(face, breakable.charAt(from)) || isSpace(breakable.charAt(from));
            int end = from + 1;
            while (end < breakable.length()
                    && own == (fonts.shows(face, breakable.charAt(end)) || isSpace(breakable.charAt(end)))) {
                end++;
            }
            run(breakable.substring(from, end), own ? face : face == Face.MONO ? Face.SANS : Face.MONO, colour, style);
            from = end;
        }
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || c == BREAK.charAt(0);
    }

    private void run(String words, Face face, String colour, Text.Style style) throws SAXException {
        boolean plain = style == Text.Style.PLAIN && face == Face.SANS;
        if (plain) {
            tags.text(words);
            return;
        }
        tags.open(
                "inline",
                "color",
                colour,
                "font-family",
                face == Face.MONO ? face.family() : "",
                "font-size",
                face == Face.MONO ? "92%" : "",
                "font-weight",
                face == Face.BOLD ? "bold" : face == Face.MONO ? "normal" : "");
        tags.text(words).close();
    }

    static Face face(Text.Style style) {
        return switch (style) {
            case STRONG, WARNING -> Face.BOLD;
            case CODE -> Face.MONO;
            case PLAIN, QUIET, UP, DOWN -> Face.SANS;
        };
    }

    private String breakable(String words, Face face, double size, double room) {
        var broken = new StringBuilder(words.length());
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || Character.isWhitespace(words.charAt(i))) {
                var word = words.substring(from, i);
                broken.append(fonts.width(face, word, size) > room ? word.replaceAll("(?<=.)(?=.)", BREAK) : word);
                if (i < words.length()) {
                    broken.append(words.charAt(i));
                }
                from = i + 1;
            }
        }
        return broken.toString();
    }
}
