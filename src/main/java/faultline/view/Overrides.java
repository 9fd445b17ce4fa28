package faultline.view;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The model against the white cell: everything in which the white cell overruled the rules, and how often it did so for
 * each actor.
 *
 * @param all in the order of the turns
 * @param shares for each actor of whom there are rulings, in the scenario's order; the world's last
 */
public record Overrides(List<Overruling> all, List<Share> shares) {
    /** How a ruling is counted for actors, for people who read the counts. */
    public static final String CONCERNS =
            "A reaction or an advice concerns its actor; any other ruling the actors whose"
                    + " moves it answers; one that answers no move, the world.";

    private static final String WORLD = "";

    public Overrides {
        all = List.copyOf(all);
        shares = List.copyOf(shares);
    }

    /**
     * How often rulings that concern an actor were overruled.
     *
     * @param name the actor's name, or "the world"
     * @param rulings how many the rules gave
     * @param overruled how many of these the white cell struck or amended
     * @param added how many it added besides
     */
    public record Share(String name, long rulings, long overruled, long added) {
        /** Of the rules' rulings those that were overruled, 0 to 100. */
        public double percent() {
            return rulings == 0 ? 0 : 100.0 * overruled / rulings;
        }
    }

    /** In these turns of the white cell's view. */
    public static Overrides in(List<TurnView> turns, ExerciseView view) {
        var moves = turns.stream()
                .flatMap(turn -> turn.moves().stream())
                .collect(Collectors.toMap(Move::id, move -> move, (one, same) -> one));
        var counts = turns.stream().map(turn -> new Counting(turn, moves)).toList();
        var actors = Stream.concat(view.seating().stream().map(ExerciseView.Seated::actor), Stream.of(WORLD));
        return new Overrides(
                turns.stream().flatMap(turn -> turn.overruled().stream()).toList(),
                actors.map(actor -> new Share(
                                actor.equals(WORLD)
                                        ? "the world"
                                        : view.labels().actor(actor),
                                sum(counts, counting -> counting.rulings(actor)),
                                sum(counts, counting -> counting.overruled(actor)),
                                sum(counts, counting -> counting.added(actor))))
                        .filter(share -> share.rulings() + share.added() > 0)
                        .toList());
    }

    private static long sum(List<Counting> counts, ToLongFunction<Counting> part) {
        return counts.stream().mapToLong(part).sum();
    }

    /** The rulings of one turn, by whom they concern. */
    private record Counting(TurnView turn, Map<String, Move> moves) {
        long rulings(String actor) {
            var byRules = new HashMap<String, Ruling>();
            turn.overruled().stream()
                    .flatMap(one -> one.said().model().stream())
                    .forEach(model -> byRules.put(model.id(), model));
            return turn.adjudication().stream()
                    .flatMap(Adjudication::rulings)
                    .filter(ruling -> !(ruling.source() instanceof Source.WhiteCell))
                    .filter(ruling -> concerns(byRules.getOrDefault(ruling.id(), ruling), actor))
                    .count();
        }

        long overruled(String actor) {
            return turn.overruled().stream()
                    .flatMap(one -> one.said().model().stream())
                    .filter(model -> concerns(model, actor))
                    .count();
        }

        long added(String actor) {
            return turn.overruled().stream()
                    .filter(Overruling::isAddition)
                    .flatMap(one -> one.ruling().stream())
                    .filter(ruling -> concerns(ruling, actor))
                    .count();
        }

        private boolean concerns(Ruling ruling, String actor) {
            if (ruling.conclusion() instanceof Conclusion.Reaction reaction) {
                return reaction.actor().equals(actor);
            }
            if (ruling.conclusion() instanceof Conclusion.Advice advice) {
                return advice.actor().equals(actor);
            }
            var answered = ruling.causes().stream()
                    .filter(Cause.ByMove.class::isInstance)
                    .map(cause -> moves.get(((Cause.ByMove) cause).move()))
                    .filter(Objects::nonNull)
                    .map(Move::actor)
                    .toList();
            return answered.isEmpty() ? actor.equals(WORLD) : answered.contains(actor);
        }
    }
}
