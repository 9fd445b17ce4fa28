package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests: a program at a terminal that script(1), from util-linux, makes, and somebody who types at it. */
final class PseudoTerminal implements AutoCloseable {
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String CTRL_L = "\f";
    static final String UP = "\u001bOA";

    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern DEVICE = Pattern.compile("/dev/pts/\\d+");
    /** What moves the cursor or gives a colour, and what is not for the eye at all. */
    private static final Pattern CONTROLS =
            Pattern.compile("\u001b\\[[0-9;?]*[a-zA-Z]|\u001b[=>]|\u001b[()].|[\u0000-\u0009\u000b-\u001f]");

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final Process process;
    private int mark;

    private PseudoTerminal(Process process) {
        this.process = process;
    }

    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "script")))
                && Files.isDirectory(Path.of("/proc"));
    }

    /** Starts a command of the shell at a terminal of 90 columns and 30 lines, at which Ctrl-C is not ignored. */
    static PseudoTerminal running(String command, Map<String, String> environment) throws IOException {
        var before = OwnProcess.understandSignals() ? String.join(" ", OwnProcess.WITH_SIGNALS) + " " : "";
        var all = "tty; stty cols 90 rows 30; exec " + before + command;
        var builder = new ProcessBuilder("script", "-qec", all, "/dev/null").redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "LINES"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        return new PseudoTerminal(builder.start());
    }

    /** Starts the program from the classes that this test is run from. */
    static PseudoTerminal ofThisProgram(Map<String, String> environment, String... arguments) throws IOException {
        return ofThisProgram(List.of(), environment, arguments);
    }

    /** The same, started by something else, which these words call. */
    static PseudoTerminal ofThisProgram(List<String> before, Map<String, String> environment, String... arguments)
            throws IOException {
        var words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfaultline.home=" + Program.TOP,
                "faultline.Faultline"));
        words.addAll(List.of(arguments));
        var all = new HashMap<>(environment);
        all.put("CLASSPATH", withoutTests(System.getProperty("java.class.path")));
        return running("'" + String.join("' '", words) + "'", all);
    }

    /** What is for tests would have its say, for one about what is logged. */
    private static String withoutTests(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Types keys; what is waited for after that must have come since. */
    void type(String keys) throws IOException {
        mark = seen.size();
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /**
     * Waits until these texts have been shown, in this order, since the last keys were typed. Where a line is broken, a text
     * has a blank.
     */
    void see(String... texts) throws IOException, InterruptedException {
        long end = System.nanoTime() + MOST_NANOSECONDS;
        while (!isSeen(texts)) {
            assertThat(System.nanoTime())
                    .as("not seen: %s in %s", Stream.of(texts).toList(), sinceMark())
                    .isLessThan(end);
            readWhatIsThere(process.getInputStream());
            Thread.sleep(10);
        }
    }

    /** Types a line and waits for what it brings. */
    void enter(String line, String... texts) throws IOException, InterruptedException {
        type(line + "\n");
        see(texts);
    }

    /** Makes the window another size, as a person does at its edge. */
    void resize(int columns, int rows) throws IOException, InterruptedException {
        var device = DEVICE.matcher(all());
        assertThat(device.find()).isTrue();
        var stty = new ProcessBuilder("sh", "-c", "stty cols " + columns + " rows " + rows + " <" + device.group());
        assertThat(stty.start().waitFor()).isZero();
    }

    /** Waits for the end of the program and returns what it ended with. */
    int end() throws IOException, InterruptedException {
        long end = System.nanoTime() + MOST_NANOSECONDS;
        while (process.isAlive() && System.nanoTime() < end) {
            readWhatIsThere(process.getInputStream());
            Thread.sleep(10);
        }
        readWhatIsThere(process.getInputStream());
        assertThat(process.isAlive()).as("did not end: %s", sinceMark()).isFalse();
        return process.exitValue();
    }

    /** The lines that came since the last keys were typed, without what moves the cursor. */
    String sinceMark() {
        var all = seen.toByteArray();
        return CONTROLS.matcher(new String(all, mark, all.length - mark, StandardCharsets.UTF_8))
                .replaceAll("");
    }

    /** All that was sent to the terminal, as it was sent. */
    String all() {
        return seen.toString(StandardCharsets.UTF_8);
    }

    /** The processes at the terminal, script(1) first. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean isSeen(String... texts) {
        var since = sinceMark().replaceAll("\\R", " ");
        int at = 0;
        for (var text : texts) {
            at = since.indexOf(text, at);
            if (at < 0) {
                return false;
            }
            at += text.length();
        }
        return true;
    }

    private void readWhatIsThere(InputStream input) throws IOException {
        while (input.available() > 0) {
            seen.write(input.read());
        }
    }
}
