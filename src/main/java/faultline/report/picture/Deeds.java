package faultline.report.picture;

import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.view.ExerciseView;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who acted on whom, and by which moves, in the turns that are over and count. */
final class Deeds {
    private final ExerciseView view;
    private final Map<String, Move> moves = new LinkedHashMap<>();
    private final Map<Pair, Map<String, Deed>> pairs;

    /** How a move acts on another actor than its own. */
    enum Way {
        /** It names that actor as its target. */
        AIMED,
        /** A ruling that answers it changes what is that actor's, or between that actor and another. */
        CHANGED,
        /** Rules made that actor react to it. */
        ANSWERED
    }

    /** From one actor to another. */
    record Pair(String from, String to) {}

    record Deed(Move move, Set<Way> ways) {}

    Deeds(ExerciseView view) {
        this.view = view;
        var order = List.copyOf(view.labels().actors().keySet());
        this.pairs = new TreeMap<>(Comparator.<Pair>comparingInt(pair -> order.indexOf(pair.from()))
                .thenComparingInt(pair -> order.indexOf(pair.to()))
                .thenComparing(Pair::toString));
        for (var turn : view.turnsOver()) {
            turn.moves().forEach(move -> moves.put(move.id(), move));
            turn.moves().stream().filter(this::namesAnActor).forEach(move -> add(move, move.target(), Way.AIMED));
            turn.adjudication().stream()
                    .flatMap(Adjudication::rulings)
                    .filter(Ruling::holds)
                    .forEach(this::add);
        }
    }

    private boolean namesAnActor(Move move) {
        var type = view.labels().moves().get(move.type());
        return (type == null || type.parts().isEmpty())
                && view.labels().actors().containsKey(move.target());
    }

    private void add(Ruling ruling) {
        for (var cause : ruling.causes()) {
            var move = cause instanceof Cause.ByMove by ? moves.get(by.move()) : null;
            if (move != null && ruling.conclusion() instanceof Conclusion.Reaction reaction) {
                add(move, reaction.actor(), Way.ANSWERED);
            } else if (move != null) {
                changed(ruling.conclusion()).forEach(actor -> add(move, actor, Way.CHANGED));
            }
        }
    }

    /** Whose indicators it changes. */
    private static List<String> changed(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Lasting lasting) {
            return changed(lasting.effect());
        }
        var key = conclusion instanceof Conclusion.LevelEffect level
                ? level.key()
                : conclusion instanceof Conclusion.StageEffect stage ? stage.key() : Key.of("");
        return key.of();
    }

    private void add(Move move, String on, Way way) {
        if (!on.equals(move.actor())) {
            pairs.computeIfAbsent(new Pair(move.actor(), on), pair -> new LinkedHashMap<>())
                    .computeIfAbsent(move.id(), id -> new Deed(move, EnumSet.noneOf(Way.class)))
                    .ways()
                    .add(way);
        }
    }

    /** Every move, in the order in which they happened. */
    List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /** What one actor did to another; pairs in the scenario's order of actors. */
    Map<Pair, List<Deed>> byPair() {
        var all = new LinkedHashMap<Pair, List<Deed>>();
        pairs.forEach((pair, deeds) -> all.put(pair, List.copyOf(deeds.values())));
        return all;
    }

    /** The moves of an actor that acted on any other. */
    long onOthers(String actor) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().from().equals(actor))
                .flatMap(pair -> pair.getValue().keySet().stream())
                .distinct()
                .count();
    }

    /** Those who acted or were acted on, in the scenario's order, with how many moves each has made. */
    Map<String, Long> actors() {
        var made = moves.values().stream().collect(Collectors.groupingBy(Move::actor, Collectors.counting()));
        var acted = pairs.keySet().stream().map(Pair::to).collect(Collectors.toSet());
        var actors = new LinkedHashMap<String, Long>();
        Stream.concat(view.labels().actors().keySet().stream(), made.keySet().stream())
                .filter(actor -> made.containsKey(actor) || acted.contains(actor))
                .forEach(actor -> actors.put(actor, made.getOrDefault(actor, 0L)));
        return actors;
    }
}
