package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests: the program as it stands in the class path, in a process of its own, with pipes for its streams. */
public final class OwnProcess implements AutoCloseable {
    private static final long MOST_SECONDS = 60;

    /** Whoever builds in the background ignores some signals, and so would a program that a test starts. */
    static final List<String> WITH_SIGNALS = List.of("env", "--default-signal=HUP,INT,TERM");

    private final Process process;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final List<Thread> gathering;

    private OwnProcess(Process process) {
        this.process = process;
        this.gathering = List.of(gather(process.getInputStream(), out), gather(process.getErrorStream(), err));
    }

    /** The program on a data folder, and what it is given besides. */
    public static OwnProcess on(Path data, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (understandSignals()) {
            command.addAll(WITH_SIGNALS);
        }
        command.addAll(command(data, arguments));
        return started(command);
    }

    /**
     * The program at a terminal that script(1) makes. Its process says its id, and before and after stand the terminal's
     * modes.
     *
     * @param folder where to write down what the shell is to do
     */
    static OwnProcess atTerminal(Path folder, Path data) throws IOException {
        var command = command(data).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var session = Files.writeString(folder.resolve("session.sh"), """
            stty cols 90 rows 30
            echo "stty $(stty -a | tail -n +2 | tr -d '\\n')|"
            sh -c "echo pid=\\$\\$.; exec env --default-signal=HUP,INT,TERM %s"
            code=$?
            echo "stty $(stty -a | tail -n +2 | tr -d '\\n')|"
            exit $code
            """.formatted(command));
        return started(List.of("script", "-qec", "sh " + session, "/dev/null"));
    }

    /** Whatever is started so. */
    static OwnProcess started(List<String> command) throws IOException {
        return new OwnProcess(new ProcessBuilder(command).start());
    }

    /** The words that start the program. */
    static List<String> command(Path data, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfaultline.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                shippedClasses(),
                Faultline.class.getName(),
                "--data",
                data.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The class path without what belongs to tests, such as their way of logging. */
    private static String shippedClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static boolean understandSignals() {
        return Installed.program("env").isPresent() && isDone(WITH_SIGNALS.get(0), WITH_SIGNALS.get(1), "true");
    }

    /** Types lines; a program that has ended takes none. */
    public void type(String lines) {
        try {
            process.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            assertThat(waitFor()).isTrue();
        }
    }

    /** Waits until it has said this. */
    public void await(String text) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!out().contains(text)) {
            assertThat(process.isAlive())
                    .as("ended before it said %s: %s%s", text, out(), err())
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("not said: %s in %s%s", text, out(), err())
                    .isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Sends a signal to a process: TERM, INT, HUP or KILL. */
    static void signal(String name, long process) {
        assertThat(isDone("sh", "-c", "kill -" + name + " " + process)).isTrue();
    }

    void signal(String name) {
        signal(name, process.pid());
    }

    /** Nobody reads any more what it says. */
    void closeOutput() throws IOException {
        process.getInputStream().close();
    }

    /** Waits for its end, and for all that it has said. */
    public int exit() {
        assertThat(waitFor()).as("still there: %s%s", out(), err()).isTrue();
        gathering.forEach(OwnProcess::join);
        return process.exitValue();
    }

    public String out() {
        return text(out);
    }

    public String err() {
        return text(err);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean waitFor() {
        return ended(process);
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isDone(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return ended(process) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Thread gather(InputStream stream, ByteArrayOutputStream into) {
        var reader = new Thread(
                () -> {
                    try {
                        for (int next = stream.read(); next >= 0; next = stream.read()) {
                            into.write(next);
                        }
                    } catch (IOException e) {
                        // A stream that was closed has no more to say.
                    }
                },
                "gather");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }
}
