package faultline.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 of texts in UTF-8, as 64 hexadecimal digits. */
public final class Digest {

    private Digest() {}

    /** Of one text; the same as {@code sha256sum} says of a file with that text. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of several texts. Each goes in with its length before it, so that nothing can move from one to the next unseen. */
    static String ofAll(String... texts) {
        var sha256 = sha256();
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Whether texts are whole: half a surrogate pair has no form in UTF-8 and would silently become a question mark. */
    static boolean existsFor(String... texts) {
        return Stream.of(texts)
                .allMatch(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
