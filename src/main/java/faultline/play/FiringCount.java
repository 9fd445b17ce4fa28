package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts how often rules fired, exercise by exercise. */
final class FiringCount {
    private final Map<Name, Integer> inExercises = new HashMap<>();
    private final Map<Name, Long> firings = new HashMap<>();
    private int exercises;

    private record Name(String set, String rule) {}

    /** One match of a rule; it may have written several rulings. */
    private record Match(int turn, int wave, Name name, List<Cause> causes) {}

    /** Adds one exercise by what its turns were answered with. */
    void add(List<Adjudication> turns) {
        exercises++;
        var matches = new HashSet<Match>();
        turns.forEach(
                turn -> turn.rulings().flatMap(ruling -> match(turn, ruling)).forEach(matches::add));
        matches.forEach(match -> firings.merge(match.name(), 1L, Long::sum));
        matches.stream().map(Match::name).distinct().forEach(name -> inExercises.merge(name, 1, Integer::sum));
    }

    private static Stream<Match> match(Adjudication turn, Ruling ruling) {
        return ruling.source() instanceof Source.Rule rule
                ? Stream.of(new Match(turn.turn(), ruling.wave(), new Name(rule.set(), rule.name()), ruling.causes()))
                : Stream.of();
    }

    Coverage of(RuleBase rules) {
        return new Coverage(
                exercises,
                rules.rules().stream()
                        .map(rule -> {
                            var name = new Name(rule.set(), rule.name());
                            return new Coverage.Line(
                                    new Source.Rule(rule.set(), rule.name(), rule.file(), rule.line(), rule.sentence()),
                                    inExercises.getOrDefault(name, 0),
                                    firings.getOrDefault(name, 0L));
                        })
                        .toList());
    }
}
