package faultline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests: Debian's Chromium without a window, started once for a class and ended after it. Where there is none, the class
 * is skipped.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Browser BROWSER = new Browser();
 * }</pre>
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final String PROGRAM = "chromium";
    private static final Duration MOST = Duration.ofSeconds(60);

    /** Nothing but what the pages ask for leaves or enters. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1280,900",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--remote-debugging-port=0");

    private final List<Tab> tabs = new ArrayList<>();
    private Optional<Running> running = Optional.empty();

    private record Running(Process process, Path folder, DevTools tools) {}

    /** A tab that has loaded the page; it is closed after the test. */
    public Tab open(Path page) {
        return open(page.toUri());
    }

    /** The same of an address, which may lead to a place on the page. */
    public Tab open(URI page) {
        var tools = running.orElseThrow(() -> new AssertionError("Add @RegisterExtension to the browser."))
                .tools();
        var tab = Tab.open(tools, page);
        tabs.add(tab);
        return tab;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        var program = Installed.program(PROGRAM);
        assumeTrue(program.isPresent(), "Skipped: " + PROGRAM + " is missing.");
        var folder = Files.createTempDirectory("faultline-browser");
        var command = new ArrayList<>(List.of(program.orElseThrow().toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("--user-data-dir=" + folder, "about:blank"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            running = Optional.of(new Running(process, folder, DevTools.connect(address(process, folder))));
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            end(process, folder);
            throw e;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        tabs.forEach(Tab::close);
        tabs.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (running.isPresent()) {
            end(running.get().process(), running.get().folder());
        }
    }

    /** Where the browser listens, as it says itself in a file. */
    private static String address(Process process, Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("DevToolsActivePort");
        var end = Instant.now().plus(MOST);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.size() == 2) {
                return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
            }
            Thread.sleep(20);
        }
        throw new IOException("The browser did not start: " + Files.readString(folder.resolve("output")));
    }

    private static void end(Process process, Path folder) throws IOException {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            DevTools.await(one.onExit());
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
