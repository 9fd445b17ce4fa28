package faultline.report.form;

import faultline.report.document.Text;
import java.util.regex.Pattern;

/**
 * Words of one look.
 *
 * @param to the anchor that they lead to; empty for none
 */
record MarkdownPiece(String words, boolean bold, boolean code, String to) {
    private static final String MARKUP = "\\`*_[]<>#|~&$";

    /** What can stand between the marks of code as it is, also within a table. */
    private static final Pattern BARE_CODE = Pattern.compile("[^`|\\s](?:[^`|]*[^`|\\s])?");

    static MarkdownPiece of(Text.Span span) {
        var words =
                Printable.of(span.words()).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        // Nothing that shows leads nowhere.
        var bold = span.style() == Text.Style.STRONG || span.style() == Text.Style.WARNING;
        return new MarkdownPiece(words, bold, span.style() == Text.Style.CODE, words.isBlank() ? "" : span.to());
    }

    boolean looksLike(MarkdownPiece other) {
        return bold == other.bold && code == other.code && to.equals(other.to);
    }

    MarkdownPiece plus(MarkdownPiece more) {
        return new MarkdownPiece(words + more.words, bold, code, to);
    }

    MarkdownPiece madeBold() {
        return new MarkdownPiece(words, true, code, to);
    }

    /** All but the marks that make it bold. */
    String source() {
        var source = staysCode() ? "`" + words + "`" : escaped();
        return to.isEmpty() ? source : "[" + source + "](#" + to + ")";
    }

    /** A bracket in a link would end its words too early. */
    private boolean staysCode() {
        return code && BARE_CODE.matcher(words).matches() && (to.isEmpty() || words.indexOf(']') < 0);
    }

    private String escaped() {
        var plain = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            plain.append(MARKUP.indexOf(c) >= 0 || isAddress(i) || isLastShout(i) ? "\\" : "")
                    .append(c);
        }
        return plain.toString();
    }

    /** What some readers make a link of, though nobody marked it as one. */
    private boolean isAddress(int at) {
        return (words.charAt(at) == ':' && words.startsWith("//", at + 1))
                || (words.charAt(at) == '.' && words.startsWith("www", at - 3));
    }

    /** It makes an image of a link behind it. */
    private boolean isLastShout(int at) {
        return words.charAt(at) == '!' && at == words.length() - 1;
    }
}
