package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a scenario from its first turn to its last on state alone: some actors are played and draw their moves, others
 * are automated, and injects are released at times. The same seed gives the same game. What each actor draws depends on
 * the seed, the turn and the actor alone, so that games with one seed differ only by what their people want.
 */
record RandomGames(Scenario scenario, RuleBase rules) {
    /**
     * A game that was played.
     *
     * @param begun before its first turn
     * @param answers what the rules answered, turn by turn and impulse by impulse
     */
    record Played(Exercise begun, Exercise ended, List<Adjudication> answers) {
        Played {
            answers = List.copyOf(answers);
        }
    }

    /** A game in which half of those that can be played are, drawn by the seed, and every move is as likely. */
    Played play(long seed) {
        var random = Draws.of(seed, 0, "who is played");
        var people = new LinkedHashMap<String, Policy>();
        scenario.actors().values().stream()
                .filter(actor -> actor.playable() && random.nextBoolean())
                .forEach(actor -> people.put(actor.id(), Policy.EVEN));
        return play(seed, people);
    }

    /** A game in which these actors are played so, and all others are automated. */
    Played play(long seed, Map<String, Policy> people) {
        return new RandomGame(scenario, new Adjudicator(scenario, rules, new KeyedChance()), seed, people).play();
    }
}
