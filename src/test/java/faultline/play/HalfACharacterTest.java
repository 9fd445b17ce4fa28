package faultline.play;

import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journals;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form can hold an escape for half a character, which no text in UTF-8 can: that is refused, as other mistakes are. */
class HalfACharacterTest {

    @Test
    void isRefusedWhereverItStands(@TempDir Path folder) {
        var tale = Tale.of(Home.withSmallWorld(folder).play(Journals.inMemory()), "autumn")
                .then(new BeginTurn());

        var refusal = refused(tale.act(said("half \uD83D"))).refusal();

        assertThat(refusal.code()).isEqualTo(Code.BAD_VALUE);
        assertThat(refusal.reason()).startsWith("A text holds half a character");
        assertThat(tale.act(said("whole \uD83D\uDE42"))).isInstanceOf(Outcome.Done.class);
    }

    private static SubmitMove said(String intent) {
        return new SubmitMove(Optional.of("red"), "spy", "", Optional.empty(), new Words(intent, "", ""));
    }
}
