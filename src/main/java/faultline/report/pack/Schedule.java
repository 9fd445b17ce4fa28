package faultline.report.pack;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.turn.Phase;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.view.ExerciseView;
import faultline.view.Playbook.PlannedTurn;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When the turns are, and how each is played, as far as a seat may know. */
record Schedule(ExerciseView view) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(
                "",
                List.of(Column.text("Turn"), Column.text("Scenario date"), Column.text("How it is played")),
                turns().stream()
                        .map(turn -> Row.of(List.of(Timetable.title(turn.number()), date(turn), played(turn))))
                        .toList()));
        turns().stream()
                .flatMap(turn -> turn.kind().stream())
                .filter(kind -> !kind.agenda().isEmpty())
                .distinct()
                .forEach(kind -> {
                    blocks.add(new Heading(kind.name().isEmpty() ? "In each turn" : kind.name()));
                    blocks.add(agenda(kind));
                });
        return blocks;
    }

    static Block agenda(TurnKind kind) {
        return Bullets.of(kind.agenda());
    }

    List<PlannedTurn> turns() {
        return view.playbook().turns();
    }

    /** Those that are still to be played, or are being played. */
    List<PlannedTurn> toPlay() {
        if (view.phase() == Phase.CLOSED) {
            return List.of();
        }
        int over =
                view.turnsOver().stream().mapToInt(turn -> turn.number()).max().orElse(-1);
        return turns().stream()
                .filter(turn -> turn.number() > over && turn.number() >= view.turn())
                .toList();
    }

    static String date(PlannedTurn turn) {
        return turn.date().format(DATE);
    }

    /** "All moves together; at most 2 moves for each actor". */
    static String played(PlannedTurn turn) {
        var practice = turn.number() == 0 ? "For practice; what it does is set back. " : "";
        return practice
                + turn.kind().map(kind -> played(kind, turn.order())).orElse("The facilitator says when it begins.");
    }

    private static String played(TurnKind kind, List<List<String>> order) {
        var words = new ArrayList<String>();
        words.add((kind.name().isEmpty() ? "" : kind.name() + ": ")
                + switch (kind.moves()) {
                    case TOGETHER -> "all moves are answered together";
                    case ONE_BY_ONE -> "one after the other: " + parts(order);
                    case ON_ENTRY -> "each move is answered as soon as it is entered";
                    case NONE -> "no moves, people talk";
                });
        kind.mostMoves()
                .ifPresent(most -> words.add("each actor makes at most " + (most == 1 ? "one move" : most + " moves")));
        if (!kind.categories().isEmpty()) {
            words.add("only moves of these kinds: " + String.join(", ", kind.categories()));
        }
        return String.join("; ", words) + ".";
    }

    private static String parts(List<List<String>> order) {
        return order.stream().map(part -> String.join(" and ", part)).collect(Collectors.joining(", then "));
    }

    /** Whether moves can be made in the turn, as far as the seat knows. */
    static boolean hasMoves(PlannedTurn turn) {
        return turn.kind()
                .map(TurnKind::moves)
                .filter(TurnKind.Moves.NONE::equals)
                .isEmpty();
    }

    /** How most turns are played. */
    Optional<TurnKind> usual() {
        return turns().stream()
                .flatMap(turn -> turn.kind().stream())
                .filter(kind -> kind.name().isEmpty())
                .findFirst();
    }
}
