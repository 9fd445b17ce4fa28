package faultline.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.exercise.event.Event;
import faultline.exercise.event.Ruling.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may stand in the papers after a turn: what is public, and nothing else. */
class NewsTest {

    @Test
    void tellsWhatIsPublicAndFromWhatItWasDrafted() {
        assertThat(drafts(SmallGame.accepted()))
                .extracting(headline -> headline.text() + " | " + String.join(", ", headline.from()))
                .containsExactly(
                        "Red moved to threaten (Blue) | M1.2",
                        "Blue chose to offer talks | M1.4",
                        "Green chose to protest | R1.4",
                        "In figures: Tension 64 (▲ +14) | R1.1, R1.7");
    }

    @Test
    void saysTheSameEachTimeAndNumbersFromOne() {
        var drafts = drafts(SmallGame.accepted());

        assertThat(drafts(SmallGame.accepted())).isEqualTo(drafts);
        assertThat(drafts).extracting(Headline::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCovertMoveMakesNoHeadline() {
        assertThat(drafts(SmallGame.accepted())).allSatisfy(headline -> assertThat(headline.text() + headline.from())
                .doesNotContain("spy", "M1.1", "M1.3", "R1.3"));
    }

    @Test
    void aCovertMoveThatIsFoundOutComesFirstWithoutWhatWasSaidOfIt() {
        var first = drafts(SmallRoom.foundOut("M1.1")).get(0);

        assertThat(first.text()).contains("Red acted to spy").doesNotContain("intent", "rationale", "hope");
        assertThat(first.from()).containsExactly("R1.9");
    }

    @Test
    void aDiscoveryThatIsStruckMakesNone() {
        var struck = SmallRoom.ruling(
                SmallRoom.foundOut("M1.1"),
                ruling -> ruling.id().equals("R1.9") ? ruling.ending(Outcome.STRUCK, "Nobody saw it.") : ruling);

        assertThat(drafts(struck)).isEqualTo(drafts(SmallGame.accepted()));
    }

    @Test
    void nothingIsDraftedOfWhatIsOnlyProposed() {
        assertThat(drafts(SmallGame.proposed())).isEmpty();
    }

    /** Nobody but the white cell sees a draft, and it comes only once somebody has approved it. */
    @Test
    void onTheListItIsADraftToEverybodyThatSaysWhereItComesFrom() {
        var inject = new Headline(1, 2, "Green protests", List.of("R1.4", "M1.2")).draft(new Release.InTurn(2));

        assertThat(inject.id()).isEqualTo("news-turn-1-2");
        assertThat(inject.name()).isEqualTo("Green protests");
        assertThat(inject.status()).isEqualTo(InjectStatus.DRAFT);
        assertThat(inject.to()).isEmpty();
        assertThat(inject.columns().notes()).isEqualTo("Drafted from R1.4, M1.2.");
    }

    private static List<Headline> drafts(List<Event> events) {
        return News.drafts(SmallRoom.view(events, SmallRoom.OBSERVER), SmallRoom.view(events, SmallRoom.WHITE));
    }
}
