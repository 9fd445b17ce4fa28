package faultline.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that appends to a journal and says the number of each event once it is stored. */
final class OtherProcess {
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
            Stream.iterate((long) journal.read("demo").size(), number -> number + 1)
                    .forEach(number -> append(journal, number));
        } catch (JournalException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }

    private static void append(Journal journal, long number) {
        var events = EventSamples.all();
        var event = events.get((int) number % events.size());
        var appended = journal.append("demo", number, EventSamples.stamp(), List.of(event));
        if (!(appended instanceof Journal.Appended.Stored)) {
            throw new AssertionError("Not stored: " + appended);
        }
        System.out.println(number + 1);
        System.out.flush();
    }
}
