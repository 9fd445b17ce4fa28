package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fork that changes one decision keeps every roll that does not depend on it. */
class ForkKeepsRollsTest {
    private static final int TURNS = 300;
    private static final int TRIES = 40;

    private final Shipped shipped = Shipped.of("fracture-points");
    private int compared;
    private int changed;

    @Test
    void whatBothForksRollForIsRolledAlike() {
        IntStream.rangeClosed(1, TURNS).forEach(this::fork);

        // Counter-check: forks differed, and yet had much in common.
        assertThat(changed).isGreaterThan(TURNS / 2);
        assertThat(compared).isGreaterThan(5 * TURNS);
    }

    private void fork(int seed) {
        var drawn = new RandomGame(shipped, seed);
        drawn.beginTurn();
        var before = drawn.game().adjudicate();
        changeOneMove(drawn);
        var after = drawn.game().adjudicate();

        changed += before.equals(after) ? 0 : 1;
        compare(seed, rolls(before), rolls(after));
    }

    /** One entered move is withdrawn, another one is entered, or both. */
    private static void changeOneMove(RandomGame drawn) {
        var game = drawn.game();
        var entered = game.exercise().turn().moves();
        int kind = entered.isEmpty() ? 0 : drawn.random().nextInt(3);
        if (kind > 0) {
            game.ask(new Command.WithdrawMove(drawn.any(entered).id()));
        }
        int wanted = entered.size() + (kind == 0 ? 1 : 0);
        for (int tries = 0; kind < 2 && tries < TRIES; tries++) {
            if (game.exercise().turn().moves().size() < wanted) {
                game.ask(drawn.anyMove());
            }
        }
    }

    /** Of several equal ones, the fewer of one fork have their rolls among those of the other. */
    private void compare(int seed, Map<String, List<Integer>> before, Map<String, List<Integer>> after) {
        before.forEach((what, rolls) -> {
            var others = after.getOrDefault(what, List.of());
            boolean fewer = rolls.size() < others.size();
            assertThat(fewer ? others : rolls)
                    .as("rolls for (%s) with seed %d", what, seed)
                    .containsAll(fewer ? rolls : others);
            compared += Math.min(rolls.size(), others.size());
        });
    }

    /** Every roll of a turn by what it was for, in names that are the same in every fork. */
    private static Map<String, List<Integer>> rolls(Adjudication adjudication) {
        Map<String, Move> moves = adjudication.moves().collect(Collectors.toMap(Move::id, Function.identity()));
        var rolls = new TreeMap<String, List<Integer>>();
        adjudication.rulings().forEach(ruling -> ruling.roll()
                .ifPresent(roll -> rolls.computeIfAbsent(what(ruling, moves), any -> new ArrayList<>())
                        .add(roll.rolled())));
        return rolls;
    }

    private static String what(Ruling ruling, Map<String, Move> moves) {
        var rule = (Ruling.Source.Rule) ruling.source();
        return rule.name() + " on "
                + ruling.causes().stream().map(cause -> what(cause, moves)).collect(Collectors.joining("+")) + ": "
                + ruling.because();
    }

    private static String what(Cause cause, Map<String, Move> moves) {
        if (!(cause instanceof Cause.ByMove by)) {
            return cause.toString();
        }
        var move = Objects.requireNonNull(moves.get(by.move()));
        return move.actor() + " " + move.type() + " " + move.target();
    }
}
