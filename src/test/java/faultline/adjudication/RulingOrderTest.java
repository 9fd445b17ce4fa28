package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The numbers of rulings that are kept in journals were given in the order in which rulings are written out. */
class RulingOrderTest {
    private static final Comparator<Ruling> WRITTEN_OUT = Comparator.<Ruling, Boolean>comparing(
                    ruling -> ruling.source() instanceof Source.Rule)
            .thenComparing(ruling -> ruling.causes().toString())
            .thenComparing(ruling -> ruling.source().toString())
            .thenComparing(ruling -> ruling.conclusion().toString())
            .thenComparing(Ruling::because);

    private static final String[] WORDS = {"a", "a b", "a-b", "a1", "a10", "ab", "A", "b (c)", "b", "b,c", "ä"};

    @Test
    void isTheOrderOfWritingOut() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var rulings = new ArrayList<Ruling>();
            for (int i = 0; i < 20; i++) {
                rulings.add(any(random));
            }
            assertThat(rulings.stream().sorted(RulingOrder.FIXED).toList())
                    .as("rulings with seed %d", seed)
                    .isEqualTo(rulings.stream().sorted(WRITTEN_OUT).toList());
        }
    }

    private static Ruling any(Random random) {
        var causes = random.nextBoolean() ? List.of(cause(random)) : List.of(cause(random), cause(random));
        return new Ruling(
                "",
                0,
                causes,
                source(random),
                List.of(),
                Optional.empty(),
                conclusion(random),
                Ruling.Outcome.HOLDS,
                "",
                word(random));
    }

    private static Cause cause(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Cause.ByInject(word(random));
            case 1 -> new Cause.ByTurn(7);
            default -> new Cause.ByMove("M1." + (1 + random.nextInt(12)));
        };
    }

    private static Source source(Random random) {
        return random.nextBoolean()
                ? new Source.Declared(word(random))
                : new Source.Rule(random.nextBoolean() ? "set" : "set-2", word(random), "f.drl", 1, "It is so.");
    }

    private static Conclusion conclusion(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Conclusion.Reaction(word(random), word(random), "");
            case 1 -> new Conclusion.Advice(word(random), word(random), "");
            case 2 -> new Conclusion.Release(word(random));
            case 3 -> new Conclusion.StageEffect(Key.of(word(random)), word(random));
            default ->
                new Conclusion.LevelEffect(
                        random.nextBoolean() ? Key.of(word(random)) : Key.of(word(random), word(random)),
                        random.nextBoolean() ? Operation.ADD : Operation.SET,
                        random.nextInt(3));
        };
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
