package faultline.report.picture;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Anchor;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.report.picture.KnowledgePicture.Line;
import faultline.report.picture.KnowledgePicture.Square;
import faultline.view.Choosing;
import faultline.view.Choosing.Kind;
import faultline.view.Choosing.Matter;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What each cell could not see when it chose, and what was so. */
final class Knowledge {
    private static final String CAPTION =
            "Shaded: what the program did not show the cell when it chose, with what was so then; ●: what it showed."
                    + " Of all but indicators, what had come since the cell last chose. What others chose in the same turn"
                    + " nobody saw, and what everybody could see is left out. What people told each other at the table, or"
                    + " guessed, is not in it.";

    private final Said said;
    private final List<TurnView> turns;
    /** The turn in which a covert move came to light, by its id. */
    private final Map<String, Integer> lit = new HashMap<>();

    Knowledge(Said said) {
        this.said = said;
        this.turns = said.view().turnsOver();
        turns.forEach(turn -> turn.cameToLight().forEach(move -> lit.putIfAbsent(move.id(), turn.number())));
    }

    /** One for each cell that has chosen in a turn, in the order of the cells. */
    List<Figure> figures() {
        return said.view().cells().stream()
                .filter(cell -> turns.stream().anyMatch(turn -> of(cell, turn).isPresent()))
                .map(this::figure)
                .toList();
    }

    private static Optional<Choosing> of(String cell, TurnView turn) {
        return turn.chosen().stream()
                .filter(chosen -> chosen.cell().equals(cell))
                .findFirst();
    }

    private Figure figure(String cell) {
        var picture = new KnowledgePicture(
                turns.stream().map(turn -> String.valueOf(turn.number())).toList(), lines(cell));
        return new Figure(
                "knowledge-" + Anchor.of(cell),
                "What " + cell + " could not see when it chose",
                Text.of(picture.leftOut() + CAPTION),
                picture.drawn(text(cell)),
                List.of(table(cell)));
    }

    private String text(String cell) {
        long unseen = turns.stream()
                .flatMap(turn -> of(cell, turn).stream())
                .flatMap(chosen -> chosen.unseen().stream())
                .map(Matter::id)
                .distinct()
                .count();
        return "What cell " + cell + " could not see when it chose its moves, turn by turn, in one played run: "
                + unseen + (unseen == 1 ? " matter" : " matters") + " in all.";
    }

    private List<Line> lines(String cell) {
        var lines = new ArrayList<Line>();
        lines.add(line(
                "moves that it chose",
                cell,
                chosen -> Square.plain(number(chosen.moves().size()))));
        turns.stream()
                .flatMap(turn -> of(cell, turn).stream())
                .flatMap(chosen -> chosen.unseen().stream())
                .filter(matter -> matter.kind() == Kind.INDICATOR)
                .map(Matter::id)
                .distinct()
                .forEach(id -> lines.add(indicator(cell, id)));
        for (var kind : Kind.values()) {
            if (kind != Kind.INDICATOR) {
                lines.add(line(several(kind), cell, chosen -> count(chosen, kind)));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private Line line(String name, String cell, Function<Choosing, Square> square) {
        return new Line(
                name,
                turns.stream()
                        .map(turn -> of(cell, turn).map(square).orElse(Square.plain("")))
                        .toList());
    }

    private Line indicator(String cell, String id) {
        var name = turns.stream()
                .flatMap(turn -> of(cell, turn).stream())
                .flatMap(chosen -> chosen.matters().stream())
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
        return line(name, cell, chosen -> chosen.matters().stream()
                .filter(matter -> matter.kind() == Kind.INDICATOR && matter.id().equals(id))
                .findFirst()
                .map(matter -> matter.seen() ? Square.plain("●") : Square.shaded(matter.truth()))
                .orElse(Square.plain("")));
    }

    private static Square count(Choosing chosen, Kind kind) {
        int count = (int)
                chosen.unseen().stream().filter(matter -> matter.kind() == kind).count();
        return count == 0 ? Square.plain("") : Square.shaded(number(count));
    }

    private static String several(Kind kind) {
        return switch (kind) {
            case INDICATOR -> "indicators of others";
            case INJECT -> "injects to others";
            case MOVE -> "covert moves of others";
            case ARGUMENT -> "secret arguments of others";
            case PROMISE -> "promises between others";
        };
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private Table table(String cell) {
        return new Table(
                "",
                List.of(Column.text("When"), Column.text("It chose"), Column.text("It could not see, and what was so")),
                turns.stream()
                        .flatMap(turn -> of(cell, turn).map(chosen -> row(turn, chosen)).stream())
                        .toList());
    }

    private Row row(TurnView turn, Choosing chosen) {
        var moves = chosen.moves().stream()
                .map(id -> said.move(id).map(said::of).orElseGet(() -> said.id(id)))
                .toList();
        var unseen = chosen.unseen().stream().map(this::told).toList();
        return new Row(
                "",
                List.of(
                        Text.of(Timetable.words(turn.number())),
                        moves.isEmpty() ? Text.of("no move") : Said.joined(moves, "; "),
                        unseen.isEmpty() ? Text.of("it could see everything") : Said.joined(unseen, "; ")));
    }

    private Text told(Matter matter) {
        return switch (matter.kind()) {
            case INDICATOR -> Text.of(matter.name() + " " + matter.truth());
            case INJECT -> Text.of("inject " + matter.name() + ": " + matter.truth());
            case MOVE ->
                Text.of("covert move ").plus(said.id(matter.id())).plus(" " + matter.name() + light(matter.id()));
            case ARGUMENT ->
                Text.of("secret argument ").plus(said.id(matter.id())).plus(" " + matter.name());
            case PROMISE -> Text.of("promise of " + matter.name() + ": " + matter.truth());
        };
    }

    private String light(String move) {
        return lit.containsKey(move) ? " (came to light in " + Timetable.words(lit.getOrDefault(move, 0)) + ")" : "";
    }
}
