package faultline.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One connection to the database in a data folder, used by one thread at a time, and the only place where an error of the
 * database becomes a sentence.
 */
final class H2Database implements AutoCloseable {
    /**
     * By default H2 writes half a second later than it says, and loses what was acknowledged when it is killed. It would
     * also keep its errors in a file of its own, and put them on the screen where it cannot.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    static final String FILE = "faultline";

    private final H2Troubles troubles;
    private final Connection connection;
    private final InUse inUse;

    /** Something done with the connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private H2Database(H2Troubles troubles, Connection connection, InUse inUse) {
        this.troubles = troubles;
        this.connection = connection;
        this.inUse = inUse;
    }

    /**
     * @param person who opens it, for whoever else tries meanwhile
     */
    static H2Database open(Path dataFolder, String person) {
        var folder = dataFolder.toAbsolutePath().normalize();
        var path = OwnFolder.prepare(folder);
        var troubles = new H2Troubles(folder);
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path + "/" + FILE + SETTINGS);
        source.setUser("faultline");
        try {
            var database = new H2Database(troubles, source.getConnection(), new InUse(folder));
            database.inUse.begin(person, Instant.now());
            database.migrateOrClose(source);
            return database;
        } catch (SQLException e) {
            throw troubles.told(e);
        }
    }

    private void migrateOrClose(DataSource source) {
        try {
            migrate(source);
        } catch (RuntimeException e) {
            closeAfter(e);
            throw e instanceof FlywayException inMigration ? troubles.told(inMigration) : e;
        }
    }

    private void closeAfter(RuntimeException reason) {
        try {
            close();
        } catch (JournalException e) {
            reason.addSuppressed(e);
        }
    }

    /** Runs while the connection is open, or H2 would close and open the whole database again. */
    private static void migrate(DataSource source) {
        Flyway.configure(H2Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:faultline/journal/migration")
                // Without this, data of a newer version would be taken for data of this one.
                .ignoreMigrationPatterns(new String[0])
                // It tells of each start; what goes wrong comes as an exception.
                .loggers()
                .load()
                .migrate();
    }

    synchronized <T> T call(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw troubles.told(e);
        }
    }

    /** All of the work is done or none of it. */
    <T> T inTransaction(Work<T> work) {
        return call(open -> {
            open.setAutoCommit(false);
            try {
                var result = work.with(open);
                open.commit();
                open.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException e) {
                giveUp(open, e);
                throw e;
            }
        });
    }

    private static void giveUp(Connection open, Exception reason) {
        try {
            open.rollback();
            open.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** With its last connection H2 closes the database and lets go of the folder. */
    @Override
    public void close() {
        inUse.end();
        call(open -> {
            open.close();
            return true;
        });
    }
}
