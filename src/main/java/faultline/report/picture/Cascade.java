package faultline.report.picture;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.report.picture.Happening.Kind;
import faultline.view.TurnView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What led to what in a turn. The effects of one cause are one happening, however many indicators they are on. */
final class Cascade {
    private final Map<String, Happening> all = new LinkedHashMap<>();
    private final Map<String, Ruling> rulings;
    private final Map<String, Move> moves = new HashMap<>();

    private Cascade(TurnView turn) {
        this.rulings = turn.adjudication().stream()
                .flatMap(Adjudication::rulings)
                .collect(Collectors.toMap(Ruling::id, ruling -> ruling, (one, same) -> one, LinkedHashMap::new));
        turn.moves().forEach(move -> moves.put(move.id(), move));
    }

    /**
     * @param left of the rulings those that are not worth a place
     */
    static List<Happening> of(TurnView turn, Predicate<Ruling> left) {
        var cascade = new Cascade(turn);
        turn.moves().stream().filter(move -> !move.byRule()).forEach(cascade::add);
        turn.injects().forEach(cascade::add);
        cascade.rulings.values().stream()
                .filter(left.negate())
                .filter(ruling -> ruling.outcome() != Outcome.ALREADY_HAPPENED)
                .forEach(cascade::add);
        turn.moves().stream().filter(Move::byRule).forEach(cascade::add);
        return List.copyOf(cascade.all.values());
    }

    private void add(Move move) {
        var made = move.origin() instanceof Move.Origin.ByRule by
                ? by.rulings().stream()
                        .map(rulings::get)
                        .flatMap(Stream::ofNullable)
                        .toList()
                : List.<Ruling>of();
        addWithCauses(new Happening(move.id(), Kind.MOVE, move.id(), made, causes(made)));
    }

    private void add(String inject) {
        var released = rulings.values().stream()
                .filter(ruling -> ruling.holds() && ruling.conclusion().equals(new Conclusion.Release(inject)))
                .toList();
        addWithCauses(new Happening("inject " + inject, Kind.INJECT, inject, released, causes(released)));
    }

    /** Adds it first, so that what would come of itself does so once. */
    private void addWithCauses(Happening happening) {
        if (all.putIfAbsent(happening.key(), happening) == null) {
            happening.rulings().forEach(this::addCauses);
        }
    }

    private void add(Ruling ruling) {
        addCauses(ruling);
        if (ruling.holds()
                && (ruling.conclusion() instanceof Conclusion.Reaction
                        || ruling.conclusion() instanceof Conclusion.Release)) {
            return; // the move or the inject tells of it
        }
        var kind = !ruling.holds()
                ? Kind.NOT
                : ruling.conclusion() instanceof Conclusion.Advice ? Kind.ADVICE : Kind.EFFECT;
        var from = causes(List.of(ruling));
        var key = kind
                + (kind == Kind.NOT ? " " + ruling.outcome() : Act.byWhiteCell(ruling) ? " by the white cell" : "")
                + " of " + String.join(" and ", from);
        all.merge(key, new Happening(key, kind, "", List.of(ruling), from), (before, one) -> before.with(ruling));
    }

    private void addCauses(Ruling ruling) {
        for (var cause : ruling.causes()) {
            if (cause instanceof Cause.ByInject by) {
                add(by.inject());
            } else if (cause instanceof Cause.ByMove by) {
                Optional.ofNullable(moves.get(by.move()))
                        .ifPresentOrElse(this::add, () -> root(Kind.MOVE, by.move(), by.move()));
            } else if (cause instanceof Cause.ByArgument by) {
                root(Kind.ARGUMENT, by.argument(), by.argument());
            } else {
                root(Kind.TURN, key(cause), "");
            }
        }
    }

    private void root(Kind kind, String key, String id) {
        all.putIfAbsent(key, new Happening(key, kind, id, List.of(), List.of()));
    }

    private static List<String> causes(List<Ruling> some) {
        return some.stream()
                .flatMap(ruling -> ruling.causes().stream())
                .map(Cascade::key)
                .distinct()
                .toList();
    }

    private static String key(Cause cause) {
        return cause instanceof Cause.ByMove by
                ? by.move()
                : cause instanceof Cause.ByInject by
                        ? "inject " + by.inject()
                        : cause instanceof Cause.ByArgument by
                                ? by.argument()
                                : "turn " + ((Cause.ByTurn) cause).turn();
    }
}
