package faultline.journal;

import faultline.journal.StoredEvent.Head;
import faultline.progress.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Events as rows of the database. */
final class EventTable {
    private final H2Database database;

    EventTable(H2Database database) {
        this.database = database;
    }

    /** Sorted by all of the key, or H2 would read every event of the exercise to find the last. */
    Head head(String exercise) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT number, hash FROM event WHERE exercise = ?"
                    + " ORDER BY exercise DESC, number DESC FETCH FIRST ROW ONLY")) {
                query.setString(1, exercise);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? new Head(rows.getLong("number"), rows.getString("hash")) : Head.NONE;
                }
            }
        });
    }

    /** Asking the database itself whether a number is taken also covers a second journal on the same folder. */
    boolean insert(Connection connection, List<StoredEvent> events) throws SQLException {
        return insert(connection, events, Progress.UNSEEN);
    }

    /** The same while somebody is told of each event, and may stop it there. */
    boolean insert(Connection connection, List<StoredEvent> events, Progress progress) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO event (exercise, number, type, version, body, at, seat, person, command,"
                        + " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < events.size(); i++) {
                progress.at(i, events.size());
                insert(insert, events.get(i));
            }
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                connection.rollback();
                return false;
            }
            throw e;
        }
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

    /** In the order of their numbers. */
    List<StoredEvent> stored(String exercise) {
        return stored(exercise, Long.MIN_VALUE);
    }

    /** Those from that number on, in the order of their numbers. */
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

    Set<String> exercises() {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT DISTINCT exercise FROM event");
                    var rows = query.executeQuery()) {
                var names = new HashSet<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        });
    }

    /** Takes all events of an exercise away. */
    void delete(Connection connection, String exercise) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM event WHERE exercise = ?")) {
            delete.setString(1, exercise);
            delete.executeUpdate();
        }
    }
}
