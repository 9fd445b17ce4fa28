package faultline.report.picture;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Waves with many moves in them, of which each has an effect and leads to another in the wave after it. */
final class Crowd {
    private static final List<String> TYPES = List.of("protest", "threaten", "offer-talks");

    private Crowd() {}

    static Wave wave(Random random, int number, int moves) {
        var made = new ArrayList<Move>();
        var rulings = new ArrayList<Ruling>();
        for (int i = 0; i < moves; i++) {
            var id = "A1." + (number * moves + i);
            made.add(new Move(
                    id,
                    1,
                    i % 2 == 0 ? "green" : "red",
                    TYPES.get(random.nextInt(3)),
                    "",
                    false,
                    Words.NONE,
                    new Origin.ByRule(number == 0 ? List.of() : List.of(reaction(number, id)))));
            int points = random.nextInt(20) - 10;
            rulings.add(ruling(
                    number,
                    "E" + id,
                    id,
                    new Conclusion.LevelEffect(Key.of("tension"), Operation.ADD, points),
                    random.nextInt(5) == 0 ? Outcome.DID_NOT_HAPPEN : Outcome.HOLDS));
            rulings.add(ruling(
                    number,
                    reaction(number + 1, "A1." + ((number + 1) * moves + random.nextInt(moves))),
                    id,
                    new Conclusion.Reaction("green", "protest", ""),
                    Outcome.HOLDS));
        }
        return new Wave(number, made, rulings, List.of());
    }

    private static String reaction(int wave, String move) {
        return "R" + wave + "-" + move;
    }

    private static Ruling ruling(int wave, String id, String move, Conclusion conclusion, Outcome outcome) {
        return new Ruling(
                id,
                wave,
                List.of(new Cause.ByMove(move)),
                new Source.Declared("effect"),
                List.of(),
                Optional.empty(),
                conclusion,
                outcome,
                "",
                "so it is");
    }
}
