package faultline.workload;

import com.sun.management.OperatingSystemMXBean;
import faultline.console.shell.Console;
import faultline.exercise.LongGame;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.Journals;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes the after-action reports of exercises of 25, 50 and 100 turns, each form in a program of its own with a heap of 256
 * MB for the page and what Java takes for the PDF file, and prints what that took and how it grows.
 */
final class ReportSizes {
    private static final List<Integer> TURNS = List.of(25, 50, 100);
    private static final LongGame GAME = new LongGame(50, 500);

    private ReportSizes() {}

    /** One report in a program of its own: home, data folder and form. */
    public static void main(String[] arguments) {
        var out = Path.of(arguments[1]).resolve("out");
        long began = System.nanoTime();
        try (var console = new Console(Path.of(arguments[0]), Path.of(arguments[1]))) {
            long ready = System.nanoTime();
            var ran = console.run("report aar --force --out " + out + " --form " + arguments[2]);
            if (ran.exit() != 0) {
                throw new IllegalStateException(ran.err());
            }
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.printf(
                    "%.2f %.2f %.2f%n",
                    (System.nanoTime() - ready) / 1e9,
                    (System.nanoTime() - began) / 1e9,
                    system.getProcessCpuTime() / 1e9);
        }
    }

    static void print() throws IOException, InterruptedException {
        System.out.println();
        System.out.printf(
                "%-6s%8s%8s%10s%8s%12s%12s%14s%10s%n",
                "form", "turns", "moves", "rulings", "MB", "seconds", "with start", "processor s", "x");
        for (var form : List.of("html", "pdf")) {
            double before = 0;
            for (int turns : TURNS) {
                before = print(form, turns, before);
            }
        }
    }

    private static double print(String form, int turns, double before) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("long-game");
        try {
            played(folder, turns);
            var seconds = measured(folder, form);
            long bytes = Files.size(folder.resolve("data/out/long-aar." + form));
            System.out.printf(
                    "%-6s%8d%8d%10d%8.1f%12s%12s%14s%10s%n",
                    form,
                    turns,
                    turns * GAME.moves(),
                    turns * GAME.rulings(),
                    bytes / 1e6,
                    seconds[0],
                    seconds[1],
                    seconds[2],
                    before == 0 ? "" : "%.2f".formatted(Double.parseDouble(seconds[2]) / before));
            return Double.parseDouble(seconds[2]);
        } finally {
            OwnProgram.delete(folder);
        }
    }

    /** Plays it without asking the rules: what counts here is how much there is. */
    private static void played(Path home, int turns) throws IOException {
        OwnProgram.write(home.resolve("exercises/long-game"), GAME.files(turns));
        Files.createDirectories(home.resolve("rules"));
        var data = home.resolve("data");
        try (var console = new Console(home, data)) {
            console.done("exercise new long-game long --seed 1");
        }
        try (var store = Journals.open(data)) {
            long last = store.journal().read("long").size();
            for (var event : GAME.turns(turns)) {
                var stamp = new Stamp(Instant.EPOCH, new Seat.White(), "bench", UUID.randomUUID());
                store.journal().append("long", last++, stamp, List.of(event));
            }
        }
    }

    private static String[] measured(Path home, String form) throws IOException, InterruptedException {
        var heap = form.equals("html") ? List.of("-Xmx256m") : List.<String>of();
        var said = OwnProgram.run(
                ReportSizes.class, heap, home.toString(), home.resolve("data").toString(), form);
        return said.substring(said.lastIndexOf('\n') + 1).split(" ");
    }
}
