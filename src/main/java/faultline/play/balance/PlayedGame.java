package faultline.play.balance;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one random exercise came to, as far as balance is measured on it.
 *
 * @param people the actors that were played; all others were automated
 * @param ends where everything stood: first at the start, then as each turn ended
 * @param moves all that were made, in their order
 * @param courses how far each actor was with its aims, by its id
 */
public record PlayedGame(
        Set<String> people, List<Map<Key, Value>> ends, List<Made> moves, Map<String, Course> courses) {

    public PlayedGame {
        people = Set.copyOf(people);
        ends = List.copyOf(ends);
        moves = List.copyOf(moves);
        courses = Ordered.copyOf(courses);
    }

    /** How a move came about: people made it, rules did as the turn began, or rules did in answer to something. */
    public enum Way {
        BY_PEOPLE,
        OPENING,
        REACTION
    }

    /**
     * A move that was made.
     *
     * @param answered whether a rule had something to say of it
     */
    public record Made(int turn, String actor, String type, Way way, boolean answered) {}

    /** An actor's score at the start and at the end, each 0 to 100. */
    public record Course(double start, double end) {
        public double gain() {
            return end - start;
        }
    }

    /**
     * @param begun before the first turn
     * @param ended after the last one
     * @param answers what was accepted in it, impulse by impulse
     */
    public static PlayedGame of(Scenario scenario, Exercise begun, Exercise ended, List<Adjudication> answers) {
        var courses = new LinkedHashMap<String, Course>();
        scenario.actors()
                .values()
                .forEach(actor ->
                        courses.put(actor.id(), new Course(AimScore.of(actor, begun), AimScore.of(actor, ended))));
        return new PlayedGame(
                ended.seating().cells().keySet(), ended.situation().ends(), made(answers), courses);
    }

    private static List<Made> made(List<Adjudication> answers) {
        var answered = new HashSet<String>();
        answers.forEach(answer -> answer.rulings().flatMap(PlayedGame::answers).forEach(answered::add));
        var made = new ArrayList<Made>();
        for (var answer : answers) {
            for (var wave : answer.waves()) {
                boolean first = wave == answer.waves().get(0);
                wave.moves()
                        .forEach(move -> made.add(new Made(
                                move.turn(),
                                move.actor(),
                                move.type(),
                                way(move, first),
                                answered.contains(move.id()))));
            }
        }
        return made;
    }

    /** The moves that a rule answers with that ruling. */
    private static Stream<String> answers(Ruling ruling) {
        return ruling.source() instanceof Source.Rule
                ? ruling.causes().stream()
                        .filter(Cause.ByMove.class::isInstance)
                        .map(cause -> ((Cause.ByMove) cause).move())
                : Stream.of();
    }

    /** What rules make actors do in an adjudication's first wave, the turn's beginning has brought. */
    private static Way way(Move move, boolean firstWave) {
        return !move.byRule() ? Way.BY_PEOPLE : firstWave ? Way.OPENING : Way.REACTION;
    }
}
