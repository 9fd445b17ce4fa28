package faultline.fuzz;

import faultline.console.shell.Console;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Mutants tried at one console, each of which must be carried out or refused as it should be. */
public final class Attempts implements AutoCloseable {
    private static final Set<Integer> REFUSALS = Set.of(64, 65, 66, 74, 75);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final long mostNanoseconds;
    private final Console console;
    private final Target target;
    private final TreeMap<Integer, Integer> exits = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int placed;
    private long longest;

    /**
     * @param target which files or lines are changed: scenarios, rules, exports or lines
     * @param folder has a {@code home} with exercises and rules to work in
     * @param mostNanoseconds of processor time for one mutant
     */
    public Attempts(String target, Path folder, long mostNanoseconds) {
        var home = folder.resolve("home");
        this.mostNanoseconds = mostNanoseconds;
        this.console = new Console(home, folder.resolve("data"));
        this.target = switch (target) {
            case "scenarios" -> new MutatedScenarios(home, console);
            case "rules" -> new MutatedRules(home, console);
            case "exports" -> new MutatedExports(home, console);
            case "lines" -> new MutatedLines(console);
            default -> throw new IllegalArgumentException(target);
        };
    }

    /** What is tried: makes one mutant, gives it to the console, and says what to make of a refusal. */
    interface Target {
        /** What is typed; the mutator makes it, with the files it needs. */
        String prepare(Mutator mutator) throws IOException;

        /** Whether such a refusal says where the fault is. */
        boolean places(String refusal);
    }

    /**
     * Tries one mutant.
     *
     * @param which what it is called where a fault is told
     */
    public void tryOne(String which, Mutator mutator) throws IOException {
        var line = target.prepare(mutator);
        long begun = CLOCK.getCurrentThreadCpuTime();
        var ran = console.run(line);
        long took = CLOCK.getCurrentThreadCpuTime() - begun;
        longest = Math.max(longest, took);
        judge(which, line, ran, took);
    }

    /** What should not have been, each with the mutant that brought it about. */
    public List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return "%d faults, exits %s, %d refused with their place, longest %.2f s"
                .formatted(faults.size(), exits, placed, longest / 1e9);
    }

    @Override
    public void close() {
        console.close();
    }

    private void judge(String which, String line, Console.Ran ran, long took) {
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
        if (took > mostNanoseconds) {
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
}
