package faultline.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sound scenario in which every key of the format stands at least once, and each form of those that have several. What
 * may stand in a file of its own does.
 */
final class Everything {
    private static final String SCENARIO = """
            faultline: 1
            overview:
              title: Everything
              purpose: To use every key.
              sponsor: Nobody
              handling: None
              scope: A test.
              mission-areas: [Prevention, Protection]
              point-of-contact: Nobody
              fictional: All of it.
              sources: [This file]
            turns:
              count: 6
              start: 2031-07-07
              step: 2 weeks
              turn-zero: true
              moves: one-by-one
              order: [north, [south, east]]
              phases: [Read, Talk]
              categories: [water]
              moves-per-turn: 3
              kinds:
                talks: {name: Talks, moves: none, step: 3 days, phases: [Talk]}
                ordered: {name: Ordered, moves: one-by-one, order: [south], categories: [water, talk, free-form], moves-per-turn: 2}
              plan: {2: talks, 4: ordered}
            depth: 5
            effects-in-a-wave: in-order
            rules: [everything, more]
            arguments:
              methods: [unbiased, weighted, estimative, umpired, consensus, vote]
              method: unbiased
              conditions:
                ice: {name: Ice, modifier: -2, actor: north, tag: water, lifted-by: An icebreaker}
                fog: {name: Fog}
              bonuses: {home: {name: Home, modifier: 2, actor: south, tag: talk, lifted-by: A defeat}}
              projects: {dam: {name: The dam, needs: 2}, canal: {name: The canal}}
            free-form: {allowed: true, limits: {per-turn: 2, per-exercise: 9}, counts: false, secrecy: either, found-out: odds}
            variants:
              short:
                name: Short
                description: For a morning.
                turns: {count: 4, start: 2031-08-04, step: 3 days, turn-zero: false, plan: {1: talks, 3: ordered}}
                releases: {rain: {turn: 3}, sun: never}
                starts: {lake: 40, gate: ajar, money: {north: 3, south: 2}, trust: {south+north: -2.5}, mood: {south: angry}}
                assumptions: {odds: 75, much: -20.5}
                automated: [south]
              still: {name: Still, description: Nothing comes by itself., releases: {rain: by-hand}}
            """;

    private static final String ACTORS = """
            actors:
              north:
                name: North
                kind: town
                interests: [Water]
                red-lines: [No drought]
                means: [money]
                playable: true
                aims:
                  - text: Enough water
                    weight: 2.5
                    floor: 12.5
                    bands: {missed: 0, half-way: 40.5, reached: 100}
                    wanted:
                      all:
                        - {level: lake, at-least: 40}
                        - {level: money, of: own, above: 0}
                        - {level: trust, of: [own, south], at-most: 90}
                        - any: [{from-turn: 2}, {played: open, by: north}]
                        - not: {stage: mood, of: south, is: [angry, furious]}
                        - {stage: bridge, of: [north, south], is: shut}
                  - {text: A fuller river, measured: {level: river, from: 20, to: 80.5}}
                  - {text: Less trust, measured: {level: trust, of: [own, south], from: 10, to: -10}}
                  - {text: It opens, happened: {played: open, by: south, times: 3}}
                  - {text: It asks, happened: {played: ask, by: north}}
                  - {text: No rain, penalty: 15.5, bands: {dry: 0, wet: 50}, happened: {released: rain}}
                  - {text: No anger, penalty: 100, happened: {stage: mood, of: south, reached: furious}}
                outcome: {lost: 0, half-won: 40.5}
              south: {name: South, kind: town, means: [money], aims: [{text: A way through, happened: {stage: gate, reached: ajar}}]}
              east: {name: East, kind: town, playable: false, aims: []}
            """;

    private static final String INDICATORS = """
            indicators:
              lake:
                name: Lake
                kind: level
                of: world
                unit: percent
                definition: How full it is.
                min: 0
                max: 100.5
                bands: {empty: 0, half full: 40}
                start: 50
                start-reason: A guess.
              river: {name: River, kind: level, definition: How much it carries., start: 30, start-reason: A guess.}
              money: {name: Money, kind: level, of: actor, definition: What it has., starts: {north: 5, south: 2.5}, start-reason: A guess.}
              trust: {name: Trust, kind: level, of: pair, definition: Whom it believes., starts: {north+south: 10, south+east: -3}, start-reason: A guess.}
              gate:
                name: Gate
                kind: stage
                definition: Whether it is open.
                states: {shut: {name: Shut, next: [ajar]}, ajar: {name: Ajar, next: []}}
                start: shut
                start-reason: A guess.
              mood: {name: Mood, kind: stage, of: actor, definition: How it feels., states: {calm: {name: Calm, next: [angry]}, angry: {name: Angry, next: [furious]}, furious: {name: Furious, next: []}}, starts: {south: calm}, start-reason: A guess.}
              bridge: {name: Bridge, kind: stage, of: pair, definition: Whether it carries., states: {shut: {name: Shut, next: []}}, starts: {north+south: shut}, start-reason: A guess.}
            """;

