package faultline.journal;

import faultline.journal.StoredEvent.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.api.ErrorCode;

/** The journal as tables of an H2 database. */
final class H2Journal extends ChainedJournal {
    private final H2Database database;

    H2Journal(H2Database database) {
        this.database = database;
    }

    @Override
    boolean has(String exercise, UUID command) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT 1 FROM event WHERE exercise = ? AND command = ? FETCH FIRST ROW ONLY")) {
                query.setString(1, exercise);
                query.setObject(2, command);
                try (var rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** Sorted by all of the key, or H2 would read every event of the exercise to find the last. */
    @Override
    Head head(String exercise) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT number, hash FROM event WHERE exercise = ?"
                            + " ORDER BY exercise DESC, number DESC FETCH FIRST ROW ONLY")) {
                query.setString(1, exercise);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? new Head(rows.getLong("number"), rows.getString("hash")) : Head.NONE;
                }
            }
        });
    }

    /** Asking the database itself whether a number is taken also covers a second journal on the same folder. */
    @Override
    boolean insert(List<StoredEvent> events) {
        return database.inTransaction(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO event (exercise, number, type, version, body, at, seat, person, command,"
                            + " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var event : events) {
                    insert(insert, event);
                }
                return true;
            } catch (SQLException e) {
                if (e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                    connection.rollback();
                    return false;
                }
                throw e;
            }
        });
    }

    private static void insert(PreparedStatement insert, StoredEvent event) throws SQLException {
        insert.setString(1, event.exercise());
        insert.setLong(2, event.number());
        insert.setString(3, event.type());
        insert.setInt(4, event.version());
        insert.setString(5, event.body());
        insert.setString(6, event.at());
        insert.setString(7, event.seat());
        insert.setString(8, event.person());
        insert.setString(9, event.command());
        insert.setString(10, event.previousHash());
        insert.setString(11, event.hash());
        insert.executeUpdate();
    }

    @Override
    List<StoredEvent> stored(String exercise, long from) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT * FROM event WHERE exercise = ? AND number >= ? ORDER BY exercise, number")) {
                query.setString(1, exercise);
                query.setLong(2, from);
                try (var rows = query.executeQuery()) {
                    var events = new ArrayList<StoredEvent>();
                    while (rows.next()) {
                        events.add(event(rows));
                    }
                    return events;
                }
            }
        });
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("exercise"),
                row.getLong("number"),
                row.getString("type"),
                row.getInt("version"),
                row.getString("body"),
                row.getString("at"),
                row.getString("seat"),
                row.getString("person"),
                row.getString("command"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    @Override
    public List<String> exercises() {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT DISTINCT exercise FROM event ORDER BY exercise");
                    var rows = query.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return List.copyOf(names);
            }
        });
    }

    @Override
    void keep(String digest, String text) {
        database.inTransaction(connection -> {
            if (kept(connection, digest).isPresent()) {
                return false;
            }
            try (var insert = connection.prepareStatement("INSERT INTO kept_text (digest, body) VALUES (?, ?)")) {
                insert.setString(1, digest);
                insert.setString(2, text);
                return insert.executeUpdate() == 1;
            }
        });
    }

    @Override
    Optional<String> kept(String digest) {
        return database.call(connection -> kept(connection, digest));
    }

    private static Optional<String> kept(Connection connection, String digest) throws SQLException {
        try (var query = connection.prepareStatement("SELECT body FROM kept_text WHERE digest = ?")) {
            query.setString(1, digest);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
