package faultline.adjudication;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A counter-based generator: FNV-1a over the key's parts, then the finalizer of SplitMix64 (Steele, Lea and Flood, 2014)
 * keyed by the seed. A later change of it would change forks but no past run: rolls are part of the journal.
 */
public final class KeyedChance implements Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final byte SEPARATOR = 0;

    @Override
    public int roll(Key key) {
        long hash = FNV_OFFSET;
        for (var part : List.of(
                Integer.toString(key.turn()),
                key.rule(),
                key.actor(),
                key.type(),
                key.target(),
                Integer.toString(key.count()))) {
            for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
                hash = step(hash, b);
            }
            hash = step(hash, SEPARATOR);
        }
        return 1 + (int) Long.remainderUnsigned(mix(hash ^ mix(key.seed())), 100);
    }

    private static long step(long hash, byte b) {
        return (hash ^ (b & 0xff)) * FNV_PRIME;
    }

    private static long mix(long z) {
        z += 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
