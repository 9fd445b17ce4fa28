package faultline.workload;

import java.util.Arrays;

/**
 * The workload written by hand for itself alone: arrays of numbers, and the rules by the move that they answer. It can do
 * nothing else, records nothing, and is the measure that ours is held against.
 */
final class RolloutsInJava {
    private final int actors;
    private final int moves;
    private final int[] startLevels;
    private final int[] startRelations;

    /** The rules that answer trigger k stand from {@code from[k]} to before {@code from[k + 1]}. */
    private final int[] from;

    private final int[] number;
    private final int[] level;
    private final boolean[] levelAbove;
    private final int[] levelThan;
    private final int[] relation;
    private final boolean[] relationAbove;
    private final int[] relationThan;
    private final int[] effect;
    private final int[] by;
    private final int[] relationEffect;
    private final int[] relationBy;
    private final int[] percent;
    private final int[] reaction;

    private final Workload workload;
    private final int[] levels;
    private final int[] relations;
    private final int[] levelChanges;
    private final int[] relationChanges;
    private final int[] seen;
    private int[] wave;
    private int[] next;
    private int round;

    RolloutsInJava(Workload workload) {
        this.workload = workload;
        actors = workload.actors();
        moves = workload.moves();
        startLevels = workload.levels().stream().mapToInt(i -> i).toArray();
        startRelations = workload.relations().stream().mapToInt(i -> i).toArray();
        levels = new int[startLevels.length];
        relations = new int[startRelations.length];
        levelChanges = new int[startLevels.length];
        relationChanges = new int[startRelations.length];
        int triggers = workload.named() * moves;
        seen = new int[triggers];
        wave = new int[triggers];
        next = new int[triggers];

        var rules = workload.rules();
        int count = rules.size();
        from = new int[triggers + 1];
        rules.forEach(rule -> from[rule.trigger() + 1]++);
        for (int i = 0; i < triggers; i++) {
            from[i + 1] += from[i];
        }
        number = new int[count];
        level = new int[count];
        levelAbove = new boolean[count];
        levelThan = new int[count];
        relation = new int[count];
        relationAbove = new boolean[count];
        relationThan = new int[count];
        effect = new int[count];
        by = new int[count];
        relationEffect = new int[count];
        relationBy = new int[count];
        percent = new int[count];
        reaction = new int[count];
        int[] free = Arrays.copyOf(from, triggers);
        for (int i = 0; i < count; i++) {
            var rule = rules.get(i);
            int at = free[rule.trigger()]++;
            number[at] = i;
            level[at] = rule.level().index();
            levelAbove[at] = rule.level().above();
            levelThan[at] = rule.level().than();
            relation[at] = rule.relation().index();
            relationAbove[at] = rule.relation().above();
            relationThan[at] = rule.relation().than();
            effect[at] = rule.effect();
            by[at] = rule.by();
            relationEffect[at] = rule.relationEffect();
            relationBy[at] = rule.relationBy();
            percent[at] = rule.percent();
            reaction[at] = rule.reaction();
        }
    }

    long check(int rollouts) {
        long check = 7;
        for (int seed = 1; seed <= rollouts; seed++) {
            check = play(seed, check);
        }
        return check;
    }

    long play(long seed, long check) {
        System.arraycopy(startLevels, 0, levels, 0, levels.length);
        System.arraycopy(startRelations, 0, relations, 0, relations.length);
        long fired = 0;
        for (int turn = 0; turn < Workload.TURNS; turn++) {
            fired += turn(seed, turn);
        }
        for (int value : levels) {
            check = Workload.check(check, value);
        }
        for (int value : relations) {
            check = Workload.check(check, value);
        }
        return Workload.check(check, fired);
    }

    private int turn(long seed, int turn) {
        round++;
        int size = 0;
        for (int actor = 0; actor < actors; actor++) {
            int key = actor * moves + workload.policy(seed, turn, actor);
            wave[size++] = key;
            seen[key] = round;
        }
        int fired = 0;
        for (int depth = 0; depth < Workload.DEPTH && size > 0; depth++) {
            int following = 0;
            for (int i = 0; i < size; i++) {
                int key = wave[i];
                for (int rule = from[key]; rule < from[key + 1]; rule++) {
                    if (holds(rule) && Workload.roll(seed, turn, number[rule]) < percent[rule]) {
                        fired++;
                        levelChanges[effect[rule]] += by[rule];
                        if (relationEffect[rule] >= 0) {
                            relationChanges[relationEffect[rule]] += relationBy[rule];
                        }
                        int reacting = reaction[rule];
                        if (reacting >= 0 && depth + 1 < Workload.DEPTH && seen[reacting] != round) {
                            seen[reacting] = round;
                            next[following++] = reacting;
                        }
                    }
                }
            }
            close(levels, levelChanges);
            close(relations, relationChanges);
            int[] done = wave;
            wave = next;
            next = done;
            size = following;
        }
        return fired;
    }

    private boolean holds(int rule) {
        return (level[rule] < 0 || passes(levels[level[rule]], levelAbove[rule], levelThan[rule]))
                && (relation[rule] < 0 || passes(relations[relation[rule]], relationAbove[rule], relationThan[rule]));
    }

    private static boolean passes(int value, boolean above, int than) {
        return above ? value > than : value < than;
    }

    private static void close(int[] values, int[] changes) {
        for (int i = 0; i < values.length; i++) {
            if (changes[i] != 0) {
                values[i] = Math.max(0, Math.min(100, values[i] + changes[i]));
                changes[i] = 0;
            }
        }
    }
}
