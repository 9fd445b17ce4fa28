package faultline.report.comparison;

import faultline.report.document.Anchor;
import faultline.report.document.Block.Column;
import faultline.view.ExerciseView;
import faultline.view.SideBySide;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The exercises by their places, with the anchors of what is told of each. */
record Sides(SideBySide all) {

    int count() {
        return all.exercises().size();
    }

    IntStream places() {
        return IntStream.range(0, count());
    }

    ExerciseView view(int place) {
        return all.exercises().get(place);
    }

    String name(int place) {
        return view(place).name();
    }

    List<String> names() {
        return places().mapToObj(this::name).toList();
    }

    /** These columns, then one for each of the exercises at these places. */
    List<Column> columns(List<Integer> places, String... first) {
        return Stream.concat(Stream.of(first), places.stream().map(this::name))
                .map(Column::text)
                .toList();
    }

    /** These columns, then one for each exercise. */
    List<Column> columns(String... first) {
        return columns(places().boxed().toList(), first);
    }

    /** Where something of one exercise is told of: a move, a ruling, what a turn did to an indicator. */
    static String anchor(int place, String what) {
        return Anchor.of("e" + (place + 1) + "-" + what);
    }
}
