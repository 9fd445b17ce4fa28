package faultline.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.event.Event;
import faultline.report.room.WallPage.Countdown;
import faultline.report.room.WallPage.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the room's screen shows. */
class WallPageTest {

    @Test
    void showsWhereThingsStandAndWhatTheTurnChanged() {
        var page = page(SmallGame.accepted());

        assertThat(page.where()).isEqualTo("Turn 1 of 3 · 1 January 2030 · test");
        assertThat(page.phase()).isEqualTo("The results are in");
        assertThat(page.standings())
                .containsExactly(
                        new Standing("Tension", "tense", "64", "▲ +14", "up"),
                        new Standing("Talks", "", "Closed", "", ""));
    }

    @Test
    void showsPublicMovesAndNothingThatIsNotEverybodys() {
        var page = page(SmallGame.accepted());

        assertThat(page.moves()).containsExactly("Red: Threaten (Blue)", "Blue: Offer talks", "Green: Protest");
        assertThat(new WallHtml().write(page)).doesNotContain("Spy", "A leak", "Funds", "intent", "R1.");
    }

    @Test
    void showsNothingOfATurnBeforeItsResultsAreInForce() {
        var page = page(SmallGame.proposed());

        assertThat(page.moves()).isEmpty();
        assertThat(page.done()).isEmpty();
        assertThat(page.standings()).extracting(Standing::value).containsExactly("50", "Closed");
    }

    @Test
    void whatCameToLightIsShownFirst() {
        assertThat(page(SmallRoom.foundOut("M1.1")).moves()).startsWith("Came to light: Red: Spy");
    }

    @Test
    void countsDownToAnEndThatIsKnownAndLooksForANewerPage() {
        var page = WallPage.of(
                SmallRoom.view(SmallGame.moves(), SmallRoom.OBSERVER),
                Optional.of(new Countdown(Optional.of(1234567890123L), "12 min left")),
                true);

        assertThat(new WallHtml().write(page))
                .contains("data-end=\"1234567890123\"", "12 min left", "http-equiv=\"refresh\"");
    }

    @Test
    void aPageThatIsNotKeptUpSaysSoAndStaysAsItIs() {
        var page = WallPage.of(SmallRoom.view(SmallGame.accepted(), SmallRoom.OBSERVER), Optional.empty(), false);

        assertThat(new WallHtml().write(page))
                .contains("This page is not kept up any more")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    private static WallPage page(List<Event> events) {
        return WallPage.of(SmallRoom.view(events, SmallRoom.OBSERVER), Optional.empty(), true);
    }
}
