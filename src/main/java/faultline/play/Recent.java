package faultline.play;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, by what it is called; what nobody has asked for the longest makes room. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /**
     * @param most how much is kept
     */
    Recent(int most) {
        super(most, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
