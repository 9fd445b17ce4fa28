package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.RulingKeys;
import faultline.exercise.outcome.Contribution;
import faultline.exercise.outcome.Root;
import faultline.exercise.outcome.Tracing;
import faultline.exercise.turn.Situation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is played, what goes back to each root comes exactly to what each level has changed by. */
class ContributionsAddUpTest {
    private static final int GAMES = 120;
    private static final int TURNS = 4;
    private static final List<String> MOVES = List.of(
            "red sanction blue",
            "red invest",
            "blue invest",
            "red unrest",
            "blue alarm",
            "red settle",
            "blue soothe",
            "red strain");

    private final Set<Class<?>> kinds = new HashSet<>();

    @Test
    void inGamesOfFracturePointsWithTheWhiteCellsHandInThem() {
        var shipped = Shipped.of("fracture-points");
        IntStream.rangeClosed(1, GAMES).forEach(seed -> {
            var drawn = new RandomGame(shipped, seed);
            var inForce = new ArrayList<Adjudication>();
            for (int turn = 1; turn <= TURNS; turn++) {
                drawn.beginTurn();
                inForce.add(overruled(drawn));
            }
            check("seed " + seed, inForce, drawn.game().exercise().situation());
        });

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Root.Made.class,
                        Root.Injected.class,
                        Root.WhiteCell.class,
                        Root.World.class,
                        Root.Bounds.class);
    }

    @ParameterizedTest
    @EnumSource(EffectOrder.class)
    void inGamesWhoseEffectsComeLaterAndLast(EffectOrder order) {
        for (int seed = 1; seed <= GAMES / 4; seed++) {
            var random = new Random(seed);
            var game = new TimedGame(order);
            var inForce = new ArrayList<Adjudication>();
            for (int turn = 1; turn <= 2 * TURNS; turn++) {
                var moves = MOVES.stream().filter(move -> random.nextInt(3) == 0);
                inForce.add(game.turn(moves.toArray(String[]::new)));
            }
            check(order + ", seed " + seed, inForce, game.exercise().situation());
        }

        assertThat(kinds).containsExactlyInAnyOrder(Root.Made.class, Root.Injected.class, Root.Bounds.class);
    }

    /** The turn, accepted with one ruling amended as it is, and one added. */
    private static Adjudication overruled(RandomGame drawn) {
        var game = drawn.game();
        var proposal = game.adjudicate(List.of());
        game.ask(new Command.ProposeAdjudication(proposal.adjudication()));
        var asked = new ArrayList<Intervention>();
        proposal.adjudication()
                .rulings()
                .filter(ruling -> ruling.holds() && ruling.conclusion() instanceof Conclusion.LevelEffect)
                .filter(ruling -> drawn.random().nextInt(4) == 0)
                .findFirst()
                .ifPresent(ruling -> {
                    var keys = RulingKeys.of(proposal.adjudication(), proposal.overruled());
                    var key = Objects.requireNonNull(keys.get(ruling.id()));
                    asked.add(new Intervention.Amend(key, ruling.conclusion(), "amended"));
                    asked.add(new Intervention.Add(0, ruling.conclusion(), "added"));
                });
        var revision = game.adjudicate(asked);
        if (!asked.isEmpty()) {
            game.ask(new Command.ReviseAdjudication(revision.overruled(), revision.adjudication()));
        }
        game.ask(new Command.AcceptAdjudication());
        return revision.adjudication();
    }

    private void check(String which, List<Adjudication> inForce, Situation situation) {
        var tracing = new Tracing(inForce);
        situation.values().forEach((key, value) -> {
            if (value instanceof Value.Level end) {
                var start = (Value.Level) situation.ends().get(0).get(key);
                var contributions = tracing.contributions(key);
                assertThat(contributions.stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s, %s: %s", which, key, contributions)
                        .isEqualByComparingTo(decimal(end).subtract(decimal(Objects.requireNonNull(start))));
                assertThat(contributions).extracting(Contribution::root).doesNotHaveDuplicates();
                contributions.forEach(contribution -> checkRoot(contribution.root(), inForce));
            }
        });
    }

    private void checkRoot(Root root, List<Adjudication> inForce) {
        kinds.add(root.getClass());
        if (root instanceof Root.Made made && made.move().byRule()) {
            assertThat(inForce.stream()
                            .flatMap(Adjudication::rulings)
                            .filter(ruling -> ruling.holds()
                                    && ruling.conclusion()
                                            .equals(new Conclusion.Reaction(
                                                    made.move().actor(),
                                                    made.move().type(),
                                                    made.move().target()))))
                    .as("an opening answers the turn's beginning: %s", made.move())
                    .anyMatch(ruling -> ruling.causes().get(0) instanceof Cause.ByTurn);
        }
    }

    private static BigDecimal decimal(Value.Level level) {
        return BigDecimal.valueOf(level.number());
    }
}
