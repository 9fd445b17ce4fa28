package faultline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A process of its own that tries mutants at the console and says what came of them. It prints each fault with its seed, and
 * a sentence of figures at the end.
 */
public final class Fuzz {
    /** Two seconds are promised; a machine that is busy takes longer over the few of an ordinary run. */
    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    private static final int FEW = 1000;

    private Fuzz() {}

    /**
     * @param arguments the target, the first seed, how many, and the folder with a home to work in
     */
    public static void main(String[] arguments) throws IOException {
        var target = arguments[0];
        long first = Long.parseLong(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        long most = count < FEW ? 10 * MOST_NANOSECONDS : MOST_NANOSECONDS;
        try (var attempts = new Attempts(target, Path.of(arguments[3]), most)) {
            for (long seed = first; seed < first + count; seed++) {
                attempts.tryOne(target + " " + seed, new Mutator(seed));
            }
            attempts.faults().stream().limit(20).forEach(System.out::println);
            System.out.printf("%d mutated %s (seeds from %d): %s.%n", count, target, first, attempts);
        }
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
