package faultline.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * A common adjudication workload, in numbers only: actors that make moves, levels, rules that answer a move by one actor.
 * Any engine can play it, and the number that comes out of a rollout tells whether it played it right.
 *
 * @param actors how many there are; more, who never move, if rules name them
 * @param levels where each indicator starts
 * @param relations where each ordered pair of actors starts; {@code x * actors + y}
 */
record Workload(int actors, int moves, List<Rule> rules, List<Integer> levels, List<Integer> relations) {
    static final int DEPTH = 5;
    static final int TURNS = 10;
    static final int NONE = -1;
    private static final int MODULUS = 2147483647;

    Workload {
        rules = List.copyOf(rules);
        levels = List.copyOf(levels);
        relations = List.copyOf(relations);
    }

    /**
     * One rule, by numbers.
     *
     * @param trigger the move that it answers: {@code actor * moves + move}
     * @param level what is asked of a level, if anything
     * @param relation what is asked of a relation, if anything
     * @param effect index of the level that changes, and {@code by} how much
     * @param relationEffect index of the relation that changes, or {@link #NONE}
     * @param percent the odds of all that it concludes
     * @param reaction the move that follows, like the trigger, or {@link #NONE}
     */
    record Rule(
            int trigger,
            Guard level,
            Guard relation,
            int effect,
            int by,
            int relationEffect,
            int relationBy,
            int percent,
            int reaction) {}

    /**
     * @param index of a level or relation, or {@link #NONE} if nothing is asked
     */
    record Guard(int index, boolean above, int than) {
        boolean asks() {
            return index != NONE;
        }
    }

    static Workload small() {
        return new Drawing(11).workload(10, 20, 6, 60, 60, 0);
    }

    static Workload medium() {
        return mediumWithMore(0);
    }

    /** The medium one with rules more that answer moves which nobody makes. */
    static Workload mediumWithMore(int rules) {
        return new Drawing(22).workload(20, 60, 10, 500, 40, rules);
    }

    static Workload large() {
        return new Drawing(33).workload(50, 200, 20, 5000, 30, 0);
    }

    /** The actors that rules name, with those who never move. */
    int named() {
        return rules.stream().mapToInt(rule -> rule.trigger() / moves + 1).reduce(actors, Math::max);
    }

    /** The move that the actor makes of its own accord. */
    int policy(long seed, int turn, int actor) {
        return (int) (hash(seed, turn, 1000000 + actor) % moves);
    }

    /** The roll that decides what a rule concludes: it does if this is below its odds. */
    static int roll(long seed, int turn, int rule) {
        return (int) (hash(seed, turn, rule) % 100);
    }

    private static long hash(long seed, int a, int b) {
        long x = (seed * 69069 + a * 7919L + b * 104729L + 12345) % MODULUS;
        x = x == 0 ? 1 : x;
        x = x * 48271 % MODULUS;
        x = x * 16807 % MODULUS;
        return x * 48271 % MODULUS;
    }

    /** One number more of those that a rollout comes to. */
    static long check(long soFar, long number) {
        return (soFar * 31 + number) % MODULUS;
    }

    /** Draws a workload's numbers in the order that everybody agreed on. */
    private static final class Drawing {
        private long x;

        Drawing(long seed) {
            x = seed;
            for (int i = 0; i < 20; i++) {
                next(2);
            }
        }

        private int next(int below) {
            x = x * 48271 % MODULUS;
            return (int) (x % below);
        }

        Workload workload(int actors, int indicators, int moves, int count, int reacting, int more) {
            var rules = new ArrayList<Rule>();
            for (int i = 0; i < count; i++) {
                rules.add(rule(actors, indicators, moves, reacting));
            }
            var levels = starts(indicators);
            var relations = starts(actors * actors);
            for (int i = 0; i < more; i++) {
                var like = rules.get(i % count);
                int never = actors * moves + next(more);
                rules.add(new Rule(
                        never,
                        like.level(),
                        like.relation(),
                        like.effect(),
                        like.by(),
                        like.relationEffect(),
                        like.relationBy(),
                        like.percent(),
                        NONE));
            }
            return new Workload(actors, moves, rules, levels, relations);
        }

        private Rule rule(int actors, int indicators, int moves, int reacting) {
            int trigger = next(actors) * moves + next(moves);
            var level = next(100) < 70 ? guard(next(indicators)) : new Guard(NONE, false, 0);
            var relation = next(100) < 50 ? guard(next(actors) * actors + next(actors)) : new Guard(NONE, false, 0);
            int effect = next(indicators);
            int by = 1 + next(9);
            by = next(2) == 0 ? -by : by;
            boolean moreover = next(100) < 20;
            int relationEffect = moreover ? next(actors) * actors + next(actors) : NONE;
            int relationBy = moreover ? next(2) * 20 - 10 : 0;
            int percent = 50 + next(51);
            int reaction = next(100) < reacting ? next(actors) * moves + next(moves) : NONE;
            return new Rule(trigger, level, relation, effect, by, relationEffect, relationBy, percent, reaction);
        }

        private Guard guard(int index) {
            boolean above = next(2) == 0;
            return new Guard(index, above, (above ? 25 : 45) + next(30));
        }

        private List<Integer> starts(int count) {
            var starts = new ArrayList<Integer>();
            for (int i = 0; i < count; i++) {
                starts.add(20 + next(61));
            }
            return starts;
        }
    }
}
