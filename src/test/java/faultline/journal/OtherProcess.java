package faultline.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A process of its own that appends to a journal and says the number of the last event once some are stored. */
final class OtherProcess {
    /** How many events it appends together. */
    static final int AT_ONCE = 3;

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static OtherProcess appendingTo(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(), folder.toString());
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
            var journal = store.journal();
            Stream.iterate((long) journal.read("demo").size(), number -> number + AT_ONCE)
                    .forEach(number -> append(journal, number));
        } catch (JournalException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }

    /** Events of as many commands, all at once. */
    private static void append(Journal journal, long number) {
        var samples = EventSamples.all();
        var events = LongStream.range(number, number + AT_ONCE)
                .mapToObj(next -> new Journal.Stamped(EventSamples.stamp(), samples.get((int) next % samples.size())))
                .toList();
        var appended = journal.append("demo", number, events);
        if (!(appended instanceof Journal.Appended.Stored)) {
            throw new AssertionError("Not stored: " + appended);
        }
        System.out.println(number + AT_ONCE);
        System.out.flush();
    }
}
