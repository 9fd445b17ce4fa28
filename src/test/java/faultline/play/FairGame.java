package faultline.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** For tests: a scenario in which everything is in balance, and edits that put one thing or another out of it. */
public final class FairGame {
    private static final String SCENARIO = """
            faultline: 1
            overview: {title: A fair game, purpose: To test., fictional: All of it is invented.}
            turns: {count: 3, start: 2030-01-01, step: 2 weeks}
            depth: 3
            rules: [fair]
            actors:
              red: {name: Red, kind: state, aims: [{text: Be rich, wanted: {level: fortune, of: own, above: 50}}]}
              blue: {name: Blue, kind: state, aims: [{text: Be rich, wanted: {level: fortune, of: own, above: 50}}]}
              crowd: {name: Crowd, kind: group, playable: false}
            indicators:
              fortune: {name: Fortune, kind: level, of: actor, definition: What they have won., min: 0, max: 100, starts: {red: 50, blue: 50}, start-reason: Equal.}
              heat: {name: Heat, kind: level, definition: How loud it is., min: 0, max: 100, start: 50, start-reason: Middle.}
              door: {name: Door, kind: stage, definition: Whether one can leave., states: {open: {name: Open, next: [shut]}, shut: {name: Shut, next: [open]}}, start: open, start-reason: It is.}
            assumptions:
              even: {name: Even odds, value: 50, unit: percent, reason: A coin.}
              stake: {name: Stake, value: 10, unit: points, reason: Small.}
              warming: {name: Warming, value: 1, unit: points, reason: Small.}
            """;
    private static final String MOVES = """
            moves:
              bid: {name: Bid, description: A bid., actors: [red, blue], category: bold}
              call: {name: Call, description: A call., actors: [red, blue], category: calm}
              cheer: {name: Cheer, description: They cheer., actors: [crowd], category: calm}
            """;
    private static final String RULES = """
            // Red bids as often as not.
            rule "Red opens"
            when
              $turn : TurnBegun()
            then
              rulings.reaction($turn, "red", "bid").chance("even").because("it may pay");
            end

            // Blue calls as often as not.
            rule "Blue opens"
            when
              $turn : TurnBegun()
            then
              rulings.reaction($turn, "blue", "call").chance("even").because("it may pay");
            end

            // The crowd is there to be seen.
            rule "The crowd opens"
            when
              $turn : TurnBegun()
            then
              rulings.reaction($turn, "crowd", "cheer").because("it has paid to be here");
            end

            // Whatever Red does pays and costs by the toss of a coin.
            rule "Red tosses"
            when
              $move : Move(type == "bid" || type == "call", actor == "red")
            then
              rulings.level($move, "fortune", "red").add("stake").chance("even").because("the coin says so");
              rulings.level($move, "fortune", "red").subtract("stake").chance("even").because("the coin says so");
            end

            // Whatever Blue does pays and costs by the toss of a coin.
            rule "Blue tosses"
            when
              $move : Move(type == "bid" || type == "call", actor == "blue")
            then
              rulings.level($move, "fortune", "blue").add("stake").chance("even").because("the coin says so");
              rulings.level($move, "fortune", "blue").subtract("stake").chance("even").because("the coin says so");
            end

            // Cheering makes it warmer.
            rule "Cheers warm"
            when
              $move : Move(type == "cheer")
            then
              rulings.level($move, "heat").add("warming").because("all shout");
            end
            """;

    private FairGame() {}

    private static Map<String, String> files() {
        return new TreeMap<>(Map.of(
                "exercises/fair-game/scenario.yaml",
                SCENARIO,
                "exercises/fair-game/moves.yaml",
                MOVES,
                "exercises/fair-game/briefings/facilitator.md",
                "Toss the coin.",
                "exercises/fair-game/briefings/red.md",
                "You are Red.",
                "exercises/fair-game/briefings/blue.md",
                "You are Blue.",
                "rules/fair/fair.drl",
                RULES));
    }

    /** Writes the scenario and its rules below a folder. */
    public static void writeTo(Path home) {
        files().forEach((path, text) -> {
            try {
                Files.createDirectories(home.resolve(path).getParent());
                Files.writeString(home.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
