package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small sound scenario that uses everything the format has, and edits of it. */
final class Harbor {
    static final String SCENARIO = """
            faultline: 1
            overview:
              title: Harbor
              purpose: To practise.
              fictional: All of this is invented.
            turns:
              count: 6
              start: 2026-01-05
              step: 2 weeks
            depth: 5
            rules: [harbor]
            actors:
              port:
                name: Port Authority
                kind: organisation
                means: [budget]
                aims:
                  - text: Ships keep moving
                    weight: 2
                    wanted: {level: traffic, at-least: 60}
                  - text: It can still pay
                    wanted: {level: budget, of: own, above: 0}
              union:
                name: Dockers' union
                kind: organisation
                interests: [Safe work]
                red-lines: [No lay-offs]
                means: [budget]
              press:
                name: Press
                kind: organisation
                playable: false
            indicators:
              traffic:
                name: Traffic
                kind: level
                of: world
                unit: ships a day
                definition: How many ships leave.
                min: 0
                max: 100
                bands: {stopped: 0, slow: 20, usual: 60}
                start: 70
                start-reason: A usual day.
              budget:
                name: Budget
                kind: level
                of: actor
                definition: What it can spend.
                min: 0
                starts: {port: 8, union: 3.5}
                start-reason: An assumption.
              trust:
                name: Trust
                kind: level
                of: pair
                definition: How far they believe each other.
                starts: {port+union: 20, press+port: -5}
                start-reason: An assumption.
              talks:
                name: Talks
                kind: stage
                definition: Whether they talk.
                states:
                  none: {name: None, next: [open]}
                  open: {name: Open, next: [none, done]}
                  done: {name: Agreed, next: []}
                start: none
                start-reason: They have not met.
              mood:
                name: Mood
                kind: stage
                of: actor
                definition: How its people feel.
                states:
                  calm: {name: Calm, next: [angry]}
                  angry: {name: Angry, next: [calm]}
                starts: {union: calm}
                start-reason: An assumption.
            assumptions:
              gives-in:
                name: Odds that the port gives in
                value: 60
                unit: percent
                reason: A guess.
              cost-of-a-strike:
                name: What a strike costs
                value: -12.5
                unit: ships a day
                reason: The last one.
            """;

    static final String MOVES = """
            moves:
              strike:
                name: Strike
                description: Work stops.
                actors: [union]
                category: economic
                tags: [pressure]
                cameo: "143"
                target: {actors: [port]}
                cost: {budget: 1.5}
                limits: {per-turn: 1, per-exercise: 3}
                rank: 2
                available:
                  all:
                    - {level: trust, of: [own, target], below: 50}
                    - {not: {stage: talks, is: [open, done]}}
                    - any: [{from-turn: 2}, {played: offer, by: port}]
                secrecy: public
                effects:
                  - {level: traffic, add: cost-of-a-strike}
                  - {level: trust, of: [own, target], multiply: 0.9}
                  - {stage: mood, of: own, set: angry}
              offer:
                name: Offer
                description: The port puts something on the table.
                actors: [port]
                category: diplomatic
                target:
                  choices:
                    pay: More pay
                    hours: Fewer hours
              smear:
                name: Smear
                description: A story is planted.
                actors: [port, union]
                category: informational
                secrecy: either
                effects:
                  - {level: budget, of: own, set: 0}
            """;

    static final String MSEL = """
            injects:
              accident:
                name: Accident
                synopsis: A crane falls.
                text: A crane has fallen on the quay.
                from: Harbor police
                to: [port, union]
                method: radio
                controller: White cell
                expected-action: Close the quay.
                release: {turn: 3}
                effects:
                  - {level: traffic, add: -10}
                  - {level: budget, of: port, add: -1}
              editorial:
                name: Editorial
                synopsis: The press takes sides.
                text: The paper asks who is in charge.
                from: The Tide
                release: by-hand
            """;

    private Harbor() {}

    static ScenarioText text() {
        return new ScenarioText(
                "harbor",
                Map.of(
                        "scenario.yaml",
                        SCENARIO,
                        "moves.yaml",
                        MOVES,
                        "msel.yaml",
                        MSEL,
                        "briefings/facilitator.md",
                        "You lead.\n",
                        "briefings/port.md",
                        "You run the port.\n",
                        "briefings/union.md",
                        "You speak for the dockers.\n"));
    }

    /** The same scenario with its actors, indicators and assumptions in files of their own. */
    static ScenarioText inParts() {
        var text = withFile(text(), "scenario.yaml", SCENARIO.substring(0, SCENARIO.indexOf("actors:\n")));
        text = withFile(text, "actors.yaml", part("actors:\n", "indicators:\n"));
        text = withFile(text, "indicators.yaml", part("indicators:\n", "assumptions:\n"));
        return withFile(text, "assumptions.yaml", SCENARIO.substring(SCENARIO.indexOf("assumptions:\n")));
    }

    private static String part(String from, String to) {
        return SCENARIO.substring(SCENARIO.indexOf(from), SCENARIO.indexOf(to));
    }

    /** The scenario with another text in place of one that must be there, once, in one of its files. */
    static ScenarioText with(ScenarioText text, String file, String old, String replacement) {
        var content = text.files().get(file);
        if (content == null || content.indexOf(old) < 0 || content.indexOf(old) != content.lastIndexOf(old)) {
            throw new IllegalArgumentException("(" + old + ") is not there once in (" + file + ").");
        }
        return withFile(text, file, content.replace(old, replacement));
    }

    /**
     * Reads the scenario with one edit, and expects one problem and no other.
     *
     * @param old with {@code \\n} and {@code \\t} for the end of a line and a tab, as the replacement
     * @param place line and column, "3:10"
     */
    static void assertTells(String file, String old, String replacement, String place, String message) {
        var text = with(text(), file, unescaped(old), unescaped(replacement));
        assertThat(problems(text)).containsExactly(file + ":" + place + ": " + message);
    }

    /** What is told of a scenario; nothing if it is sound. */
    static List<String> problems(ScenarioText text) {
        return ScenarioReader.read(text) instanceof ScenarioReading.Unsound unsound
                ? unsound.problems().stream().map(Problem::toString).toList()
                : List.of();
    }

    private static String unescaped(String cell) {
        return cell.replaceAll("(?<!\\\\)\\\\n", "\n")
                .replaceAll("(?<!\\\\)\\\\t", "\t")
                .replace("\\\\", "\\");
    }

    static ScenarioText withFile(ScenarioText text, String file, String content) {
        var files = new TreeMap<>(text.files());
        files.put(file, content);
        return new ScenarioText(text.id(), files);
    }

    static ScenarioText without(ScenarioText text, String file) {
        var files = new TreeMap<>(text.files());
        files.remove(file);
        return new ScenarioText(text.id(), files);
    }
}
