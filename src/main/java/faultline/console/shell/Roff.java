package faultline.console.shell;

import java.util.stream.Collectors;

/** Texts as roff reads them: letters that mean something to it stand for themselves. */
final class Roff {
    private Roff() {}

    /** A text inside a line. */
    static String escaped(String text) {
        return text.codePoints().mapToObj(Roff::escaped).collect(Collectors.joining());
    }

    /** A text that is a line of its own, and never a request. */
    static String line(String text) {
        boolean asks = text.startsWith(".") || text.startsWith("'");
        return (asks || text.isEmpty() ? "\\&" : "") + escaped(text);
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '`' -> "\\(ga";
            case '"' -> "\\(dq";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> letter < 128 ? Character.toString(letter) : "\\[u%04X]".formatted(letter);
        };
    }
}
