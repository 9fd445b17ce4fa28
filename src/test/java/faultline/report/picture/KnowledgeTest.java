package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each cell could not see when it chose, drawn and told. */
class KnowledgeTest {

    @Test
    void eachCellHasItsOwn() {
        assertThat(new Pictures(PlayedRun.small()).knowledge())
                .extracting(Figure::title)
                .containsExactly(
                        "What moscow could not see when it chose", "What washington could not see when it chose");
    }

    @Test
    void whatWasHiddenStandsBesideWhatWasChosenWithWhatWasSo() {
        var moscow = new Pictures(twoTurns()).knowledge().get(0);

        assertThat(rows(moscow))
                .containsExactly(
                        "turn 1 | M1.1 Red: Spy, covert; M1.2 Red: Threaten (Blue) | Funds (Blue) 3; inject A leak: A"
                                + " letter leaks.",
                        "turn 2 | no move | Funds (Blue) 2.625; covert move M1.3 Blue: Protest");
        assertThat(Drawn.of(moscow.picture()).isSound().words())
                .contains("Funds (Blue)", "3", "2.625", "injects to others", "covert moves of others", "1");
    }

    @Test
    void whatACellReceivedOrPlayedItselfIsNotHeldAgainstIt() {
        var washington = new Pictures(twoTurns()).knowledge().get(1);

        assertThat(rows(washington).get(1))
                .isEqualTo("turn 2 | no move | Funds (Red) 2.875; covert move M1.1 Red: Spy");
        assertThat(rows(washington).toString()).doesNotContain("A leak", "M1.3 Blue: Protest;");
    }

    @Test
    void ofATurnThatIsNotOverNothingIsTold() {
        assertThat(new Pictures(PlayedRun.view(SmallGame.proposed())).knowledge())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 100})
    void nothingLiesOverAnythingElseHoweverManyTurnsThereAre(int turns) {
        for (var figure : new Pictures(PlayedRun.random(4, turns)).knowledge()) {
            assertThat(Drawn.of(figure.picture()).isSound().words()).contains(String.valueOf(turns));
            assertThat(rows(figure)).hasSize(turns);
            assertThat(figure.caption().words().startsWith("Of " + turns + " turns, "))
                    .isEqualTo(turns > 9);
        }
    }

    @Test
    void namesAreWordsWhateverTheyHold() {
        var view = PlayedRun.named(Map.of("Blue", "Київ <b>" + "y".repeat(200), "Funds", "</text>"));

        new Pictures(view).knowledge().forEach(figure -> Drawn.of(figure.picture())
                .isSound());
    }

    private static ExerciseView twoTurns() {
        var events = new ArrayList<Event>(SmallGame.accepted());
        events.add(new TurnBegan(2));
        events.add(new AdjudicationProposed(new Adjudication(2, List.of())));
        events.add(new AdjudicationAccepted(2));
        return PlayedRun.view(events);
    }

    private static List<String> rows(Figure figure) {
        return ((Table) figure.inWords().get(0))
                .rows().stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Text::words).toList()))
                        .toList();
    }
}
