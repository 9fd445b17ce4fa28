package faultline.console.text;

import faultline.unicode.Characters;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shows characters that steer a terminal, turn the direction of writing or hide, instead of sending them. Whatever is
 * printed has gone through it: where it is measured ({@link Styled}), and once more where it is written ({@link Printer}).
 */
final class Visible {
    private static final int PICTURES_OF_CONTROLS = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;
    private static final int FIRST_OF_OTHER_ALPHABETS = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;

    /** On one letter. No language needs more, and more of them grow over the lines above and below. */
    private static final int MOST_MARKS = 6;

    private Visible() {}

    /** The text with such characters replaced by a picture or number; line ends stay, a tab becomes a blank. */
    static String of(String text) {
        return with(text.replace("\r\n", "\n"), Visible::picture);
    }

    /** JSON with each such character replaced by its escape: they stand in strings only. */
    static String escaped(String json) {
        var text = with(json, Visible::escape);
        // What was beside a character that is one no more may fit no longer.
        return isVisible(text) ? text : with(text, c -> isOrdinary(c) ? Character.toString(c) : escape(c));
    }

    private static String with(String text, IntFunction<String> picture) {
        if (text.chars().allMatch(Visible::isOrdinary)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 8);
        int[] letters = text.codePoints().toArray();
        int marks = 0;
        for (int i = 0; i < letters.length; i++) {
            marks = Characters.isMark(letters[i]) ? marks + 1 : 0;
            if (marks > MOST_MARKS || !isShown(letters, i)) {
                shown.append(picture.apply(letters[i]));
            } else {
                shown.appendCodePoint(letters[i]);
            }
        }
        return shown.toString();
    }

    /**
     * The text with each such character replaced by one that takes its place and no more, for where places are counted.
     */
    static String sameLength(String text) {
        if (text.chars().allMatch(Visible::isOrdinary)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        var shown = new StringBuilder(text.length());
        IntStream.range(0, letters.length).forEach(i -> {
            if (letters[i] == '\t' || isShown(letters, i)) {
                shown.appendCodePoint(letters[i]);
            } else {
                shown.append("\uFFFD".repeat(Character.charCount(letters[i])));
            }
        });
        return shown.toString();
    }

    /**
     * Whether nothing in a line must not be sent. A joiner at one of its ends may have been at work before the text was
     * broken into lines.
     */
    static boolean isVisible(String line) {
        if (line.chars().allMatch(Visible::isOrdinary)) {
            return true;
        }
        int[] letters = line.codePoints().toArray();
        int last = letters.length - 1;
        return IntStream.rangeClosed(0, last)
                .allMatch(i -> i == 0 || i == last ? !steers(letters[i]) : isShown(letters, i));
    }

    private static boolean isShown(int[] letters, int at) {
        int before = at > 0 ? letters[at - 1] : '\n';
        int after = at + 1 < letters.length ? letters[at + 1] : '\n';
        return !steers(letters[at]) && Characters.fits(before, letters[at], after);
    }

    private static boolean steers(int c) {
        return c != '\n' && (Character.isISOControl(c) || Characters.turnsDirection(c) || Characters.hides(c));
    }

    /** As most characters are, and each of them is looked at. */
    private static boolean isOrdinary(int c) {
        return (c >= ' ' && c < DELETE) || c == '\n' || (c >= 0xA0 && c < FIRST_OF_OTHER_ALPHABETS && c != SOFT_HYPHEN);
    }

    private static String escape(int c) {
        return Character.toString(c).chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
    }

    private static String picture(int c) {
        if (c == '\t') {
            return " ";
        }
        if (c < ' ') {
            return String.valueOf((char) (PICTURES_OF_CONTROLS + c));
        }
        return c == DELETE ? String.valueOf((char) PICTURE_OF_DELETE) : "<U+%04X>".formatted(c);
    }
}
