package faultline;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The log, which is for whoever looks into a trouble: one that cannot be written is none, and tells nobody of it. */
record ProgramLog(Path file) {

    /** What Spring has to be told: nothing where the file cannot be written. */
    Map<String, Object> properties() {
        try {
            Files.createDirectories(file.getParent());
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            return Map.of("logging.file.name", file.toString());
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Keeps Logback from putting a page on the screen each time that it cannot write, as on a full disk. */
    static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var status = context.getStatusManager();
            status.getCopyOfStatusListenerList().forEach(status::remove);
        }
    }
}
