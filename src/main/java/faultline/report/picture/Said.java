package faultline.report.picture;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What people read for what happened, with its ids.
 *
 * @param known which ids can be led to
 */
record Said(ExerciseView view, RulingWords words, Map<String, Move> moves, Predicate<String> known) {
    /** So many of one kind are told of one by one. */
    private static final int MOST = 8;

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

    /** What became of a ruling that is not in force, in a word or two: "did not happen". */
    String ending(Ruling ruling) {
        return words.outcome(ruling.ending(ruling.outcome(), ""));
    }

    String argument(String id) {
        return view.debate()
                .argument(id)
                .map(argument -> "argument: " + argument.action())
                .orElse("argument");
    }

    /** "R1.4 −2 for M1.2 Red: Threaten (Blue) (by the white cell)". */
    Text of(Act act) {
        var ruling = act.ruling();
        return id(ruling.id())
                .plus(" " + words.amount(ruling.conclusion()) + " for ")
                .plus(joined(ruling.causes().stream().map(this::of).toList(), " and "))
                .plus(whiteCell(ruling));
    }

    /** "R1.4 Green: Protest (60 % (odds), rolled 41: it happens)". */
    Text of(Ruling ruling) {
        var odds = words.odds(ruling);
        return id(ruling.id())
                .plus(" " + words.says(ruling.conclusion()) + (odds.isEmpty() ? "" : " (" + odds + ")")
                        + whiteCell(ruling));
    }

    /** All of them, with words between. */
    static Text joined(List<Text> texts, String between) {
        var spans = new ArrayList<Text.Span>();
        for (var text : texts) {
            spans.addAll(spans.isEmpty() ? List.of() : Text.of(between).spans());
            spans.addAll(text.spans());
        }
        return new Text(spans);
    }

    /** The first of them, and how many more there are. */
    static <T> Text some(List<T> all, Function<T, Text> text, String between) {
        int shown = all.size() <= MOST ? all.size() : MOST - 1;
        var told = joined(all.subList(0, shown).stream().map(text).toList(), between);
        return shown == all.size() ? told : told.plus(between + "and " + (all.size() - shown) + " more");
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
