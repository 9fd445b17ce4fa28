package faultline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an exercise's file in the record is called. Names that differ, be it in capitals alone, get files that differ on every
 * system: small letters, digits and hyphens stand for themselves, and each other byte is written as {@code _c3}. A long
 * name is cut, with its digest behind it; then only what is in the file tells the name.
 */
final class RecordName {
    static final String ENDING = ".jsonl";

    private static final int LONGEST = 160;
    private static final String NOTHING = "_";
    private static final String CUT = "__";
    private static final Pattern WHOLE = Pattern.compile("(?:[a-z0-9-]|_[0-9a-f]{2})+");

    private RecordName() {}

    static String of(String exercise) {
        var text = new StringBuilder();
        for (byte b : exercise.getBytes(StandardCharsets.UTF_8)) {
            text.append(
                    isPlain(b) ? Character.toString(b) : "_" + HexFormat.of().toHexDigits(b));
        }
        if (text.isEmpty()) {
            return NOTHING + ENDING;
        }
        return (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT + Digest.of(exercise)) + ENDING;
    }

    /** The exercise whose file is called so; empty if there is none, or if its name was cut. */
    static Optional<String> exercise(String file) {
        var text = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        if (text.equals(NOTHING)) {
            return Optional.of("");
        }
        return WHOLE.matcher(text).matches()
                ? Optional.of(decoded(text)).filter(name -> of(name).equals(file))
                : Optional.empty();
    }

    /** Whether a file is called so that only what is in it can tell which exercise is meant. */
    static boolean isCut(String file) {
        return file.endsWith(ENDING) && file.contains(CUT);
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean plain = text.charAt(i) != '_';
            bytes.write(plain ? text.charAt(i) : HexFormat.fromHexDigits(text, i + 1, i + 3));
            i += plain ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
    }
}
