package faultline.workload;

import java.io.IOException;
import java.util.Collection;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks and prints how they compare. Takes what JMH takes: {@code -p workload=S} plays the small one only;
 * one of {@code starts}, {@code turns} and {@code reports} does that part alone.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Turns of one workload, for each way in which they were played. */
    private static final class Compared extends TreeMap<String, Figures> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param rate turns a second of processor time
     * @param bytes allocated a turn
     */
    private record Figures(double rate, double bytes) {}

    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException, InterruptedException {
        var part = arguments.length == 1 ? arguments[0] : "";
        switch (part) {
            case "starts" -> StartTimes.print();
            case "turns" -> TurnTimes.print();
            case "reports" -> ReportSizes.print();
            default -> {
                rates(arguments);
                StartTimes.print();
                TurnTimes.print();
                ReportSizes.print();
            }
        }
    }

    private static void rates(String[] arguments) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        var all = new TreeMap<String, Compared>();
        results.forEach(result -> {
            var parts = result.getParams().getBenchmark().split("\\.");
            var workload = result.getParams().getParamsKeys().contains("workload")
                    ? result.getParams().getParam("workload")
                    : "Fracture Points";
            all.computeIfAbsent(workload, any -> new Compared()).put(parts[parts.length - 1], figures(result));
        });
        System.out.println();
        System.out.printf("%-16s%-8s%16s%14s%14s%n", "workload", "by", "turns/s (cpu)", "bytes/turn", "of Java");
        all.forEach((workload, compared) -> compared.forEach((way, figures) -> System.out.printf(
                "%-16s%-8s%,16.0f%,14.0f%14s%n",
                workload,
                way,
                figures.rate(),
                figures.bytes(),
                compared.containsKey("java")
                        ? "1 : %.1f".formatted(compared.get("java").rate() / figures.rate())
                        : "")));
    }

    private static Figures figures(RunResult result) {
        var secondary = result.getSecondaryResults();
        double turns = secondary.get("turns").getStatistics().getSum();
        double nanos = secondary.get("nanos").getStatistics().getSum();
        return new Figures(
                turns * 1e9 / nanos, secondary.get("gc.alloc.rate.norm").getScore());
    }
}
