package faultline.workload;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.workload.Workload.Rule;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The workload on which engines are compared comes out of ours as it comes out of any other that plays it right. */
class WorkloadTest {
    private static final int ROLLOUTS = 20;

    @Test
    void drawsTheNumbersThatEverybodyDraws() {
        assertThat(numbers(Workload.small())).isEqualTo(993981718);
        assertThat(numbers(Workload.medium())).isEqualTo(624671436);
        assertThat(numbers(Workload.large())).isEqualTo(884455276);
        assertThat(numbers(Workload.mediumWithMore(500))).isEqualTo(323493592);
        assertThat(numbers(Workload.mediumWithMore(5000))).isEqualTo(1644425270);
    }

    @Test
    void playsTheSmallOne() {
        plays(Workload.small(), 1394980485);
    }

    @Test
    void playsTheMediumOne() {
        plays(Workload.medium(), 1824754155);
    }

    private static void plays(Workload workload, long golden) {
        var rules = WorkloadRules.compiled(workload);
        var byDrools = new Rollouts(workload, rules);

        assertThat(rules.problemsWith(byDrools.scenario())).isEmpty();
        assertThat(byDrools.check(ROLLOUTS)).isEqualTo(golden);
        assertThat(new Rollouts(workload, rules.indexed()).check(ROLLOUTS)).isEqualTo(golden);
    }

    private static long numbers(Workload workload) {
        var starts = IntStream.concat(
                workload.levels().stream().mapToInt(level -> level),
                workload.relations().stream().mapToInt(relation -> relation));
        var rules = workload.rules().stream().flatMapToInt(WorkloadTest::numbers);
        return IntStream.concat(starts, rules).asLongStream().reduce(7, Workload::check);
    }

    /** A rule in the order of the workload's own description; each number is raised, since some are negative. */
    private static IntStream numbers(Rule rule) {
        return IntStream.of(
                        rule.trigger(),
                        rule.level().index(),
                        operator(rule.level()),
                        rule.level().than(),
                        rule.relation().index(),
                        operator(rule.relation()),
                        rule.relation().than(),
                        rule.effect(),
                        rule.by(),
                        rule.relationEffect(),
                        rule.relationBy(),
                        rule.percent(),
                        rule.reaction())
                .map(number -> number + 100);
    }

    private static int operator(Workload.Guard guard) {
        return !guard.asks() ? 0 : guard.above() ? 1 : 2;
    }
}
