package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.picture.Drawing.Spot;
import faultline.report.picture.Layout.Link;
import faultline.report.picture.Layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Boxes and edges keep clear of each other, whatever the graph. */
class LayoutTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Size> sizes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    @RepeatedTest(20)
    void noBoxLiesOnAnotherAndNoEdgeRunsThroughOne() {
        graph(1 + random.nextInt(CascadeChoice.MOST), 1 + random.nextInt(5));
        var layout = Layout.of(sizes, links);

        for (int i = 0; i < sizes.size(); i++) {
            var box = layout.boxes().get(i);
            assertThat(box.grown(-0.5).meetsAny(layout.boxes().subList(i + 1, sizes.size())))
                    .as("box %s, seed %s", i, seed)
                    .isFalse();
            assertThat(box.x() >= 0 && box.y() >= 0 && box.right() <= layout.width() && box.bottom() <= layout.height())
                    .as("box %s, seed %s", i, seed)
                    .isTrue();
            for (int edge = 0; edge < links.size(); edge++) {
                assertThat(runsThrough(layout.edges().get(edge), box.grown(-0.5)))
                        .as("edge %s through box %s, seed %s", edge, i, seed)
                        .isFalse();
            }
        }
    }

    @RepeatedTest(5)
    void laterColumnsLieFartherRight() {
        graph(30, 4);
        var layout = Layout.of(sizes, links);

        for (var link : links) {
            assertThat(layout.boxes().get(link.from()).right())
                    .as("seed %s", seed)
                    .isLessThan(layout.boxes().get(link.to()).x());
        }
        for (int i = 0; i < sizes.size(); i++) {
            for (int other = 0; other < sizes.size(); other++) {
                if (sizes.get(i).column() < sizes.get(other).column()) {
                    assertThat(layout.boxes().get(i).right())
                            .as("seed %s", seed)
                            .isLessThanOrEqualTo(layout.boxes().get(other).x());
                }
            }
        }
    }

    @Test
    void theSameGraphIsAlwaysLaidOutAlike() {
        graph(40, 5);

        assertThat(Layout.of(sizes, links)).as("seed %s", seed).isEqualTo(Layout.of(sizes, links));
    }

    @Test
    void nothingNeedsNoRoom() {
        assertThat(Layout.of(List.of(), List.of()).boxes()).isEmpty();
    }

    /** Each box but those of the first column comes of one or two in earlier ones. */
    private void graph(int boxes, int columns) {
        for (int i = 0; i < boxes; i++) {
            int column = i * columns / boxes;
            sizes.add(new Size(100, 20 + random.nextInt(60), column));
            var earlier = new ArrayList<Integer>();
            for (int other = 0; other < i; other++) {
                if (sizes.get(other).column() < column) {
                    earlier.add(other);
                }
            }
            for (int cause = 0; !earlier.isEmpty() && cause <= random.nextInt(2); cause++) {
                links.add(new Link(earlier.remove(random.nextInt(earlier.size())), i));
            }
        }
    }

    private static boolean runsThrough(List<Spot> corners, Box box) {
        for (int i = 0; i + 1 < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get(i + 1);
            var segment = new Box(
                    Math.min(from.x(), to.x()),
                    Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()),
                    Math.abs(from.y() - to.y()));
            if (segment.meets(box)) {
                return true;
            }
        }
        return false;
    }
}
