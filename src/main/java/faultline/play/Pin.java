package faultline.play;

import faultline.journal.KeptPin;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes of a PIN what is kept of it: a salted hash that is slow to work out, so that guesses are slow as well. */
final class Pin {
    private static final String METHOD = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private Pin() {}

    static KeptPin kept(String pin) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return kept(pin, salt, ITERATIONS);
    }

    /** Whether that is the PIN, whatever number of iterations it was kept with. */
    static boolean matches(String pin, KeptPin kept) {
        var again = kept(pin, HexFormat.of().parseHex(kept.salt()), kept.iterations());
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(again.hash()), HexFormat.of().parseHex(kept.hash()));
    }

    private static KeptPin kept(String pin, byte[] salt, int iterations) {
        var key = new PBEKeySpec(pin.toCharArray(), salt, iterations, HASH_BITS);
        try {
            var hash = SecretKeyFactory.getInstance(METHOD).generateSecret(key).getEncoded();
            return new KeptPin(
                    HexFormat.of().formatHex(salt), iterations, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + METHOD + ".", e);
        } finally {
            key.clearPassword();
        }
    }
}
