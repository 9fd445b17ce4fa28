package faultline.workload;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Turns of the common workload: in Java written by hand for it, through our index, and through Drools with all rulings
 * and what they read. One invocation is a rollout of ten turns; none is timed before its golden check came out right.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Workload.TURNS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-Xss4m"})
public class WorkloadBenchmark {
    private static final int ROLLOUTS = 20;

    /** Of the workloads that everybody plays; a workload with more rules that never match comes to the same as without. */
    private static final Map<String, Long> GOLDEN =
            Map.of("S", 1394980485L, "M", 1824754155L, "L", 291878112L, "M+500", 1824754155L, "M+5000", 1824754155L);

    /** Which workload is played, and how far. */
    @State(Scope.Thread)
    public static class Played {
        @Param({"S", "M", "M+500", "M+5000", "L"})
        public String workload = "S";

        private long seed;

        Workload workload() {
            return switch (workload) {
                case "S" -> Workload.small();
                case "M" -> Workload.medium();
                case "L" -> Workload.large();
                default -> Workload.mediumWithMore(Integer.parseInt(workload.substring(2)));
            };
        }

        void hold(long check) {
            if (check != GOLDEN.get(workload)) {
                throw new AssertionError("Workload (" + workload + ") came to " + check + ".");
            }
        }

        long nextSeed() {
            return ++seed;
        }
    }

    @State(Scope.Thread)
    public static class ByHand {
        private RolloutsInJava rollouts;

        @Setup
        public void setUp(Played played) {
            rollouts = new RolloutsInJava(played.workload());
            played.hold(rollouts.check(ROLLOUTS));
        }
    }

    @State(Scope.Thread)
    public static class ByIndex {
        private Rollouts rollouts;

        @Setup
        public void setUp(Played played) {
            var workload = played.workload();
            rollouts = new Rollouts(workload, WorkloadRules.compiled(workload).indexed());
            played.hold(rollouts.check(ROLLOUTS));
        }
    }

    @State(Scope.Thread)
    public static class ByDrools {
        private Rollouts rollouts;

        @Setup
        public void setUp(Played played) {
            var workload = played.workload();
            rollouts = new Rollouts(workload, WorkloadRules.compiled(workload));
            played.hold(rollouts.check(ROLLOUTS));
        }
    }

    @Benchmark
    public long java(ByHand hand, Played played, ProcessorTime time) {
        time.turns += Workload.TURNS;
        return hand.rollouts.play(played.nextSeed(), 7);
    }

    @Benchmark
    public long index(ByIndex index, Played played, ProcessorTime time) {
        time.turns += Workload.TURNS;
        return index.rollouts.play(played.nextSeed(), 7);
    }

    @Benchmark
    public long drools(ByDrools drools, Played played, ProcessorTime time) {
        time.turns += Workload.TURNS;
        return drools.rollouts.play(played.nextSeed(), 7);
    }
}
