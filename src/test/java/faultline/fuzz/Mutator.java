package faultline.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** For tests: makes of a text, by chance, what people, programs and attackers make of it. */
public final class Mutator {
    private static final List<String> INTRUDERS = List.of(
            // what cannot be seen, or turns what follows
            "\0",
            "\u0007",
            "\b",
            "\u001b[2J",
            "\u001b]0;title\u0007",
            "\u007f",
            "\u0085",
            "\u009b31m",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200f",
            "\u202e",
            "\u2028",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\ud83d",
            "\udc00",
            "Z\u0300\u0316\u0334\u0489",
            "\t",
            "\r",
            "\n",
            "\r\n",
            // words and signs with a meaning somewhere
            "*",
            "&a ",
            "*a",
            "<<: *a",
            "!!java.lang.Runtime ",
            "!x ",
            "|",
            ">",
            "%YAML 1.1\n---\n",
            "\n---\n",
            "\n...\n",
            "? ",
            ": ",
            "- ",
            "#",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "\\ud800",
            "`",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ",",
            ";",
            "$",
            "@",
            "~",
            "..",
            "../../x",
            "/etc/passwd",
            "\\\\host\\x",
            "CON",
            "$(id)",
            "${x}",
            "null",
            "true",
            "NaN",
            "-0",
            "1e999999999",
            "9223372036854775808",
            "-2147483649",
            "0x7f",
            "0.1e-400",
            "--",
            "--help",
            "-h",
            "--x=",
            "--turn",
            "when",
            "then",
            "end",
            "rule \"x\"",
            "eval(true)",
            "not (",
            "exists (",
            "accumulate(",
            "from",
            "é",
            "日本",
            "\ud83d\ude00");

    private static final int HUGE = 300_000;
    private static final List<String> NESTED =
            List.of("[", "{a: ", "(", "- ", "{", "\"", "'", "not (", "!", "&a [", "? ");

    private final Random random;

    Mutator(long seed) {
        this(new Random(seed));
    }

    public Mutator(Random random) {
        this.random = random;
    }

    /** A file's bytes, with one to four changes. */
    byte[] file(String text) {
        var changed = text(text);
        var bytes = changed.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> spliced(bytes, random.nextInt(bytes.length + 1), (byte) (0x80 + random.nextInt(0x80)));
            case 1 -> spliced(bytes, 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
            case 2 -> spliced(bytes, random.nextInt(bytes.length + 1), (byte) 0xC0, (byte) 0x80);
            case 3 -> spliced(bytes, random.nextInt(bytes.length + 1), (byte) 0xED, (byte) 0xA0, (byte) 0x80);
            case 4 ->
                changed.replace("\n", random.nextBoolean() ? "\r\n" : "\r").getBytes(StandardCharsets.UTF_8);
            case 5 -> random.nextInt(20) == 0 ? changed.getBytes(StandardCharsets.UTF_16) : bytes;
            default -> bytes;
        };
    }

    /** Bytes with a bit turned, an end cut off, a stretch of zeros, or some more in the middle. */
    byte[] bytes(byte[] sound) {
        var bytes = sound.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 64), (byte) 0);
            default -> bytes = spliced(bytes, at, (byte) random.nextInt(256), (byte) random.nextInt(256));
        }
        return bytes;
    }

    /** A text with one to four changes. */
    String text(String text) {
        var changed = text;
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            changed = edited(changed);
        }
        return changed;
    }

    /** One of these. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private String edited(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        var before = text.substring(0, from);
        var after = text.substring(to);
        return switch (random.nextInt(10)) {
            case 0 -> before + after;
            case 1 -> before + text.substring(from, to).repeat(1 + random.nextInt(3)) + after;
            case 2, 3 -> before + one(INTRUDERS) + text.substring(from);
            case 4 -> before + one(INTRUDERS) + after;
            case 5 -> words(text);
            case 6 -> numbers(text);
            case 7 -> once(8) ? before + many() + text.substring(from) : lines(text);
            default -> lines(text);
        };
    }

    /** So much of one thing that something may overflow. */
    private String many() {
        int length = once(3) ? HUGE : 200 + random.nextInt(20_000);
        var piece = random.nextBoolean() ? one(NESTED) : one(INTRUDERS);
        return piece.repeat(Math.max(1, length / piece.length()));
    }

    /** Deletes, doubles, moves or indents one line. */
    private String lines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int chosen = random.nextInt(lines.size());
        var line = lines.get(chosen);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(chosen);
            case 1 -> lines.add(chosen, line);
            case 2 -> lines.set(chosen, "  " + line);
            case 3 -> lines.set(chosen, line.strip());
            default -> lines.add(random.nextInt(lines.size()), line);
        }
        return String.join("\n", lines);
    }

    /** Puts one word in the place of another, or two together. */
    private String words(String text) {
        var words = text.split("(?<=\\s)", -1);
        int chosen = random.nextInt(words.length);
        words[chosen] = random.nextBoolean() ? words[random.nextInt(words.length)] : words[chosen].strip();
        return String.join("", words);
    }

    private String numbers(String text) {
        var number = one(List.of("0", "-1", "101", "1.5", "007", "2147483648", "1e400", "9".repeat(2000), "0x10", ""));
        var parts = text.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
        int chosen = random.nextInt(parts.length);
        parts[chosen] = parts[chosen].matches("\\d+") ? number : parts[chosen];
        return String.join("", parts);
    }

    private static byte[] spliced(byte[] bytes, int at, byte... added) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(added);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }
}
