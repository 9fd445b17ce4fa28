package faultline.report.picture;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.report.document.Block.Column;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.List;
import java.util.stream.Stream;

/** What some moves are on Goldstein's scale, cooperation and conflict apart. */
record ToneSum(int moves, int uncoded, List<Double> cooperation, List<Double> conflict) {
    ToneSum {
        cooperation = List.copyOf(cooperation);
        conflict = List.copyOf(conflict);
    }

    static ToneSum of(List<Move> moves, ExerciseView view) {
        var values = moves.stream()
                .flatMapToDouble(move -> Tone.value(move, view).stream())
                .boxed()
                .toList();
        return new ToneSum(
                moves.size(),
                moves.size() - values.size(),
                values.stream().filter(value -> value > 0).toList(),
                values.stream().filter(value -> value < 0).toList());
    }

    /** 0 or above. */
    double up() {
        return sum(cooperation);
    }

    /** 0 or below. */
    double down() {
        return sum(conflict);
    }

    private static double sum(List<Double> values) {
        return new Value.Level(values.stream().mapToDouble(value -> value).sum()).number();
    }

    /** "+7.5", "−4"; empty for 0. */
    static String signed(double sum) {
        return sum == 0 ? "" : RulingWords.signed(sum);
    }

    /** "+7.5 −4"; empty if both are 0. */
    String both() {
        return Stream.of(signed(up()), signed(down()))
                .filter(sum -> !sum.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    static Stream<Column> columns() {
        return Stream.of(
                        "Moves",
                        "Without a code",
                        "Cooperative",
                        "Their sum",
                        "Their mean",
                        "Conflictual",
                        "Their sum",
                        "Their mean")
                .map(Column::number);
    }

    Stream<Text> cells() {
        return Stream.of(
                        number(moves),
                        number(uncoded),
                        number(cooperation.size()),
                        signed(up()),
                        mean(cooperation),
                        number(conflict.size()),
                        signed(down()),
                        mean(conflict))
                .map(Text::of);
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    /** To one decimal, as the scale has it. */
    private static String mean(List<Double> values) {
        return values.isEmpty() ? "" : RulingWords.signed(Math.rint(sum(values) / values.size() * 10) / 10);
    }

    /** The farthest that any of them goes up, and down; each at least 1. */
    static double[] ends(List<ToneSum> sums) {
        return new double[] {
            Math.max(1, sums.stream().mapToDouble(ToneSum::up).max().orElse(0)),
            Math.min(-1, sums.stream().mapToDouble(ToneSum::down).min().orElse(0))
        };
    }
}
