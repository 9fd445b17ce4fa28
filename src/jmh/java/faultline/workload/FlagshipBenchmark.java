package faultline.workload;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.KeyedChance;
import faultline.adjudication.Shipped;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Reading;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first turn of Fracture Points with every actor automated: each time with another seed. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FlagshipBenchmark {

    @State(Scope.Thread)
    public static class Turns {
        private final Shipped shipped = Shipped.of("fracture-points");
        private final Adjudicator byDrools = new Adjudicator(shipped.scenario(), shipped.rules(), new KeyedChance());
        private final Adjudicator byIndex =
                new Adjudicator(shipped.scenario(), shipped.rules().indexed(), new KeyedChance());
        private long seed;

        Exercise next() {
            var starts = shipped.scenario().indicators().values().stream()
                    .flatMap(indicator -> indicator.starts().entrySet().stream())
                    .map(start -> new Reading(start.getKey(), start.getValue()))
                    .toList();
            return Exercise.begunBy(new Event.ExerciseCreated("bench", "fracture-points", "", "s", "r", ++seed, starts))
                    .evolve(new Event.TurnBegan(1));
        }
    }

    @Benchmark
    public Adjudication index(Turns turns, ProcessorTime time) {
        time.turns++;
        return turns.byIndex.adjudicate(turns.next());
    }

    @Benchmark
    public Adjudication drools(Turns turns, ProcessorTime time) {
        time.turns++;
        return turns.byDrools.adjudicate(turns.next());
    }
}
