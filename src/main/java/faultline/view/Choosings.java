package faultline.view;

import faultline.exercise.Chronicle.PlayedTurn;
import faultline.exercise.Exercise;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.event.Move;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Seat;
import faultline.exercise.inject.Msel.Delivery;
import faultline.exercise.negotiation.Pledge;
import faultline.exercise.seating.Seating;
import faultline.view.Choosing.Kind;
import faultline.view.Choosing.Matter;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each cell could see when it chose, by the allow-list of that moment. */
final class Choosings {
    private final Scenario scenario;
    private final Labels labels;
    private final NavigableMap<Integer, PlayedTurn> turns;

    Choosings(Scenario scenario, NavigableMap<Integer, PlayedTurn> turns) {
        this.scenario = scenario;
        this.turns = turns;
        this.labels = Labels.of(scenario);
    }

    /**
     * What each cell could see when it chose in that turn.
     *
     * @param seating which knows what cells are called now
     */
    List<Choosing> in(int turn, Seating seating) {
        return choosing(turn).entrySet().stream()
                .map(chosen -> choosing(chosen.getKey(), chosen.getValue(), seating.now(chosen.getKey())))
                .toList();
    }

    private Choosing choosing(String cell, Exercise now, String name) {
        var sight = Sight.of(new Seat.Cell(cell), now);
        var before = last(cell, now);
        var matters = Stream.of(
                        indicators(now, sight),
                        since(before, now, Choosings::deliveries).flatMap(delivery -> inject(delivery, sight)),
                        moves(before, now).filter(Move::covert).map(move -> matter(move, sight)),
                        since(before, now, Choosings::arguments).flatMap(argument -> matter(argument, sight)),
                        since(before, now, Choosings::pledges).flatMap(pledge -> matter(pledge.promise(), now, sight)))
                .flatMap(some -> some)
                .toList();
        var own = Stream.concat(moves(before, now), now.turn().moves().stream())
                .filter(move -> move.turn() == now.turn().number() && isOf(move, cell, now))
                .map(Move::id)
                .toList();
        return new Choosing(name, own, matters);
    }

    private Map<String, Exercise> choosing(int turn) {
        var played = turns.get(turn);
        return played == null ? Map.of() : played.choosing();
    }

    /** As it stood when the cell last chose before; empty if it had not, or only for practice. */
    private Optional<Exercise> last(String cell, Exercise now) {
        return turns.headMap(now.turn().number(), false).descendingMap().entrySet().stream()
                .filter(turn -> turn.getKey() > 0)
                .flatMap(turn -> last(cell, turn.getValue(), now.seating()).stream())
                .findFirst();
    }

    private static Optional<Exercise> last(String cell, PlayedTurn turn, Seating seating) {
        return turn.choosing().entrySet().stream()
                .filter(chosen -> seating.now(chosen.getKey()).equals(cell))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }

    /** What has come since; lists only grow, but for what a turn zero leaves behind. */
    private static <T> Stream<T> since(Optional<Exercise> before, Exercise now, Function<Exercise, List<T>> all) {
        return from(all.apply(now), before.map(all).map(List::size).orElse(0));
    }

    private static <T> Stream<T> from(List<T> all, int first) {
        return all.subList(Math.min(first, all.size()), all.size()).stream();
    }

    private static List<Delivery> deliveries(Exercise exercise) {
        return exercise.msel().deliveries().stream()
                .filter(delivery -> delivery.turn() > 0 || exercise.turn().number() == 0)
                .toList();
    }

    /** Those that have come into force since. */
    private static Stream<Move> moves(Optional<Exercise> before, Exercise now) {
        var earlier = now.situation().history();
        int known = before.map(Choosings::movesInForce).orElse(0);
        return Stream.concat(
                from(earlier, known), from(now.turn().movesAccepted(), Math.max(0, known - earlier.size())));
    }

    private static int movesInForce(Exercise exercise) {
        return exercise.situation().history().size()
                + exercise.turn().movesAccepted().size();
    }

    private static List<Argument> arguments(Exercise exercise) {
        return exercise.arguments().all().values().stream()
                .filter(argument ->
                        argument.claim().turn() > 0 || exercise.turn().number() == 0)
                .toList();
    }

    private static List<Pledge> pledges(Exercise exercise) {
        return exercise.negotiation().pledges();
    }

    private static boolean isOf(Move move, String cell, Exercise exercise) {
        return move.origin() instanceof Move.Origin.Entered entered
                && exercise.seating().now(entered.cell()).equals(cell);
    }

    private Stream<Matter> indicators(Exercise now, Sight sight) {
        return scenario.indicators().values().stream()
                .filter(indicator -> indicator.scope() == Scope.ACTOR)
                .flatMap(indicator -> indicator.starts().keySet().stream())
                .map(key -> new Matter(
                        Kind.INDICATOR,
                        key.toString(),
                        labels.indicator(key),
                        value(key, now),
                        sight.sees(key, Scope.ACTOR)));
    }

    private String value(Key key, Exercise now) {
        var value = now.situation().values().get(key);
        return value == null ? "" : labels.value(key, value);
    }

    private Stream<Matter> inject(Delivery delivery, Sight sight) {
        var inject = scenario.injects().get(delivery.inject());
        return inject == null || inject.to().isEmpty() || !inject.forPlayers()
                ? Stream.empty()
                : Stream.of(matter(inject, sight));
    }

    private static Matter matter(Inject inject, Sight sight) {
        return new Matter(Kind.INJECT, inject.id(), inject.name(), inject.text(), sight.receives(inject));
    }

    private Matter matter(Move move, Sight sight) {
        return new Matter(Kind.MOVE, move.id(), labels.sentence(move), "", sight.sees(move, true));
    }

    private static Stream<Matter> matter(Argument argument, Sight sight) {
        return argument.claim().secret().stream()
                .map(secret -> new Matter(
                        Kind.ARGUMENT, argument.id(), argument.claim().action(), "", sight.sees(argument)));
    }

    private Stream<Matter> matter(Promise promise, Exercise now, Sight sight) {
        var talks = new TalkViews(now, sight, labels);
        return promise.announced()
                ? Stream.empty()
                : Stream.of(new Matter(
                        Kind.PROMISE,
                        promise.id(),
                        talks.side(promise.from()) + " to " + talks.side(promise.to()),
                        promise.text(),
                        sight.sees(promise)));
    }
}
