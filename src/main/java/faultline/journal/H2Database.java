package faultline.journal;

import faultline.journal.JournalException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
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
    private final InUse inUse;
    private final String person;
    private final Path folder;
    private final Path file;
    private final JdbcDataSource source;
    private Optional<Connection> connection = Optional.empty();
    private Optional<JournalException> damage = Optional.empty();
    private Optional<FileStamp> opened = Optional.empty();
    private Runnable openedAgain = () -> {};
    private boolean broken = false;
    private volatile boolean closed = false;

    /** Something done with the connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private H2Database(Path folder, String path, String person) {
        this.folder = folder;
        this.troubles = new H2Troubles(folder);
        this.inUse = new InUse(folder);
        this.person = person;
        this.file = file(folder);
        this.source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path + "/" + FILE + SETTINGS);
        source.setUser("faultline");
    }

    /**
     * Opens it. One that is too damaged to be opened can only be started anew: all else that is wanted of it says what is
     * wrong.
     *
     * @param person who opens it, for whoever else tries meanwhile
     */
    static H2Database open(Path dataFolder, String person) {
        var folder = dataFolder.toAbsolutePath().normalize();
        var database = new H2Database(folder, OwnFolder.prepare(folder), person);
        try {
            database.open();
        } catch (JournalException e) {
            if (e.kind() != Kind.DAMAGED && e.kind() != Kind.FOREIGN) {
                throw e;
            }
            database.damage = Optional.of(e);
        }
        return database;
    }

    /** Where a folder's database lies. */
    static Path file(Path folder) {
        return folder.resolve(FILE + ".mv.db");
    }

    Path file() {
        return file;
    }

    /** The data folder. */
    Path folder() {
        return folder;
    }

    /** What is to be done after it was opened again, since nothing is known any more of what was committed last. */
    void whenOpenedAgain(Runnable then) {
        openedAgain = then;
    }

    /** Whether it could be opened. */
    boolean isUsable() {
        return damage.isEmpty();
    }

    private void open() {
        try {
            connection = Optional.of(source.getConnection());
            opened = stamp();
            inUse.begin(person, Instant.now());
            migrateOrClose();
        } catch (SQLException e) {
            throw troubles.told(e);
        }
    }

    private Optional<FileStamp> stamp() {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            throw troubles.told(e);
        }
    }

    /**
     * Begins an empty database in the place of this one.
     *
     * @return what the file of the one before is called now; empty if there was none
     */
    synchronized Optional<Path> startAnew() {
        try {
            letGo();
            var aside = Files.exists(file) ? Optional.of(Forced.setAside(file)) : Optional.<Path>empty();
            damage = Optional.empty();
            broken = false;
            closed = false;
            open();
            return aside;
        } catch (IOException e) {
            throw new JournalException(
                    Kind.UNUSABLE, "The database (" + file + ") cannot be put aside (" + e.getMessage() + ").", e);
        }
    }

    private void migrateOrClose() throws SQLException {
        try {
            new Schema(source, folder).bringUpToDate(connection.orElseThrow());
        } catch (SQLException e) {
            close();
            throw e;
        } catch (RuntimeException e) {
            close();
            throw e instanceof FlywayException inMigration ? troubles.told(inMigration) : e;
        }
    }

    synchronized <T> T call(Work<T> work) {
        damage.ifPresent(known -> {
            throw new JournalException(known.kind(), String.valueOf(known.getMessage()), known);
        });
        requireWhatWasOpened();
        openAgainIfBroken();
        try {
            return work.with(connection.orElseThrow());
        } catch (SQLException e) {
            var told = troubles.told(e);
            broken |= told.kind() == Kind.UNUSABLE;
            throw orGone(told);
        } catch (JournalException e) {
            throw orGone(e);
        }
    }

    /** Where what was opened has gone meanwhile, that is what is to be said. */
    private JournalException orGone(JournalException reason) {
        return standsWhatWasOpened() ? reason : troubles.away(file);
    }

    /** H2 keeps the file open: without this, it would go on in one that nobody will ever find again. */
    private void requireWhatWasOpened() {
        if (!standsWhatWasOpened()) {
            throw troubles.away(file);
        }
    }

    private boolean standsWhatWasOpened() {
        return opened.isEmpty() || stamp().filter(opened.get()::isOf).isPresent();
    }

    /** A database that could not write closes itself, or its transaction does, and nothing can be had of it any more. */
    private void openAgainIfBroken() {
        if (!broken || closed) {
            return;
        }
        connection.ifPresent(H2Database::shutDown);
        try {
            connection = Optional.of(source.getConnection());
            broken = false;
        } catch (SQLException e) {
            throw troubles.told(e);
        }
        openedAgain.run();
    }

    JournalException damaged() {
        return new JournalException(Kind.DAMAGED, troubles.damaged());
    }

    /** Does something while nobody else uses the database. */
    synchronized void alone(Runnable work) {
        requireWhatWasOpened();
        try {
            work.run();
        } catch (JournalException e) {
            throw orGone(e);
        }
    }

    /** All of the work is done or none of it, and what is done is in the file that whoever starts next will open. */
    <T> T inTransaction(Work<T> work) {
        return call(open -> {
            boolean done = false;
            try {
                open.setAutoCommit(false);
                var result = work.with(open);
                open.commit();
                done = true;
                open.setAutoCommit(true);
                requireWhatWasOpened();
                return result;
            } finally {
                if (!done) {
                    giveUp(open);
                }
            }
        });
    }

    /** Where not even this can be done, the connection is of no use any more. */
    private void giveUp(Connection open) {
        try {
            open.rollback();
            open.setAutoCommit(true);
        } catch (SQLException e) {
            // What led here is thrown already.
            broken = true;
        }
    }

    /** With its last connection H2 closes the database and lets go of the folder. */
    @Override
    public void close() {
        closed = true;
        inUse.end();
        if (connection.isPresent()) {
            closeConnection();
        }
    }

    private void letGo() {
        connection.ifPresent(H2Database::shutDown);
        connection = Optional.empty();
    }

    /** Nothing is written any more: what is wrong with the file stays as it is. */
    private static void shutDown(Connection open) {
        try (var statement = open.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It is gone all the same.
        }
    }

    private synchronized void closeConnection() {
        try {
            connection.orElseThrow().close();
        } catch (SQLException e) {
            throw troubles.told(e);
        }
    }
}
