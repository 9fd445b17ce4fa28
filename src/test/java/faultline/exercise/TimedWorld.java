package faultline.exercise;

import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.util.Map;
import java.util.TreeMap;

/** A small scenario of ten turns whose moves come later, last, or stand until they are lifted. */
public final class TimedWorld {
    private static final String SCENARIO = """
            faultline: 1
            overview: {title: Timed world, purpose: To test., fictional: All of it is invented.}
            turns: {count: 10, start: 2030-01-01, step: 2 weeks}
            depth: 3
            effects-in-a-wave: ORDER
            rules: []
            actors:
              red: {name: Red, kind: state, means: [funds]}
              blue: {name: Blue, kind: state, means: [funds]}
            indicators:
              tension: {name: Tension, kind: level, definition: How tense it is., min: 0, max: 100, start: 50, start-reason: Middle.}
              economy: {name: Economy, kind: level, of: actor, definition: How it goes., min: 0, starts: {red: 40, blue: 40}, start-reason: Equal.}
              talks: {name: Talks, kind: stage, definition: Whether they talk., states: {closed: {name: Closed, next: [open]}, open: {name: Open, next: [closed, signed]}, signed: {name: Signed, next: []}}, start: closed, start-reason: Not yet.}
              funds: {name: Funds, kind: level, of: actor, definition: What they can spend., min: 0, starts: {red: 30, blue: 30}, start-reason: Equal.}
            """;
    private static final String MOVES = """
            moves:
              sanction: {name: Impose sanctions, description: Trade stops., actors: [red], category: economic, target: {actors: [blue]}, cost: {funds: 1}, effects: [{level: economy, of: target, add: -2, lifted-by: {played: relent, by: red}}]}
              relent: {name: Relent, description: Trade goes on., actors: [red], category: economic}
              invest: {name: Invest, description: It will pay., actors: [red, blue], category: economic, effects: [{level: economy, of: own, add: 3, after: 2, for: 3}]}
              unrest: {name: Stir up unrest, description: In secret., actors: [red, blue], category: covert, secrecy: covert, effects: [{level: tension, add: 5, for: 2}]}
              alarm: {name: Sound the alarm, description: All are woken., actors: [red, blue], category: military, effects: [{level: tension, add: 35}]}
              settle: {name: Settle, description: It is settled., actors: [red, blue], category: diplomatic, effects: [{level: tension, set: 40, for: 2, lifted-by: {level: tension, at-least: 60}}]}
              soothe: {name: Soothe, description: It calms and comes back., actors: [red, blue], category: diplomatic, effects: [{level: tension, multiply: 0.5}, {level: tension, add: 10, after: 1}]}
              strain: {name: Strain, description: It grows until they talk., actors: [red, blue], category: economic, effects: [{level: tension, add: 4, after: 1, lifted-by: {any: [{stage: talks, is: open}, {level: funds, of: own, below: 1}]}}]}
              offer: {name: Offer talks, description: An offer., actors: [red, blue], category: diplomatic, effects: [{stage: talks, set: open, for: 3}]}
              sign: {name: Sign, description: Signing., actors: [red, blue], category: diplomatic, effects: [{stage: talks, set: signed}]}
            """;
    private static final String MSEL = """
            injects:
              drought: {name: A drought, synopsis: Dry weather., text: It does not rain., from: Weather service, to: [blue], release: {turn: 2}, effects: [{level: tension, add: 1, for: 3}]}
            """;

    private TimedWorld() {}

    /** The scenario's files, by path inside its folder. */
    public static Map<String, String> files(EffectOrder order) {
        var word = order == EffectOrder.IN_ORDER ? "in-order" : "simultaneous";
        return new TreeMap<>(Map.of(
                "scenario.yaml",
                SCENARIO.replace("ORDER", word),
                "moves.yaml",
                MOVES,
                "msel.yaml",
                MSEL,
                "briefings/facilitator.md",
                "Keep calm.",
                "briefings/red.md",
                "You are Red.",
                "briefings/blue.md",
                "You are Blue."));
    }

    public static Scenario scenario(EffectOrder order) {
        var reading = ScenarioReader.read(new ScenarioText("timed-world", files(order)));
        if (reading instanceof ScenarioReading.Sound sound) {
            return sound.scenario();
        }
        throw new AssertionError(reading);
    }
}
