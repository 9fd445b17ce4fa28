package faultline.exchange;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the kind that break sheets: quotes, separators, lines, formulas, blanks at the ends, letters of all the world. */
public final class HostileText {
    private static final List<String> PARTS = List.of(
            "\"", "\"\"", "'", "''", ",", ";", "\t", "\n", "\r\n", "\r", "=1+1", "+", "-", "@", "#", "|", "\\", " ",
            "  ", "a", "Ä", "ß", "中文", "🙂", "\uFEFF", "\u00A0", "\u2028", "true", "null", "1", "1e3", "{}", "=", "--");

    private final Random random;

    public HostileText(long seed) {
        this.random = new Random(seed);
    }

    /** Of up to eight parts; may be empty. */
    public String next() {
        return Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(random.nextInt(9))
                .collect(Collectors.joining());
    }
}
