package faultline.exercise.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Maps and lists of which longer ones are made without copying all of them, held against those of the platform. */
class OrderedTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void isTheMapThatCopyingWouldGiveHoweverItCameAbout() {
        for (int keys : List.of(5, 60, 400)) {
            Map<Integer, Integer> ordered = Ordered.copyOf(Map.of());
            var model = new LinkedHashMap<Integer, Integer>();
            for (int step = 0; step < 4 * keys; step++) {
                int key = random.nextInt(keys);
                if (random.nextInt(4) == 0) {
                    ordered = Ordered.without(ordered, key);
                    model.remove(key);
                } else {
                    ordered = Ordered.with(ordered, key, step);
                    model.put(key, step);
                }
                assertThat(ordered.get(key)).as("seed %d", seed).isEqualTo(model.get(key));
                assertThat(ordered.containsKey(key)).as("seed %d", seed).isEqualTo(model.containsKey(key));
                assertThat(ordered).as("seed %d", seed).hasSize(model.size());
                if (step % 10 == 0) {
                    assertThat(List.copyOf(ordered.entrySet()))
                            .as("seed %d", seed)
                            .isEqualTo(List.copyOf(model.entrySet()));
                }
            }
            assertThat(ordered).as("seed %d", seed).isEqualTo(model).hasSameHashCodeAs(model);
        }
    }

    @Test
    void changesNothingOfTheMapThatAnotherIsMadeOf() {
        Map<Integer, String> before = Map.of();
        for (int key = 0; key < 200; key++) {
            before = Ordered.with(before, key, "a");
        }
        var with = Ordered.with(Ordered.with(before, 7, "b"), 200, "c");
        var without = Ordered.without(before, 7);

        assertThat(before).hasSize(200).containsEntry(7, "a").doesNotContainKey(200);
        assertThat(with).hasSize(201).containsEntry(7, "b").containsEntry(200, "c");
        assertThat(without).hasSize(199).doesNotContainKey(7);
        for (var map : List.of(before, with, without)) {
            assertThatThrownBy(() -> map.put(1, "x")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.values().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void listsThatGrowFromTheSameOneStayApart() {
        var some = Grown.copyOf(List.of(1, 2));
        var all = new ArrayList<List<Integer>>();
        for (int i = 0; i < 100; i++) {
            all.add(some.then(i).then(-i));
        }
        for (int i = 0; i < 100; i++) {
            assertThat(all.get(i)).isEqualTo(List.of(1, 2, i, -i));
        }
        assertThat(some).isEqualTo(List.of(1, 2));
    }
}
