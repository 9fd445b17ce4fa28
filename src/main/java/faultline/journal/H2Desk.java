package faultline.journal;

import faultline.exercise.event.Seat;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk as the one row of its table. */
final class H2Desk implements Desk {
    private final H2Database database;

    H2Desk(H2Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> openExercise() {
        return read("open_exercise", row -> Optional.ofNullable(row.getString(1)));
    }

    @Override
    public void open(String exercise) {
        write("open_exercise = ?", exercise);
    }

    @Override
    public void clear() {
        write("open_exercise = NULL");
    }

    @Override
    public Seat seat() {
        return read("seat", row -> Seat.parse(row.getString(1)));
    }

    @Override
    public void sit(Seat seat) {
        write("seat = ?", seat.toString());
    }

    @Override
    public Optional<KeptPin> pin() {
        return read(
                "pin_salt, pin_iterations, pin_hash",
                row -> row.getString(1) == null
                        ? Optional.empty()
                        : Optional.of(new KeptPin(row.getString(1), row.getInt(2), row.getString(3))));
    }

    @Override
    public void keep(KeptPin pin) {
        write("pin_salt = ?, pin_iterations = ?, pin_hash = ?", pin.salt(), pin.iterations(), pin.hash());
    }

    @Override
    public void forgetPin() {
        write("pin_salt = NULL, pin_iterations = NULL, pin_hash = NULL");
    }

    @Override
    public WrongPins wrongPins() {
        return read("wrong_pins, wrong_pin_at", row -> {
            @Nullable String last = row.getString(2);
            return last == null ? WrongPins.NONE : new WrongPins(row.getInt(1), Instant.parse(last));
        });
    }

    @Override
    public void note(WrongPins wrong) {
        write("wrong_pins = ?, wrong_pin_at = ?", wrong.count(), wrong.last().toString());
    }

    @Override
    public Optional<Wall> wall() {
        return read(
                "wall_exercise, wall_folder",
                row -> row.getString(1) == null
                        ? Optional.empty()
                        : Optional.of(new Wall(row.getString(1), Path.of(row.getString(2)))));
    }

    @Override
    public void putUp(Wall wall) {
        write(
                "wall_exercise = ?, wall_folder = ?",
                wall.exercise(),
                wall.folder().toAbsolutePath().toString());
    }

    @Override
    public void takeDownWall() {
        write("wall_exercise = NULL, wall_folder = NULL");
    }

    /** Something read off the row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T read(String columns, Reading<T> reading) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT " + columns + " FROM desk");
                    var rows = query.executeQuery()) {
                rows.next();
                return reading.of(rows);
            }
        });
    }

    private void write(String changes, Object... values) {
        database.call(connection -> {
            try (var update = connection.prepareStatement("UPDATE desk SET " + changes)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                return update.executeUpdate();
            }
        });
    }
}
