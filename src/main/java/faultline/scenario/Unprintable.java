package faultline.scenario;

import java.util.Optional;

/** Finds characters that a YAML file may not hold; the parser refuses them without saying where they stand. */
final class Unprintable {
    static final String MESSAGE = "A character stands here that no text may hold: delete it.";

    private Unprintable() {}

    /** The place of the first such character. */
    static Optional<Place> in(String file, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!printable(point)) {
                return Optional.of(new Place(file, line, column));
            }
            line = point == '\n' ? line + 1 : line;
            column = point == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }

    private static boolean printable(int point) {
        boolean control = Character.isISOControl(point) && "\t\n\r\u0085".indexOf(point) < 0;
        boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !halfPair && point != 0xFFFE && point != 0xFFFF;
    }
}
