package faultline.workload;

import faultline.console.shell.Console;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.LongGame;
import faultline.exercise.event.Draft;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.Journals;
import faultline.play.Caller;
import faultline.play.Outcome;
import faultline.play.Play;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Plays turns of 20 moves at the console, in turn on an exercise with a short journal and on one with a long one, and prints
 * how long the facilitator waits after each kind of line. That the two are told side by side is what makes them comparable.
 */
final class TurnTimes {
    private static final LongGame GAME = new LongGame(20, 60);
    private static final List<Integer> EVENTS = List.of(1_000, 10_000);
    private static final int VERSIONS = 10;
    private static final int EVENTS_A_TURN = GAME.moves() * (VERSIONS + 2) + 3;
    private static final int DISCARDED = 5;
    private static final int MEASURED = 40;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final Caller WHITE = new Caller(new Seat.White(), "bench");

    private final Console console;
    private final Play play;
    private final Map<String, Map<Integer, Taken>> taken = new LinkedHashMap<>();

    /** Of each line that was measured: milliseconds until it was done, and of the processor's time. */
    private record Taken(List<Double> waited, List<Double> processor) {
        Taken() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private TurnTimes(Console console) {
        this.console = console;
        this.play = console.part(Play.class);
    }

    static void print() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("turn-times");
        try {
            OwnProgram.run(TurnTimes.class, List.of(), folder.toString())
                    .lines()
                    .forEach(System.out::println);
        } finally {
            OwnProgram.delete(folder);
        }
    }

    /** All of it in a program of its own: an empty folder. */
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        begun(home);
        try (var console = new Console(home, home.resolve("data"))) {
            var times = new TurnTimes(console);
            for (int turn = 0; turn < DISCARDED + MEASURED; turn++) {
                for (int events : EVENTS) {
                    times.turn(events, turn >= DISCARDED);
                }
            }
            times.printAll();
        }
    }

    /** Writes both journals up to their lengths without asking the rules: what counts here is how long they are. */
    private static void begun(Path home) throws IOException {
        int turns = EVENTS.get(EVENTS.size() - 1) / EVENTS_A_TURN + DISCARDED + MEASURED;
        OwnProgram.write(home.resolve("exercises/long-game"), GAME.files(turns));
        Files.createDirectories(home.resolve("rules"));
        try (var console = new Console(home, home.resolve("data"))) {
            EVENTS.forEach(events -> console.done("exercise new long-game " + name(events) + " --seed 1"));
        }
        try (var store = Journals.open(home.resolve("data"))) {
            for (int events : EVENTS) {
                var stamp = new Stamp(Instant.EPOCH, new Seat.White(), "bench", UUID.randomUUID());
                store.journal().append(name(events), 1, stamp, written(events / EVENTS_A_TURN));
            }
        }
    }

    /** What happened in so many turns, each of its moves drafted and changed before it was entered. */
    private static List<Event> written(int turns) {
        var events = new ArrayList<Event>();
        int drafts = 0;
        for (var event : GAME.turns(turns)) {
            if (event instanceof Event.MoveSubmitted submitted) {
                var move = submitted.move();
                var draft = "D" + ++drafts;
                for (int version = 1; version <= VERSIONS; version++) {
                    events.add(new MoveEvent.DraftWritten(new Draft(
                            draft, move.actor(), move.type(), "", false, move.words(), "Version " + version)));
                }
                events.add(new MoveEvent.DraftEntered(draft, move.actor(), move.id()));
            }
            events.add(event);
        }
        return events;
    }

    private static String name(int events) {
        return "with-" + events;
    }

    private void turn(int events, boolean counts) {
        var name = name(events);
        done(play.open(WHITE, name));
        done(play.act(WHITE, name, UUID.randomUUID(), new BeginTurn()));
        for (int i = 1; i < GAME.moves(); i++) {
            done(play.act(WHITE, name, UUID.randomUUID(), move(i)));
        }
        time("move submit", events, counts, "move submit move-0 --actor actor-0");
        time("turn adjudicate", events, counts, "turn adjudicate");
        time("turn accept", events, counts, "turn accept");
        time("board", events, counts, "board");
    }

    private static SubmitMove move(int i) {
        return new SubmitMove(Optional.of("actor-" + i % 10), "move-" + i, "", Optional.empty(), Words.NONE);
    }

    private void time(String what, int events, boolean counts, String line) {
        long began = System.nanoTime();
        long processor = PROCESSOR.getCurrentThreadCpuTime();
        console.done(line);
        processor = PROCESSOR.getCurrentThreadCpuTime() - processor;
        double waited = (System.nanoTime() - began) / 1e6;
        if (counts) {
            var all = taken.computeIfAbsent(what, any -> new LinkedHashMap<>())
                    .computeIfAbsent(events, any -> new Taken());
            all.waited().add(waited);
            all.processor().add(processor / 1e6);
        }
    }

    private void printAll() {
        System.out.printf(
                "%-18s%10s%10s%10s%8s%14s%8s%n", "line", "events", "p50 ms", "p95 ms", "x", "processor ms", "x");
        taken.forEach((what, byEvents) -> {
            var shortest = byEvents.get(EVENTS.get(0));
            byEvents.forEach((events, all) -> System.out.printf(
                    "%-18s%,10d%10.1f%10.1f%8.2f%14.1f%8.2f%n",
                    what,
                    events,
                    at(all.waited(), 50),
                    at(all.waited(), 95),
                    at(all.waited(), 50) / at(shortest.waited(), 50),
                    at(all.processor(), 50),
                    at(all.processor(), 50) / at(shortest.processor(), 50)));
        });
    }

    private static double at(List<Double> all, int percent) {
        var sorted = all.stream().sorted().toList();
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
