package faultline.report.picture;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people read for what happened, with its ids.
 *
 * @param known which ids can be led to
 */
record Said(ExerciseView view, RulingWords words, Map<String, Move> moves, Predicate<String> known) {

    static Said of(ExerciseView view, Predicate<String> known) {
        var moves = new HashMap<String, Move>();
        view.played().forEach(turn -> turn.moves().forEach(move -> moves.put(move.id(), move)));
        return new Said(view, new RulingWords(view.labels()), moves, known);
    }

    Optional<Move> move(String id) {
        return Optional.ofNullable(moves.get(id));
    }

    /** The id, leading to where it is told of if it is. */
    Text id(String id) {
        return known.test(id) ? Text.link(id, id) : Text.of(id);
    }

    /** "M1.2 Red: Threaten (Blue), covert". */
    Text of(Move move) {
        return id(move.id()).plus(" " + view.labels().sentence(move) + (move.covert() ? ", covert" : ""));
    }

    Text of(Cause cause) {
        if (cause instanceof Cause.ByMove by) {
            return move(by.move()).map(this::of).orElseGet(() -> Text.of(by.move()));
        }
        if (cause instanceof Cause.ByArgument by) {
            return id(by.argument()).plus(" " + argument(by.argument()));
        }
        return Text.of(
                cause instanceof Cause.ByInject by
                        ? "inject " + view.injectName(by.inject())
                        : "the beginning of " + Timetable.words(((Cause.ByTurn) cause).turn()));
    }

    String argument(String id) {
        return view.debate()
                .argument(id)
                .map(argument -> "argument: " + argument.action())
                .orElse("argument");
    }

    /** "R1.4 −2 for M1.2 Red: Threaten (Blue); the white cell's". */
    Text of(Act act) {
        var ruling = act.ruling();
        var text = id(ruling.id()).plus(" " + words.amount(ruling.conclusion()) + " for ");
        var causes = ruling.causes();
        for (int i = 0; i < causes.size(); i++) {
            text = text.plus(i == 0 ? "" : " and ").plus(of(causes.get(i)));
        }
        return text.plus(whiteCell(ruling));
    }

    /** What the white cell had to do with it; empty if nothing. */
    private String whiteCell(Ruling ruling) {
        return !Act.byWhiteCell(ruling)
                ? ""
                : switch (ruling.outcome()) {
                    case STRUCK -> " (struck by the white cell)";
                    default -> ruling.wasAmended() ? " (amended by the white cell)" : " (by the white cell)";
                };
    }
}
