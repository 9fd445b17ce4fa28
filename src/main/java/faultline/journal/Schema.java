package faultline.journal;

import faultline.journal.JournalException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of a database. One that an earlier Faultline wrote is copied before anything in it is changed: only that
 * program with its own database leads back.
 */
record Schema(DataSource source, Path folder) {
    private static final int MOST_COPIES = 1_000;

    /** Runs while a connection is open, or H2 would close and open the whole database again. */
    void bringUpToDate(Connection open) throws SQLException {
        var flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:faultline/journal/migration")
                // Without this, data of a newer version would be taken for data of this one.
                .ignoreMigrationPatterns(new String[0])
                // It tells of each start; what goes wrong comes as an exception.
                .loggers()
                .load();
        var info = flyway.info();
        if (info.current() != null && info.pending().length > 0) {
            copy(open, String.valueOf(info.current().getVersion()));
        }
        flyway.migrate();
    }

    private void copy(Connection open, String version) throws SQLException {
        try {
            var into = folder.resolve("backups");
            Forced.folder(into);
            var copy = free(into, "before-upgrade-from-" + version);
            var half = copy.resolveSibling(copy.getFileName() + ".half");
            try (var backup = open.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, half.toString());
                backup.execute();
                Forced.append(half, Files.size(half), new byte[0]);
                Forced.move(half, copy);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new JournalException(
                    Kind.UNUSABLE,
                    "The data folder (" + folder
                            + ") was written by an earlier Faultline and has to be copied before it is"
                            + " changed, which cannot be done (" + e.getMessage()
                            + "); see to its permissions and to room on its disk.",
                    e);
        }
    }

    /** A name under which there is nothing yet. */
    private static Path free(Path folder, String name) throws IOException {
        for (int i = 1; i < MOST_COPIES; i++) {
            var file = folder.resolve(i == 1 ? name + ".zip" : name + "-" + i + ".zip");
            if (Files.notExists(file)) {
                return file;
            }
        }
        throw new IOException("there are too many files like " + name + ".zip");
    }
}
