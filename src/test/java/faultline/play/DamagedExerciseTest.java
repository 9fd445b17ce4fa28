package faultline.play;

import static faultline.play.Home.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise whose stored events were changed from outside. */
class DamagedExerciseTest {
    private final Path data;
    private final Home home;

    DamagedExerciseTest(@TempDir Path folder) {
        this.data = folder.resolve("data");
        this.home = Home.withSmallWorld(folder);
    }

    @Test
    void saysSoInTheListAndTouchesNoOther() throws SQLException {
        try (var store = Journals.open(data)) {
            home.play(store).create(WHITE, "small-world", "autumn", OptionalLong.of(1));
            home.play(store).create(WHITE, "small-world", "winter", OptionalLong.of(1));
        }
        changeTheSeedOf("autumn");

        try (var store = Journals.open(data)) {
            var play = home.play(store);
            assertThat(play.exercises()).hasSize(2);
            assertThat(play.exercises().get(0)).isInstanceOf(ExerciseLine.Damaged.class);
            assertThat(play.exercises().get(1)).isInstanceOf(ExerciseLine.Whole.class);
            assertThat(play.view("winter", new Seat.White())).isInstanceOf(Outcome.Done.class);
        }
    }

    private void changeTheSeedOf(String exercise) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data + "/faultline", "faultline", "");
                var statement = connection.prepareStatement(
                        "UPDATE event SET body = REPLACE(body, '\"seed\":1', '\"seed\":2') WHERE exercise = ?")) {
            statement.setString(1, exercise);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
