package faultline.report.picture;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.view.BoardRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of a turn's rulings is worth drawing, where not all has room. It orders them, and says nothing else. */
record Weight(Map<Key, BoardRow> rows) {
    private static final double STAGE = 0.3;
    private static final double UNKNOWN = 0.1;
    private static final double OVERRULED = 0.05;
    private static final double MOVE = 0.02;
    private static final double LITTLE = 0.01;

    static Weight on(List<BoardRow> board) {
        return new Weight(board.stream().collect(Collectors.toMap(BoardRow::key, Function.identity())));
    }

    double of(Happening happening) {
        return switch (happening.kind()) {
            case EFFECT -> happening.rulings().stream().mapToDouble(this::of).sum();
            case MOVE, INJECT, ARGUMENT -> MOVE;
            case TURN -> 0;
            case ADVICE, NOT -> happening.byWhiteCell() ? OVERRULED : LITTLE;
        };
    }

    double of(Ruling ruling) {
        return of(ruling.conclusion());
    }

    private double of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Lasting lasting) {
            return of(lasting.effect());
        }
        if (conclusion instanceof Conclusion.LevelEffect effect) {
            return effect.operation() == Operation.ADD ? Math.abs(effect.amount()) / span(effect.key()) : UNKNOWN;
        }
        return conclusion instanceof Conclusion.StageEffect ? STAGE : LITTLE;
    }

    /** From one end of an indicator's scale to the other, so that points of one count like points of another. */
    private double span(Key key) {
        var row = rows.get(key);
        return row == null || row.min().isEmpty() || row.max().isEmpty()
                ? 1 / UNKNOWN
                : Math.max(1, row.max().getAsDouble() - row.min().getAsDouble());
    }

    /** Whether it only says what a move takes from its actor's means, which is not worth a place. */
    boolean isCost(Ruling ruling) {
        return ruling.holds()
                && ruling.source() instanceof Source.Declared
                && ruling.conclusion() instanceof Conclusion.LevelEffect effect
                && effect.amount() < 0
                && rows.containsKey(effect.key())
                && rows.get(effect.key()).means();
    }
}
