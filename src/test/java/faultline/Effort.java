package faultline;

import java.util.List;
import java.util.stream.IntStream;

/** For tests that try very much: all of it with {@code mvn -Pendurance verify}, one of so many in the ordinary run. */
public final class Effort {
    private static final boolean ALL = Boolean.getBoolean("faultline.endurance");

    private Effort() {}

    /**
     * What is tried of all this.
     *
     * @param oneOf of how many one is tried in the ordinary run
     * @param turn callers that ask in turn, 0, 1, 2 and so on, get each its own, so that after so many calls all are tried
     */
    public static <T> List<T> of(List<T> all, int oneOf, int turn) {
        return ALL
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % oneOf == Math.floorMod(turn, oneOf))
                        .mapToObj(all::get)
                        .toList();
    }
}
