package faultline.play.balance;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.play.balance.PlayedGame.Course;
import faultline.play.balance.PlayedGame.Made;
import faultline.play.balance.PlayedGame.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what happened in exercises of a scenario. */
public record BalanceCount(Scenario scenario, List<PlayedGame> games) {
    public BalanceCount {
        games = List.copyOf(games);
    }

    public List<LevelLine> levels() {
        return scenario.indicators().values().stream()
                .filter(LevelIndicator.class::isInstance)
                .map(LevelIndicator.class::cast)
                .flatMap(level ->
                        level.starts().entrySet().stream().map(start -> line(level, start.getKey(), start.getValue())))
                .toList();
    }

    private LevelLine line(LevelIndicator level, Key key, Value start) {
        var ends = games.stream()
                .mapToDouble(game -> number(at(key, game.ends().get(game.ends().size() - 1))));
        return new LevelLine(
                key,
                number(start),
                Figures.of(ends.toArray()),
                share(key, value -> isAt(level.min(), value)),
                share(key, value -> isAt(level.max(), value)));
    }

    private static boolean isAt(OptionalDouble bound, Value value) {
        return bound.isPresent() && bound.getAsDouble() == number(value);
    }

    private static double number(Value value) {
        return ((Value.Level) value).number();
    }

    /** What is tracked is tracked in every turn. */
    private static Value at(Key key, Map<Key, Value> values) {
        return Objects.requireNonNull(values.get(key));
    }

    public List<StageLine> stages() {
        return scenario.indicators().values().stream()
                .filter(StageIndicator.class::isInstance)
                .map(StageIndicator.class::cast)
                .flatMap(stage ->
                        stage.starts().entrySet().stream().map(start -> line(stage, start.getKey(), start.getValue())))
                .toList();
    }

    private StageLine line(StageIndicator stage, Key key, Value start) {
        var shares = new LinkedHashMap<String, Double>();
        stage.states()
                .keySet()
                .forEach(state -> shares.put(state, share(key, value -> value.equals(new Value.Stage(state)))));
        return new StageLine(key, start.toString(), shares);
    }

    /** The share of all turns at whose end that is so, in percent. */
    private double share(Key key, Predicate<Value> is) {
        long turns = games.stream().mapToLong(game -> game.ends().size() - 1).sum();
        long so = games.stream()
                .flatMap(game -> game.ends().stream().skip(1))
                .filter(values -> is.test(at(key, values)))
                .count();
        return Judged.percent(so, turns);
    }

    public List<MoveLine> moves() {
        return scenario.moves().values().stream().map(this::line).toList();
    }

    private MoveLine line(MoveType type) {
        Predicate<Made> ofType = made -> made.type().equals(type.id());
        return new MoveLine(
                type.id(),
                times(ofType.and(made -> made.way() == Way.BY_PEOPLE)),
                times(ofType.and(made -> made.way() != Way.BY_PEOPLE)),
                times(ofType),
                games.stream()
                        .flatMap(game -> game.moves().stream())
                        .filter(ofType.and(Made::answered))
                        .count());
    }

    private MoveLine.Times times(Predicate<Made> which) {
        long inGames = 0;
        long inTurns = 0;
        long moves = 0;
        for (var game : games) {
            var turns = game.moves().stream().filter(which).map(Made::turn).toList();
            inGames += turns.isEmpty() ? 0 : 1;
            inTurns += turns.stream().distinct().count();
            moves += turns.size();
        }
        return new MoveLine.Times(inGames, inTurns, moves);
    }

    public List<ActorLine> actors() {
        return scenario.actors().values().stream().map(this::busy).toList();
    }

    private ActorLine busy(Actor actor) {
        var automated = games.stream()
                .filter(game -> !game.people().contains(actor.id()))
                .map(game -> game.moves().stream()
                        .filter(made -> made.actor().equals(actor.id()))
                        .toList())
                .toList();
        return new ActorLine(
                actor.id(),
                automated.size(),
                automated.stream().filter(moves -> !moves.isEmpty()).count(),
                ways(automated, Way.OPENING),
                ways(automated, Way.REACTION));
    }

    private static long ways(List<List<Made>> moves, Way way) {
        return moves.stream()
                .flatMap(List::stream)
                .filter(made -> made.way() == way)
                .count();
    }

    /** Of every actor that has aims. */
    public List<AimLine> aims() {
        return scenario.actors().values().stream()
                .filter(actor -> !actor.aims().isEmpty())
                .map(actor -> faring(actor.id()))
                .toList();
    }

    private AimLine faring(String actor) {
        var courses = games.stream().map(game -> game.courses().get(actor)).toList();
        return new AimLine(
                actor,
                courses.stream().mapToDouble(Course::start).average().orElse(0),
                Figures.of(courses.stream().mapToDouble(Course::end).toArray()),
                Figures.of(courses.stream().mapToDouble(Course::gain).toArray()),
                share(courses.stream().filter(course -> course.gain() > 0)),
                share(courses.stream().filter(course -> course.gain() < 0)));
    }

    private double share(Stream<Course> some) {
        return Judged.percent(some.count(), games.size());
    }
}
