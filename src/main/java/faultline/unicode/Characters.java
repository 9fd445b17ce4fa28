package faultline.unicode;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What characters do beside being read. */
public final class Characters {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    /** In these a joiner between two letters changes nothing that anybody could see. */
    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(LATIN, GREEK, CYRILLIC, HAN, COMMON, INHERITED, UnicodeScript.UNKNOWN);

    private Characters() {}

    /** Whether whatever follows such a character would be written in another direction. */
    public static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * Whether the character has no look of its own, so that two texts which differ by it look alike, or is none at all:
     * half of a character, one of private use. Joiners and selectors count only where they do nothing ({@link #fits}).
     */
    public static boolean hides(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> !isJoiner(c) && !isPrefix(c);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> c == 0x034F || isFiller(c) || isNoCharacter(c) || (c >= 0xE0000 && c <= 0xE0FFF);
        };
    }

    /** Whether a joiner, or a selector of how its letter looks, is at work between these two; any other character is. */
    public static boolean fits(int before, int c, int after) {
        if (isSelector(c)) {
            return isPictogram(before) || isKeycap(before) || UnicodeScript.of(before) == HAN;
        }
        if (!isJoiner(c)) {
            return true;
        }
        boolean picture = c == JOINER && (isPictogram(before) || isSelector(before)) && isPictogram(after);
        return picture || (joins(before) && (joins(after) || UnicodeScript.of(before) != ARABIC));
    }

    /** Whether the character stands on the one before it and takes no column of its own. */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isJoiner(int c) {
        return c == JOINER || c == NON_JOINER;
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Signs of Arabic, Syriac and Kaithi that stand before a number, and are seen. */
    private static boolean isPrefix(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || c == 0x06DD
                || c == 0x070F
                || (c >= 0x0890 && c <= 0x0891)
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Those that Unicode will never give a meaning. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Letters that are blanks. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5;
    }

    private static boolean isPictogram(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL && c > 0x7F
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || c == 0x203C
                || c == 0x2049;
    }

    private static boolean isKeycap(int c) {
        return (c >= '0' && c <= '9') || c == '#' || c == '*';
    }

    private static boolean joins(int c) {
        return (Character.isLetter(c) || isMark(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                && !WITHOUT_JOINERS.contains(UnicodeScript.of(c));
    }
}
