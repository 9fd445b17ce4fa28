package faultline.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that exercises began with, as rows of the database. */
final class TextTable {
    private final H2Database database;

    TextTable(H2Database database) {
        this.database = database;
    }

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

    /** Keeps a text, unless there is one of that digest. */
    void keep(String digest, String text) {
        database.inTransaction(connection -> keep(connection, digest, text));
    }

    boolean keep(Connection connection, String digest, String text) throws SQLException {
        if (kept(connection, digest).isPresent()) {
            return false;
        }
        try (var insert = connection.prepareStatement("INSERT INTO kept_text (digest, body) VALUES (?, ?)")) {
            insert.setString(1, digest);
            insert.setString(2, text);
            return insert.executeUpdate() == 1;
        }
    }

    /** Keeps a text in the place of what stands there. */
    void replace(String digest, String text) {
        database.inTransaction(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM kept_text WHERE digest = ?")) {
                delete.setString(1, digest);
                delete.executeUpdate();
                return keep(connection, digest, text);
            }
        });
    }

    /** Takes the texts away that this exercise names and no other one, and says which. */
    List<String> delete(Connection connection, String exercise) throws SQLException {
        var names = "EXISTS (SELECT 1 FROM event WHERE type IN ('exercise-created', 'exercise-forked')"
                + " AND POSITION(digest IN body) > 0 AND exercise ";
        var digests = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                "SELECT digest FROM kept_text WHERE " + names + "= ?) AND NOT " + names + "<> ?)")) {
            query.setString(1, exercise);
            query.setString(2, exercise);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    digests.add(rows.getString(1));
                }
            }
        }
        try (var delete = connection.prepareStatement("DELETE FROM kept_text WHERE digest = ?")) {
            for (var digest : digests) {
                delete.setString(1, digest);
                delete.executeUpdate();
            }
        }
        return digests;
    }
}
