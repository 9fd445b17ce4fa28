package faultline.journal;

import faultline.exercise.event.Seat;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk as the one row of its table. */
final class DeskRow {
    private final H2Database database;

    DeskRow(H2Database database) {
        this.database = database;
    }

    /**
     * @throws JournalException DAMAGED, if the row is not one that this program writes
     */
    DeskState read() {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT * FROM desk");
                    var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw database.damaged();
                }
                return state(rows);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw database.damaged();
            }
        });
    }

    private static DeskState state(ResultSet row) throws SQLException {
        @Nullable String pin = row.getString("pin_hash");
        @Nullable String wrongAt = row.getString("wrong_pin_at");
        @Nullable String wall = row.getString("wall_exercise");
        return new DeskState(
                Optional.ofNullable(row.getString("open_exercise")),
                Seat.parse(row.getString("seat")),
                pin == null
                        ? Optional.empty()
                        : Optional.of(new KeptPin(row.getString("pin_salt"), row.getInt("pin_iterations"), pin)),
                wrongAt == null ? WrongPins.NONE : new WrongPins(row.getInt("wrong_pins"), Instant.parse(wrongAt)),
                wall == null ? Optional.empty() : Optional.of(new Wall(wall, Path.of(row.getString("wall_folder")))));
    }

    void write(DeskState state) {
        database.call(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE desk SET open_exercise = ?, seat = ?, pin_salt = ?, pin_iterations = ?, pin_hash = ?,"
                            + " wrong_pins = ?, wrong_pin_at = ?, wall_exercise = ?, wall_folder = ?")) {
                update.setString(1, state.openExercise().orElse(null));
                update.setString(2, state.seat().toString());
                update.setString(3, state.pin().map(KeptPin::salt).orElse(null));
                update.setObject(4, state.pin().map(KeptPin::iterations).orElse(null));
                update.setString(5, state.pin().map(KeptPin::hash).orElse(null));
                update.setInt(6, state.wrongPins().count());
                update.setString(7, state.wrongPins().last().toString());
                update.setString(8, state.wall().map(Wall::exercise).orElse(null));
                update.setString(
                        9,
                        state.wall()
                                .map(wall -> wall.folder().toAbsolutePath().toString())
                                .orElse(null));
                return update.executeUpdate();
            }
        });
    }
}
