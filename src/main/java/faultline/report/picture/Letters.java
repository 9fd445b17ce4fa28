package faultline.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide words are. The widths are those of DejaVu Sans, which is wider than what else a browser may take, so that words
 * never need more room than is kept for them.
 */
final class Letters {
    /** The size of the palette's labels. */
    static final double SIZE = 10;

    /** From one line of words to the next. */
    static final double LEADING = 12.5;

    /** How much wider bold letters are. */
    static final double BOLD = 1.15;

    private static final String[] CLASSES = {
        "'ijlI", " ,./:;\\|f-J", "()[]t!r", "*_`sz?c\"", "kLFvxyPTYao", "AVBRXZKC", "w#+<=>^~×−→", "mMW%@…—"
    };
    private static final double[] WIDTHS = {0.3, 0.37, 0.42, 0.56, 0.62, 0.71, 0.84, 1.0};
    private static final double SMALL = 0.645;
    private static final double CAPITAL = 0.79;
    private static final double ALPHABETS_END = 0x0530;
    private static final double WIDEST = 1.25;

    /** What no page can show, or what turns the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private Letters() {}

    /** The words with a mark in the place of each character that cannot be shown; line ends become spaces. */
    static String plain(String words) {
        return UNSEEN.matcher(words.replaceAll("[\\n\\r\\t]+", " ")).replaceAll("\uFFFD");
    }

    static double width(String words) {
        return words.codePoints().mapToDouble(Letters::em).sum() * SIZE;
    }

    static double strongWidth(String words) {
        return width(words) * BOLD;
    }

    private static double em(int letter) {
        for (int i = 0; i < CLASSES.length; i++) {
            if (CLASSES[i].indexOf(letter) >= 0) {
                return WIDTHS[i];
            }
        }
        if (letter >= ALPHABETS_END) {
            return letter >= 0x2010 && letter <= 0x2027 ? SMALL : WIDEST;
        }
        // letters of other alphabets than the Latin are wider than theirs of the same case
        boolean plain = letter < 0x0250;
        return Character.isUpperCase(letter) ? (plain ? CAPITAL : 1.0) : plain ? SMALL : CAPITAL;
    }

    /** As much of the words as has room, with dots for the rest. */
    static String cut(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        var kept = new StringBuilder();
        double left = room - width("…");
        for (int letter : words.codePoints().toArray()) {
            left -= em(letter) * SIZE;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** The words in lines that have room, at most so many; what has none is left out, and dots say so. */
    static List<String> wrapped(String words, double room, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : plain(words).strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            var rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(cut(rest, Math.min(room, width(rest) - 1)));
        }
        return lines.stream().map(one -> cut(one, room)).toList();
    }
}
