package faultline.report.picture;

import faultline.exercise.event.Move;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cooperation and conflict by the kinds of the moves that were made, over the turns and by actor. */
final class Cooperation {
    private static final int MOST_ACTORS = 16;

    private static final String SCALE =
            "A move's CAMEO code has a value on Goldstein's scale (1992), −10 for the most conflict to +10 for the most"
                    + " cooperation. It rates the kind of event and not its size.";

    private final ExerciseView view;
    private final List<TurnView> turns;
    private final List<Course.Point> points;
    private final List<Move> moves;
    private final ToneSum all;

    Cooperation(ExerciseView view) {
        this.view = view;
        this.turns = view.turnsOver();
        this.points = Course.of(view).points().subList(1, 1 + turns.size());
        this.moves = turns.stream().flatMap(turn -> turn.moves().stream()).toList();
        this.all = ToneSum.of(moves, view);
    }

    /** One over time, one by actor. */
    List<Figure> figures() {
        return List.of(overTime(), byActor());
    }

    private Figure overTime() {
        var sums = turns.stream().map(turn -> ToneSum.of(turn.moves(), view)).toList();
        var text = "Cooperation and conflict in each turn of one played run: " + total() + ".";
        return new Figure(
                "cooperation-over-time",
                "Cooperation and conflict over time",
                Text.of("For each turn the sum of cooperation, above the line, and of conflict, below it. "
                        + coverage()),
                new TonePicture(points, sums).drawn(text),
                told(table(
                        "Turn",
                        IntStream.range(0, sums.size())
                                .mapToObj(i -> row(points.get(i).name(), sums.get(i)))
                                .toList())));
    }

    private String total() {
        var both = all.both();
        return both.isEmpty() ? "no move counts as either" : both + " in all";
    }

    private String coverage() {
        return SCALE + " " + all.uncoded() + " of " + all.moves()
                + (all.moves() == 1 ? " move carries" : " moves carry") + " no code and "
                + (all.uncoded() == 1 ? "is" : "are") + " not in it. One played run, and no trend.";
    }

    private List<Block> told(Table... tables) {
        return moves.isEmpty()
                ? List.of(new Paragraph("No move has been made in a turn that is over."))
                : List.of(tables);
    }

    private static Table table(String first, List<Row> rows) {
        return new Table(
                "",
                Stream.concat(Stream.of(Column.text(first)), ToneSum.columns()).toList(),
                rows);
    }

    private static Row row(String first, ToneSum sum) {
        return new Row("", Stream.concat(Stream.of(Text.of(first)), sum.cells()).toList());
    }

    private Figure byActor() {
        var actors = actors();
        var drawn = actors.stream()
                .sorted(Comparator.comparingInt((String actor) -> -of(actor).moves()))
                .limit(MOST_ACTORS)
                .toList();
        var shown = actors.stream().filter(drawn::contains).toList();
        var rows = shown.stream().map(this::turnsOf).toList();
        var names = shown.stream().map(view.labels()::actor).toList();
        var some = shown.size() < actors.size()
                ? "Of " + actors.size() + " actors, the " + shown.size() + " with the most moves are drawn. "
                : "";
        return new Figure(
                "cooperation-by-actor",
                "Cooperation and conflict by actor",
                Text.of(some + "For each actor the sums in each turn, all to one scale, and those of all turns. "
                        + coverage()),
                new ToneByActorPicture(rows)
                        .drawn(points, names, rows, shown.stream().map(this::of).toList(), byActorText(actors.size())),
                told(
                        table(
                                "Actor",
                                actors.stream()
                                        .map(actor -> row(view.labels().actor(actor), of(actor)))
                                        .toList()),
                        eachTurn(actors)));
    }

    private static String byActorText(int actors) {
        return "Cooperation and conflict of each of " + actors + (actors == 1 ? " actor" : " actors")
                + " in each turn of one played run.";
    }

    /** Those who have made a move, in the scenario's order. */
    private List<String> actors() {
        return Stream.concat(
                        view.labels().actors().keySet().stream(), moves.stream().map(Move::actor))
                .distinct()
                .filter(actor -> moves.stream().anyMatch(move -> move.actor().equals(actor)))
                .toList();
    }

    private ToneSum of(String actor) {
        return ToneSum.of(of(moves, actor), view);
    }

    private List<ToneSum> turnsOf(String actor) {
        return turns.stream()
                .map(turn -> ToneSum.of(of(turn.moves(), actor), view))
                .toList();
    }

    private static List<Move> of(List<Move> moves, String actor) {
        return moves.stream().filter(move -> move.actor().equals(actor)).toList();
    }

    private Table eachTurn(List<String> actors) {
        return new Table(
                "Each turn by actor",
                List.of(Column.text("Turn"), Column.text("Sums of cooperation and conflict")),
                IntStream.range(0, turns.size())
                        .mapToObj(i -> Row.of(List.of(
                                points.get(i).name(), sums(actors, turns.get(i).moves()))))
                        .toList());
    }

    private String sums(List<String> actors, List<Move> made) {
        return actors.stream()
                .flatMap(actor -> Optional.of(ToneSum.of(of(made, actor), view).both())
                        .filter(both -> !both.isEmpty())
                        .map(both -> view.labels().actor(actor) + " " + both)
                        .stream())
                .reduce((one, other) -> one + "; " + other)
                .orElse("none");
    }
}