    private static final String ASSUMPTIONS = """
            assumptions:
              odds: {name: Odds, value: 60, unit: percent, reason: A guess.}
              much: {name: Much, value: -250.5, unit: points, reason: A guess.}
            """;

    private static final String MOVES = """
            moves:
              open:
                name: Open
                description: It opens.
                actors: [north, south, east]
                category: water
                tags: [loud, wet]
                cameo: "036"
                target: none
                limits: {per-turn: 1, per-exercise: 3}
                rank: 2
                available: {level: lake, below: 90}
                secrecy: either
                counts: false
                found-out: odds
                effects:
                  - {level: lake, add: -2, after: 2, for: 3}
                  - {level: river, add: much, for: 1, after: 1, lifted-by: {stage: gate, is: ajar}}
                  - {level: river, multiply: 0.5, lifted-by: {from-turn: 3}}
                  - {level: lake, set: 7, for: 2}
                  - {stage: gate, set: ajar, after: 1, for: 2, lifted-by: {level: lake, above: 20}}
              ask:
                name: Ask
                description: It asks.
                actors: [north]
                category: talk
                target: {actors: [south]}
                cost: {money: 0.5}
                limits: {}
                effects:
                  - {level: trust, of: [own, target], add: 1}
                  - {level: money, of: target, multiply: much}
                  - {stage: mood, of: target, set: angry}
              choose:
                name: Choose
                description: It chooses.
                actors: [south]
                category: talk
                target: {choices: {left: To the left, right: To the right}}
                cost: {}
                effects: []
            """;

    private static final String MSEL = """
            injects:
              rain:
                name: Rain
                synopsis: It rains.
                text: It is raining.
                from: The radio
                to: [north, south]
                method: radio
                controller: White cell
                expected-action: None.
                release: {turn: 2}
                effects: [{level: lake, add: 3}]
              sun: {name: Sun, synopsis: It shines., text: It is shining., from: The radio, method: "", release: by-hand}
            """;

    private static final String OBJECTIVES = """
            objectives:
              share:
                name: Sharing
                text: They share what there is.
                injects: [rain]
                moves: [ask, choose]
                capabilities:
                  coordination:
                    name: Operational coordination
                    targets:
                      - text: Within a turn.
                        rating: S
                        tasks:
                          talk: {text: They talk., injects: [sun], moves: [ask]}
                          agree: {text: They agree.}
                      - {text: In writing., tasks: {write: {text: They write it down.}}}
              see: {name: Seeing, text: They see it., capabilities: {coordination: {name: Operational coordination, targets: [{text: At once., tasks: {look: {text: They look.}}}]}}}
            questions:
              who: {text: Who was told?, turn: 2, objective: share}
              why: {text: Why?}
            """;

    private Everything() {}

    static ScenarioText text() {
        return new ScenarioText(
                "everything",
                Map.of(
                        "scenario.yaml",
                        SCENARIO,
                        "actors.yaml",
                        ACTORS,
                        "indicators.yaml",
                        INDICATORS,
                        "assumptions.yaml",
                        ASSUMPTIONS,
                        "moves.yaml",
                        MOVES,
                        "msel.yaml",
                        MSEL,
                        "objectives.yaml",
                        OBJECTIVES,
                        "briefings/facilitator.md",
                        "You lead.",
                        "briefings/north.md",
                        "You are North.",
                        "briefings/south.md",
                        "You are South."));
    }

    /** The same with its parts in the main file. */
    static ScenarioText inOneFile() {
        var files = new TreeMap<>(text().files());
        files.keySet().removeAll(List.of("actors.yaml", "indicators.yaml", "assumptions.yaml"));
        files.put("scenario.yaml", SCENARIO + ACTORS + INDICATORS + ASSUMPTIONS);
        return new ScenarioText("everything", files);
    }
}
