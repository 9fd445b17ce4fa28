package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.Command;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Move.Words;
import faultline.journal.Journals;
import faultline.view.BoardRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a cell spends in Fracture Points comes back with time: by rule, as each turn begins. */
class MeansRecoverTest {
    private final Play play = new Play(
            new Library(Path.of(""), new RuleLibrary()), Journals.inMemory(), new KeyedChance(), Clock.systemUTC());

    @Test
    void whatIsSpentInATurnComesBackInThoseWithoutMoves() {
        done(play.create(WHITE, "fracture-points", "autumn", OptionalLong.of(7)));
        act(new Command.AssignCell("paris", List.of("esa")));

        assertThat(List.of(turn(true), turn(true), turn(false), turn(false)))
                .as("3 at first; a suspension costs 1, and each turn brings 0.5")
                .containsExactly("2.5", "2", "2.5", "3");
    }

    /** What ESA has left once the turn is over; turn zero, which does not count, is left out. */
    private String turn(boolean spends) {
        act(new Command.BeginTurn(done(play.view("autumn", WHITE.seat())).turn() == 0));
        if (spends) {
            act(new Command.SubmitMove(Optional.of("esa"), "keep-esa-suspension", "", Optional.empty(), Words.NONE));
        }
        done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
        act(new Command.AcceptAdjudication());
        var key = Key.of("political-capital", "esa");
        return done(play.view("autumn", WHITE.seat())).board().stream()
                .filter(row -> row.key().equals(key))
                .map(BoardRow::now)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private void act(Command command) {
        done(play.act(WHITE, "autumn", UUID.randomUUID(), command));
    }
}
