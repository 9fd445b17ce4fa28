package faultline.exercise.outcome;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows rulings through what they answer, down to their roots. What answers several things at once goes back to each of
 * them in equal parts, and so does a move that several rulings made.
 */
final class Roots {
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, Ruling> releases = new HashMap<>();
    private final Map<Begun, Ruling> begun = new HashMap<>();
    private final Map<String, Parts<Root>> found = new HashMap<>();

    /** What an effect under way is known by when it comes: what began it, and what it does. */
    private record Begun(Cause cause, Conclusion effect) {}

    /**
     * @param inForce everything accepted, in the order in which it was
     */
    Roots(List<Adjudication> inForce) {
        for (var adjudication : inForce) {
            adjudication.moves().forEach(move -> moves.put(move.id(), move));
            adjudication.rulings().filter(Ruling::holds).forEach(ruling -> know(ruling, adjudication.turn()));
        }
    }

    private void know(Ruling ruling, int turn) {
        rulings.put(ruling.id(), ruling);
        turns.put(ruling.id(), turn);
        if (ruling.conclusion() instanceof Conclusion.Release release) {
            releases.putIfAbsent(release.inject(), ruling);
        } else if (ruling.conclusion() instanceof Lasting lasting) {
            begun.putIfAbsent(new Begun(ruling.causes().get(0), lasting.effect()), ruling);
        }
    }

    Ruling ruling(String id) {
        var ruling = rulings.get(id);
        if (ruling == null) {
            throw new IllegalArgumentException("No ruling (" + id + ") is in force.");
        }
        return ruling;
    }

    /** The roots of a ruling, and which part of it goes back to each. */
    Parts<Root> of(Ruling ruling) {
        var known = found.get(ruling.id());
        if (known == null) {
            known = follow(ruling);
            found.put(ruling.id(), known);
        }
        return known;
    }

    private Parts<Root> follow(Ruling ruling) {
        if (ruling.source() instanceof Source.WhiteCell && ruling.causes().get(0) instanceof Cause.ByArgument cause) {
            return of(cause);
        }
        if (ruling.source() instanceof Source.WhiteCell || ruling.wasAmended()) {
            return Parts.whole(new Root.WhiteCell(turns.getOrDefault(ruling.id(), 0), ruling.id()));
        }
        var beginning = begun.get(new Begun(ruling.causes().get(0), ruling.conclusion()));
        if (beginning != null && ruling.source() instanceof Source.Declared) {
            return of(beginning);
        }
        return Parts.together(ruling.causes().stream().map(this::of).toList());
    }

    private Parts<Root> of(Cause cause) {
        if (cause instanceof Cause.ByMove byMove) {
            var move = moves.get(byMove.move());
            if (move == null) {
                throw new IllegalArgumentException("No move (" + byMove.move() + ") is in force.");
            }
            return of(move);
        }
        if (cause instanceof Cause.ByInject byInject) {
            return of(byInject.inject());
        }
        return Parts.whole(
                cause instanceof Cause.ByArgument byArgument
                        ? new Root.Argued(byArgument.argument())
                        : new Root.World());
    }

    /** A move by rule goes back to what the rules answered; where that is the turn's beginning, it is a root itself. */
    private Parts<Root> of(Move move) {
        if (!(move.origin() instanceof Move.Origin.ByRule byRule)) {
            return Parts.whole(new Root.Made(move));
        }
        var parts = new ArrayList<Parts<Root>>();
        byRule.rulings().stream().map(this::ruling).forEach(ruling -> parts.add(of(ruling)));
        return Parts.together(parts).with(new Root.World(), new Root.Made(move));
    }

    private Parts<Root> of(String inject) {
        var itself = new Root.Injected(inject);
        var release = releases.get(inject);
        return release == null ? Parts.whole(itself) : of(release).with(new Root.World(), itself);
    }
}
