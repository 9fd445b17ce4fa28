package faultline.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The mutants of {@link Fuzz}, chosen by Jazzer: it watches which of the program's code each one reaches, and goes on from
 * those that reach something new. Started with the target and with how many seconds; stops at the first fault and keeps the
 * input that brings it about.
 */
public final class Guided {
    private static final long MOST_NANOSECONDS = 10_000_000_000L;
    /** The code that reads what is changed, and so is watched. */
    private static final Map<String, String> WATCHED = Map.of(
            "scenarios", "faultline.scenario.**",
            "rules", "faultline.adjudication.rules.**",
            "exports", "faultline.exchange.archive.**:faultline.journal.**:faultline.play.**",
            "lines", "faultline.console.shell.**");

    private static final String FOLDER = "faultline.fuzz.folder";
    private static final String TARGET = "faultline.fuzz.target";

    private Guided() {}

    /** Jazzer calls what is static, and tells it nothing. */
    private static final class Running {
        static final Attempts ATTEMPTS =
                new Attempts(System.getProperty(TARGET), Path.of(System.getProperty(FOLDER)), MOST_NANOSECONDS);
    }

    /** Chance that reads what Jazzer gives; behind its end there are only zeros. */
    private static final class Given extends Random {
        private static final long serialVersionUID = 1L;

        private final byte[] input;
        private int at;

        Given(byte[] input) {
            this.input = input;
        }

        @Override
        protected int next(int bits) {
            int drawn = 0;
            for (int i = 0; i < Short.BYTES; i++) {
                drawn = drawn << Byte.SIZE | (at < input.length ? input[at++] & 0xFF : 0);
            }
            // Small numbers come of the low bits, and powers of two of the high ones.
            return (drawn << Short.SIZE | drawn) >>> (Integer.SIZE - bits);
        }
    }

    /**
     * @param arguments the target, how many seconds, and a folder to work in
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
        for (var part : List.of("exercises/tutorial", "rules/tutorial")) {
            Fuzz.copy(Path.of(part).toAbsolutePath(), folder.resolve("home").resolve(part));
        }
        var watched = Objects.requireNonNull(WATCHED.get(arguments[0]), arguments[0]);
        System.setProperty(TARGET, arguments[0]);
        System.setProperty(FOLDER, folder.toString());
        Jazzer.main(new String[] {
            "--target_class=" + Guided.class.getName(),
            "--instrumentation_includes=" + watched,
            "--custom_hook_includes=" + watched,
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + arguments[1],
            "-max_len=256",
            "-print_final_stats=1"
        });
    }

    /** Called by Jazzer before it counts the seconds. */
    public static void fuzzerInitialize() throws IOException {
        Running.ATTEMPTS.tryOne("the first", new Mutator(0));
    }

    /** Called by Jazzer with each of its inputs. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Running.ATTEMPTS.tryOne("this", new Mutator(new Given(input)));
        if (!Running.ATTEMPTS.faults().isEmpty()) {
            throw new AssertionError(Running.ATTEMPTS.faults().get(0));
        }
    }
}
