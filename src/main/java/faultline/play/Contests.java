package faultline.play;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import faultline.play.balance.AimScore;
import faultline.play.balance.Contest;
import faultline.play.balance.Contest.Alternative;
import faultline.play.balance.Contest.InMix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Finds out whether one move of an actor is best whatever the others do: tries each of its moves, and making none, in the
 * same games.
 */
final class Contests {
    private final Scenario scenario;
    private final RandomGames games;
    private final long[] seeds;
    private final List<Part> parts;

    /**
     * @param seeds of the games in which each alternative is tried
     */
    Contests(RandomGames games, long[] seeds) {
        this.scenario = games.scenario();
        this.games = games;
        this.seeds = seeds.clone();
        this.parts = scenario.actors().values().stream()
                .filter(this::competes)
                .flatMap(actor -> Mix.of(scenario).stream().flatMap(mix -> parts(actor, mix)))
                .toList();
    }

    /** All games of one alternative in one mix. */
    private record Part(Actor actor, Mix mix, String move) {
        Policy policy() {
            return move.isEmpty() ? Policy.STILL : Policy.preferring(move);
        }
    }

    /** Rules alone move whom nobody may play, and without aims nothing is better than anything else. */
    private boolean competes(Actor actor) {
        return actor.playable()
                && !actor.aims().isEmpty()
                && moves(actor).findAny().isPresent();
    }

    private Stream<Part> parts(Actor actor, Mix mix) {
        return Stream.concat(moves(actor), Stream.of("")).map(move -> new Part(actor, mix, move));
    }

    private Stream<String> moves(Actor actor) {
        return scenario.moves().values().stream()
                .filter(type -> type.actors().contains(actor.id()))
                .map(MoveType::id);
    }

    /** How many games are played in all. */
    int games() {
        return parts.size() * seeds.length;
    }

    /**
     * @param played is told how many games have been played
     */
    List<Contest> play(Workers workers, IntConsumer played) {
        var gains =
                workers.each(parts.size(), i -> gains(parts.get(i)), (done, all) -> played.accept(done * seeds.length));
        var contests = new ArrayList<Contest>();
        for (int from = 0; from < parts.size(); ) {
            int to = from;
            while (to < parts.size()
                    && parts.get(to).actor().equals(parts.get(from).actor())) {
                to++;
            }
            contests.add(contest(parts.subList(from, to), gains.subList(from, to)));
            from = to;
        }
        return contests;
    }

    private List<Double> gains(Part part) {
        var people = part.mix().people(scenario, part.actor(), part.policy());
        var gains = new ArrayList<Double>();
        for (long seed : seeds) {
            var played = games.play(seed, people);
            gains.add(AimScore.of(part.actor(), played.ended()) - AimScore.of(part.actor(), played.begun()));
        }
        return gains;
    }

    private static Contest contest(List<Part> parts, List<List<Double>> gains) {
        var mixes = new ArrayList<InMix>();
        var alternatives = new ArrayList<Alternative>();
        for (int i = 0; i < parts.size(); i++) {
            alternatives.add(new Alternative(parts.get(i).move(), gains.get(i)));
            if (parts.get(i).move().isEmpty()) {
                mixes.add(new InMix(parts.get(i).mix().words(), alternatives));
                alternatives.clear();
            }
        }
        return new Contest(parts.get(0).actor().id(), mixes);
    }
}
