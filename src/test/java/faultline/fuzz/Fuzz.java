package faultline.fuzz;

import faultline.console.shell.Console;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A process of its own that tries mutants at the console and says what came of them. It prints each fault with its seed, and
 * a sentence of figures at the end.
 */
public final class Fuzz {
    /** Two seconds are promised; a machine that is busy takes longer over the few of an ordinary run. */
    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    private static final int FEW = 1000;
    private static final Set<Integer> REFUSALS = Set.of(64, 65, 66, 74, 75);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final long most;
    private final Path home;
    private final Path data;
    private final TreeMap<Integer, Integer> exits = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int placed;
    private long longest;

    private Fuzz(Path folder, boolean few) {
        this.most = few ? 10 * MOST_NANOSECONDS : MOST_NANOSECONDS;
        this.home = folder.resolve("home");
        this.data = folder.resolve("data");
    }

    /** What is tried: makes one mutant of a seed, gives it to the console, and says what to make of a refusal. */
    interface Target {
        /** What is typed; the seed makes it, with the files it needs. */
        String prepare(long seed) throws IOException;

        /** Whether such a refusal says where the fault is. */
        boolean places(String refusal);
    }

    /**
     * @param arguments the target, the first seed, how many, and the folder with a home to work in
     */
    public static void main(String[] arguments) throws IOException {
        long first = Long.parseLong(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        var fuzz = new Fuzz(Path.of(arguments[3]), count < FEW);
        fuzz.run(arguments[0], first, count);
        fuzz.faults.stream().limit(20).forEach(System.out::println);
        System.out.printf(
                "%d mutated %s (seeds from %d): %d faults, exits %s, %d refused with their place, longest %.2f s.%n",
                count, arguments[0], first, fuzz.faults.size(), fuzz.exits, fuzz.placed, fuzz.longest / 1e9);
    }

    private void run(String name, long first, int count) throws IOException {
        try (var console = new Console(home, data)) {
            var target = target(name, console);
            for (long seed = first; seed < first + count; seed++) {
                var line = target.prepare(seed);
                long begun = CLOCK.getCurrentThreadCpuTime();
                var ran = console.run(line);
                long took = CLOCK.getCurrentThreadCpuTime() - begun;
                longest = Math.max(longest, took);
                judge(name + " " + seed, line, ran, took, target);
            }
        }
    }

    private Target target(String name, Console console) {
        return switch (name) {
            case "scenarios" -> new MutatedScenarios(home, console);
            case "rules" -> new MutatedRules(home, console);
            case "exports" -> new MutatedExports(home, console);
            case "lines" -> new MutatedLines(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void judge(String which, String line, Console.Ran ran, long took, Target target) {
        exits.merge(ran.exit(), 1, Integer::sum);
        var told = ran.err().strip();
        if (ran.exit() != 0 && !REFUSALS.contains(ran.exit())) {
            fault(which, "exit " + ran.exit(), line, told);
        } else if (told.contains("\tat ") || told.contains("Exception")) {
            fault(which, "a trace", line, told);
        } else if (sendsControls(ran.out()) || sendsControls(ran.err())) {
            fault(which, "control characters are sent", line, told);
        } else if (ran.exit() != 0 && told.isEmpty()) {
            fault(which, "refused without a word", line, told);
        }
        if (took > most) {
            fault(which, "%.1f s of processor time".formatted(took / 1e9), line, told);
        }
        if (ran.exit() != 0) {
            if (target.places(told)) {
                placed++;
            } else {
                fault(which, "refused without its place", line, told);
            }
        }
    }

    private static boolean sendsControls(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    private void fault(String which, String what, String line, String told) {
        faults.add("FAULT " + which + ": " + what + ": " + start(line) + " -> " + start(told));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length())).replaceAll("[^\\x20-\\x7e]", "?");
    }

    /** Copies a folder and what is below it. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
