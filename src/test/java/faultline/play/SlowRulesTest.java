package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.Command;
import faultline.exercise.event.Refusal;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for rules without end: the turn is refused, and can be adjudicated again. */
class SlowRulesTest {
    /** How many seconds go by each time that somebody looks at the clock. */
    private final AtomicLong step = new AtomicLong();

    private final AtomicLong seconds = new AtomicLong();
    private final Play play;

    SlowRulesTest(@TempDir Path folder) {
        Home.withWhatShips(folder);
        var clock =
                ((InstantSource) () -> Instant.ofEpochSecond(seconds.addAndGet(step.get()))).withZone(ZoneOffset.UTC);
        play = new Play(new Library(folder, new RuleLibrary()), Journals.inMemory(), new KeyedChance(), clock);
        done(play.create(WHITE, "fracture-points", "autumn", OptionalLong.of(7)));
        done(play.act(WHITE, "autumn", UUID.randomUUID(), new Command.BeginTurn()));
    }

    @Test
    void aTurnThatTakesTooLongIsRefusedAndChangesNothing() {
        step.set(3);
        var refusal = refused(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()))
                .refusal();

        assertThat(refusal.code()).isEqualTo(Refusal.Code.RUNAWAY_RULES);
        assertThat(refusal.reason()).startsWith("The rules take longer than 5 seconds: (");
        assertThat(refusal.toString()).contains("Nothing was changed.");
        assertThat(done(play.view("autumn", WHITE.seat())).phase()).isEqualTo(Phase.MOVES);
    }

    @Test
    void onceTimeGoesAsItDoesTheTurnIsAdjudicated() {
        assertThat(done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()))
                        .view()
                        .phase())
                .isEqualTo(Phase.ADJUDICATION);
    }
}
