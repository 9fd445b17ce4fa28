package faultline.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** A process of its own that sends commands to a journal and says the number of each once it is acknowledged. */
final class OtherProcess {
    /** How many events each command makes. */
    static final int AT_ONCE = 3;

    private static final int IN_ONE_EXERCISE = 200;

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** One that begins with the first command that nobody has sent yet. */
    static OtherProcess appendingTo(Path folder) throws IOException {
        return sendingTo(folder, 0);
    }

    /** One that sends command after command, beginning with that one, and says the number of each that is acknowledged. */
    static OtherProcess sendingTo(Path folder, long first) throws IOException {
        return running(OtherProcess.class, folder, Long.toString(first));
    }

    /** One that does with a folder what that class does. */
    static OtherProcess running(Class<?> program, Path folder, String... more) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.toString());
        builder.command().addAll(List.of(more));
        return new OtherProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The next line that it says; waits for it. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends it as a power cut would, with nothing tidied up, and gives the lines that it had said till then. */
    List<String> kill() {
        // The process's own method would also close what it has said.
        process.toHandle().destroyForcibly();
        return lines();
    }

    /** All lines until it ends. */
    List<String> lines() {
        return output.lines().toList();
    }

    public static void main(String[] arguments) {
        try (var store = Journals.open(Path.of(arguments[0]))) {
            LongStream.iterate(Long.parseLong(arguments[1]), command -> command + 1)
                    .forEach(command -> send(store.journal(), command));
        } catch (JournalException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }

    /** Sends a command that may have been carried out before, unknown to whoever sent it. */
    private static void send(Journal journal, long command) {
        var stamp = EventSamples.stamp(new UUID(0, command));
        var samples = EventSamples.all();
        long before = command % IN_ONE_EXERCISE * AT_ONCE;
        var events = LongStream.range(before, before + AT_ONCE)
                .mapToObj(next -> samples.get((int) next % samples.size()))
                .toList();
        var appended = journal.append("demo-" + command / IN_ONE_EXERCISE, before, stamp, events);
        if (appended instanceof Journal.Appended.Clash) {
            throw new AssertionError("Not stored: " + appended);
        }
        System.out.println(command);
        System.out.flush();
    }
}
