package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallWorld;
import faultline.exercise.TimedWorld;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.view.Playbook.PlannedTurn;
import faultline.view.Playbook.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each seat knows of how an exercise is meant to be played, before it is. */
class PlaybookTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Event RED = new Event.CellAssigned("moscow", List.of("red"));
    private static final Scenario COUP = SmallWorld.playing(
            "turn-zero: true, kinds: {coup: {name: A night of coups, moves: none, phases: [Nobody sleeps]}}, plan: {2: coup}");

    @Test
    void aLaterTurnThatIsPlayedOtherwiseGivesNothingAwayToACell() {
        var turns = playbook(COUP, MOSCOW, RED).turns();

        assertThat(turns).extracting(PlannedTurn::number).containsExactly(0, 1, 2, 3);
        assertThat(turns).extracting(turn -> turn.kind().isPresent()).containsExactly(true, true, false, true);
        assertThat(Reachable.texts(turns)).doesNotContain("coups", "sleeps");
    }

    @Test
    void theWhiteCellKnowsHowEachTurnIsPlayed() {
        assertThat(playbook(COUP, WHITE, RED).turns().get(2).kind())
                .map(TurnKind::name)
                .contains("A night of coups");
    }

    @Test
    void onceItHasBegunEveryoneKnows() {
        var turns = playbook(COUP, MOSCOW, RED, new Event.TurnBegan(1), new Event.TurnBegan(2))
                .turns();

        assertThat(turns.get(2).kind()).map(TurnKind::name).contains("A night of coups");
    }

    @Test
    void aCellKnowsWhatItsOwnActorsStandForAndNoMoveThatIsNotItsOwn() {
        var playbook = playbook(SmallWorld.scenario(), MOSCOW, RED);

        assertThat(playbook.stances()).extracting(Stance::actor).containsExactly("red");
        assertThat(playbook.moves()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sanction | Economy (its target) −2, in each turn, until Red has made the move Relent
            invest   | Economy (who makes it) +3, 2 turns later, in 3 turns on end
            settle   | Tension = 40, in 2 turns on end, until Tension is at least 60
            soothe   | Tension × 0.5; Tension +10, 1 turn later
            sign     | Talks becomes Signed
            offer    | Talks becomes Open, in 3 turns on end
            """)
    void theWhiteCellReadsWhatAMoveDoes(String move, String does) {
        var moves = playbook(TimedWorld.scenario(EffectOrder.IN_ORDER), WHITE).moves();

        assertThat(moves)
                .filteredOn(entry -> entry.offer().id().equals(move))
                .singleElement()
                .satisfies(entry -> assertThat(String.join("; ", entry.does())).isEqualTo(does));
    }

    @Test
    void itReadsWhatMustBeSoForAMove() {
        assertThat(playbook(SmallWorld.scenario(), WHITE).moves())
                .filteredOn(entry -> !entry.available().isEmpty())
                .singleElement()
                .satisfies(entry -> assertThat(entry.available()).isEqualTo("Talks is Open"));
    }

    private static Playbook playbook(Scenario scenario, Seat seat, Event... events) {
        var exercise = SmallWorld.after(events);
        return new Playbooks(scenario, exercise, Sight.of(seat, exercise), Labels.of(scenario)).playbook();
    }
}
