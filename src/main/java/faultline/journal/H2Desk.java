package faultline.journal;

import java.util.Optional;

/** The desk as the one row of its table. */
final class H2Desk implements Desk {
    private final H2Database database;

    H2Desk(H2Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> openExercise() {
        return database.call(connection -> {
            try (var query = connection.prepareStatement("SELECT open_exercise FROM desk");
                    var rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void open(String exercise) {
        put(Optional.of(exercise));
    }

    @Override
    public void clear() {
        put(Optional.empty());
    }

    private void put(Optional<String> exercise) {
        database.call(connection -> {
            try (var update = connection.prepareStatement("UPDATE desk SET open_exercise = ?")) {
                update.setString(1, exercise.orElse(null));
                return update.executeUpdate();
            }
        });
    }
}
