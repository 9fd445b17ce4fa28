package faultline.play;

import faultline.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does work whose parts are independent on several threads. What comes of it stands in order, however many there are. */
record Workers(int threads) {

    /** As many as the machine can run at once. */
    static Workers ofThisMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does the parts 0 to count - 1.
     *
     * @param progress is told, on the caller's thread, how many are done; what it throws ends the work, and parts that have
     *     not begun never do
     * @throws RuntimeException what a part has thrown, the first one in order
     */
    <T> List<T> each(int count, IntFunction<T> part, Progress progress) {
        var over = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return collect(begin(pool, count, over, part), progress);
        } finally {
            // Nobody is interrupted: who knows what a part is at.
            over.set(true);
            pool.shutdown();
        }
    }

    private static <T> List<Future<T>> begin(ExecutorService pool, int count, AtomicBoolean over, IntFunction<T> part) {
        return IntStream.range(0, count)
                .mapToObj(i -> pool.submit(() -> part(i, over, part)))
                .toList();
    }

    private static <T> T part(int index, AtomicBoolean over, IntFunction<T> part) {
        if (over.get()) {
            throw new CancellationException();
        }
        return part.apply(index);
    }

    private static <T> List<T> collect(List<Future<T>> parts, Progress progress) {
        var results = new ArrayList<T>();
        progress.at(0, parts.size());
        for (var part : parts) {
            try {
                results.add(part.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The work was interrupted.", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
            }
            progress.at(results.size(), parts.size());
        }
        return results;
    }
}
