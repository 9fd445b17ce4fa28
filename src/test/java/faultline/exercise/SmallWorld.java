package faultline.exercise;

import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A scenario small enough to be known by heart, for tests that are not about Fracture Points. */
public final class SmallWorld {
    private static final String SCENARIO = """
            faultline: 1
            overview: {title: Small world, purpose: To test., fictional: All of it is invented.}
            turns: {count: 3, start: 2030-01-01, step: 2 weeks}
            depth: 3
            rules: []
            actors:
              red: {name: Red, kind: state, means: [funds], aims: [{text: Calm, wanted: {level: tension, below: 40}}]}
              blue: {name: Blue, kind: state, means: [funds]}
              green: {name: Green, kind: person, playable: false}
            indicators:
              tension: {name: Tension, kind: level, definition: How tense it is., min: 0, max: 100, bands: {calm: 0, tense: 50}, start: 50, start-reason: Middle.}
              talks: {name: Talks, kind: stage, definition: Whether they talk., states: {closed: {name: Closed, next: [open]}, open: {name: Open, next: [closed, signed]}, signed: {name: Signed, next: []}}, start: closed, start-reason: Not yet.}
              funds: {name: Funds, kind: level, of: actor, definition: What they can spend., min: 0, starts: {red: 3, blue: 3}, start-reason: Equal.}
            assumptions:
              step: {name: One step, value: 4, unit: points, reason: "Felt, not measured."}
              odds: {name: Odds, value: 60, unit: percent, reason: A bold guess.}
            """;
    private static final String MOVES = """
            moves:
              threaten: {name: Threaten, description: A threat., actors: [red, blue], category: military, target: {actors: [red, blue]}, cost: {funds: 1}, effects: [{level: tension, add: 10}]}
              offer-talks: {name: Offer talks, description: An offer., actors: [red, blue], category: diplomatic, effects: [{stage: talks, set: open}]}
              spy: {name: Spy, description: Spying., actors: [red], category: covert, secrecy: covert, limits: {per-turn: 1, per-exercise: 2}}
              sign: {name: Sign, description: Signing., actors: [blue], category: diplomatic, available: {stage: talks, is: open}, effects: [{stage: talks, set: signed}]}
              protest: {name: Protest, description: A protest., actors: [red, blue, green], category: diplomatic, secrecy: either, cost: {}, rank: 2}
            """;
    private static final String MSEL = """
            injects:
              storm: {name: A storm, synopsis: Bad weather., text: A storm comes up., from: Weather service, controller: The umpire, expected-action: Take cover., release: {turn: 2}, effects: [{level: tension, add: 1}]}
              leak: {name: A leak, synopsis: Something leaks., text: A letter leaks., from: Press, to: [blue], controller: The duty officer, expected-action: Deny it., release: by-hand}
            """;

    private SmallWorld() {}

    /** The scenario's files, by path inside its folder. */
    public static Map<String, String> files() {
        return new TreeMap<>(Map.of(
                "scenario.yaml",
                SCENARIO,
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

    /** The scenario's files with its turns played as these keys of (turns) say. */
    public static Map<String, String> files(String turns) {
        var files = files();
        files.computeIfPresent(
                "scenario.yaml", (file, text) -> text.replace("step: 2 weeks}", "step: 2 weeks, " + turns + "}"));
        return files;
    }

    /** What the scenario can say of variants: one that names everything, and one with fewer turns and nothing else. */
    public static final String VARIANTS = """
            variants:
              short:
                name: Short
                description: Two turns that begin tense.
                turns: {count: 2, start: 2031-05-01, step: 1 week}
                releases: {storm: {turn: 1}, leak: never}
                starts: {tension: 70, funds: {red: 5}, talks: open}
                assumptions: {step: 9}
                automated: [blue]
              longer: {name: Longer, description: One turn more., turns: {count: 4}}
            """;

    /** The scenario's files with variants and rules. */
    public static Map<String, String> filesWithVariants() {
        var files = files();
        files.computeIfPresent("scenario.yaml", (file, text) -> text.replace("rules: []", "rules: [small]") + VARIANTS);
        return files;
    }

    public static Scenario scenario() {
        return scenario(files());
    }

    /** The scenario with its turns played as these keys of (turns) say. */
    public static Scenario playing(String turns) {
        return scenario(files(turns));
    }

    private static Scenario scenario(Map<String, String> files) {
        var reading = ScenarioReader.read(new ScenarioText("small-world", files));
        if (reading instanceof ScenarioReading.Sound sound) {
            return sound.scenario();
        }
        throw new AssertionError(reading);
    }

    public static Event.ExerciseCreated created() {
        return new Event.ExerciseCreated(
                "test",
                "small-world",
                "",
                "s",
                "r",
                7,
                scenario().indicators().values().stream()
                        .flatMap(indicator -> indicator.starts().entrySet().stream())
                        .map(start -> new Reading(start.getKey(), start.getValue()))
                        .toList());
    }

    /** An exercise after these events, which follow its creation. */
    public static Exercise after(Event... events) {
        return Exercise.fold(recorded(events));
    }

    public static List<Recorded> recorded(Event... events) {
        var all = new ArrayList<Recorded>();
        all.add(new Recorded(1, stamp(1), created()));
        for (var event : events) {
            all.add(new Recorded(all.size() + 1, stamp(all.size() + 1), event));
        }
        return all;
    }

    /** Each event is a command of its own. */
    private static Stamp stamp(int command) {
        return new Stamp(Instant.EPOCH, new Seat.White(), "tester", new UUID(0, command));
    }
}
