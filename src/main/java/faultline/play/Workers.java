package faultline.play;

import faultline.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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
        var pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "worker");
            thread.setDaemon(true);
            return thread;
        });
        var parts = begin(pool, count, part);
        try {
            return collect(parts, progress);
        } finally {
            // What has not begun is dropped. Nothing is interrupted: a thread that is leaves a database closed behind
            // it.
            parts.forEach(each -> each.cancel(false));
            pool.shutdown();
        }
    }

    private static <T> List<CompletableFuture<T>> begin(Executor pool, int count, IntFunction<T> part) {
        return IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> part.apply(i), pool))
                .toList();
    }

    private static <T> List<T> collect(List<CompletableFuture<T>> parts, Progress progress) {
        var results = new ArrayList<T>();
        progress.at(0, parts.size());
        for (var part : parts) {
            try {
                results.add(part.join());
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
            }
            progress.at(results.size(), parts.size());
        }
        return results;
    }
}
