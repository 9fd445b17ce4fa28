package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.Command.Undo;
import faultline.exercise.MselCommand.AddInject;
import faultline.exercise.MselCommand.ChangeStatus;
import faultline.exercise.MselCommand.RecordExpectedAction;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.exercise.event.Move;
import faultline.exercise.event.MselEvent.InjectArmed;
import faultline.exercise.event.MselEvent.InjectStatusChanged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list of injects does by itself, and what people can do with it. */
class MselDeskTest {
    private static String inject(String id, String keys) {
        return "  " + id + ": {name: The " + id + ", synopsis: S., text: T., from: F, " + keys + "}\n";
    }

    @Test
    void anInjectComesInTheFirstTurnOnItsScenarioDateOrAfter() {
        var game = new MselGame(inject("visit", "release: {date: 2030-01-16}"));

        assertThat(game.next()).isEmpty();
        assertThat(game.next()).isEmpty();
        assertThat(game.next()).containsExactly("visit");
        assertThat(game.next()).isEmpty();
    }

    @Test
    void anInjectOnAConditionComesOnceAsTheTurnBeginsInWhichItHolds() {
        var game = new MselGame(inject("alarm", "release: {when: {level: tension, above: 60}}"));

        assertThat(game.next()).isEmpty();
        game.tension(50, 70);
        assertThat(game.next()).containsExactly("alarm");
        assertThat(game.next()).isEmpty();
    }

    @Test
    void anInjectThatComesOftenComesInEachTurnInWhichItsConditionHolds() {
        var game = new MselGame(inject("alarm", "release: {when: {level: tension, above: 60}, often: true}"));
        game.next();
        game.tension(50, 70);

        assertThat(game.next()).containsExactly("alarm");
        assertThat(game.next()).containsExactly("alarm");
        game.tension(70, 40);
        assertThat(game.next()).isEmpty();
        assertThat(game.exercise().msel().unanswered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {made: {by: red}}                                  | true
            {made: {by: blue}}                                 | false
            {made: {move: spy}}                                | true
            {made: {move: protest}}                            | false
            {made: {says: [war, sanctions]}}                   | true
            {made: {says: sanction}}                           | false
            {made: {by: red, says: SANCTIONS}}                 | true
            {not: {made: {by: blue}}}                          | true
            {all: [{played: spy, by: red}, {from-turn: 2}]}    | true
            {any: [{released: other}, {stage: talks, is: open}]} | false
            """)
    void aConditionAsksForMovesByWhomOfWhichTypeAndWithWhichWords(String condition, boolean comes) {
        var game = new MselGame(inject("echo", "release: {when: " + condition + "}") + inject("other", "release: by-hand"));
        game.next();
        var words = new Move.Words("We prepare sanctions.", "", "");
        game.end(
                List.of(new Move("M1.1", 1, "red", "spy", "", true, words, new Move.Origin.Entered("moscow"))),
                List.of());

        assertThat(game.next().contains("echo")).isEqualTo(comes);
    }

    @Test
    void ofAnExclusiveGroupTheBestRankComesAndTheOthersAreSkipped() {
        var game = new MselGame(inject("third", "release: {turn: 1}, group: ends, rank: 3")
                + inject("first", "release: {turn: 1}, group: ends, rank: 1")
                + inject("later", "release: {turn: 2}, group: ends")
                + inject("free", "release: {turn: 1}"));

        var events = game.does(new Command.BeginTurn());

        assertThat(MselGame.released(events)).containsExactly("first", "free");
        assertThat(game.status("third")).isEqualTo("skipped");
        assertThat(game.status("later")).isEqualTo("skipped");
        assertThat(events)
                .contains(new InjectStatusChanged(
                        "later",
                        InjectStatus.SKIPPED,
                        OptionalInt.empty(),
                        "of the group (ends) came the inject (first)"));
        assertThat(game.next()).isEmpty();
    }

    @Test
    void aContingencyIsArmedExactlyWhenTheDeadlineIsOverWithoutTheTick() {
        var game = new MselGame(inject("call", "expected-action: Answer., deadline: 1, release: {turn: 1}")
                + inject("envoy", "contingency-for: call, release: by-hand"));
        game.next();
        game.next();
        game.end();

        assertThat(game.does(new Command.BeginTurn())).contains(new InjectArmed(3, "envoy", "call"));
        game.end();
        assertThat(game.does(new Command.BeginTurn())).noneMatch(InjectArmed.class::isInstance);
    }

    @Test
    void aContingencyIsNotArmedWhereTheActionWasTickedOffInTime() {
        var game = new MselGame(inject("call", "expected-action: Answer., deadline: 1, release: {turn: 1}")
                + inject("envoy", "contingency-for: call, release: {when: {missing: call}}"));
        game.next();
        game.next();
        game.does(new RecordExpectedAction("call", true, "At once"));

        assertThat(game.next()).isEmpty();
        assertThat(game.events()).noneMatch(InjectArmed.class::isInstance);
    }

    @Test
    void aContingencyWithAConditionComesByItselfOnceItIsArmed() {
        var game = new MselGame(inject("call", "expected-action: Answer., deadline: 0, release: {turn: 1}")
                + inject("envoy", "contingency-for: call, release: {when: {from-turn: 1}}"));

        assertThat(game.next()).containsExactly("call");
        assertThat(game.next()).containsExactly("envoy");
    }

    @Test
    void sayingThatTheActionWasMissedArmsAtOnce() {
        var game = new MselGame(inject("call", "expected-action: Answer., release: {turn: 1}")
                + inject("envoy", "contingency-for: call, release: by-hand"));
        game.next();

        assertThat(game.does(new RecordExpectedAction("call", false, "")))
                .contains(new InjectArmed(1, "envoy", "call"));
    }

    @Test
    void whatIsDeferredComesInItsNewTurnAndWhatIsSkippedDoesNotCome() {
        var game = new MselGame(inject("storm", "release: {turn: 2}") + inject("leak", "release: {turn: 2}"));
        game.next();
        game.does(new ChangeStatus("storm", InjectStatus.DEFERRED, OptionalInt.of(3), "They still talk"));
        game.does(new ChangeStatus("leak", InjectStatus.SKIPPED, OptionalInt.empty(), "No time"));

        assertThat(game.next()).isEmpty();
        assertThat(game.next()).containsExactly("storm");
    }

    @Test
    void aDraftDoesNotComeUntilItIsApproved() {
        var game = new MselGame(inject("storm", "status: draft, release: {turn: 1}"));
        assertThat(game.next()).isEmpty();
        assertThat(game.refuses(new ReleaseInject("storm")))
                .startsWith("NOT_AVAILABLE Inject (storm) is draft and cannot become released. It can become submitted,"
                        + " approved or obsolete");

        game.does(new ChangeStatus("storm", InjectStatus.APPROVED, OptionalInt.empty(), ""));
        game.does(new ReleaseInject("storm", "Late, but needed"));
        assertThat(game.status("storm")).isEqualTo("released");
    }

    @Test
    void skippingNeedsAReasonAndAReleasedInjectDoesNotGoBack() {
        var game = new MselGame(inject("storm", "release: {turn: 1}") + inject("leak", "release: by-hand"));
        game.next();

        assertThat(game.refuses(new ChangeStatus("leak", InjectStatus.SKIPPED, OptionalInt.empty(), "")))
                .contains("only for a reason");
        assertThat(game.refuses(new ChangeStatus("storm", InjectStatus.SKIPPED, OptionalInt.empty(), "Why not")))
                .contains("cannot become skipped. It can become complete");
        assertThat(game.refuses(new ReleaseInject("storm"))).contains("was released in turn 1");
        assertThat(game.refuses(new ChangeStatus("leak", InjectStatus.DEFERRED, OptionalInt.of(1), "x")))
                .contains("cannot be deferred to turn (1). Say which: --to-turn N, from 2 to 6.");
    }

    @Test
    void anInjectWrittenInPlayComesAsAnyOther() {
        var game = new MselGame(inject("storm", "release: {turn: 1}"));
        game.next();
        game.does(new AddInject(written("A call from Kyiv!", List.of("blue"), new Release.InTurn(2))));

        assertThat(game.next()).containsExactly("a-call-from-kyiv");
        game.does(new AddInject(written("A call from Kyiv!", List.of(), new Release.ByHand())));
        assertThat(game.does(new ReleaseInject("a-call-from-kyiv-2"))).hasSize(1);
        assertThat(game.refuses(new AddInject(written("Late", List.of(), new Release.InTurn(2)))))
                .contains("cannot come in turn (2)");
        assertThat(game.refuses(new AddInject(written("Lost", List.of("blu"), new Release.ByHand()))))
                .contains("Did you mean (blue)?");
    }

    @Test
    void nothingComesTwiceOverAnUndoOrOnFoldingAnew() {
        var game = new MselGame(inject("alarm", "release: {when: {level: tension, above: 40}}"));
        assertThat(game.next()).containsExactly("alarm");
        game.does(new AddInject(written("More", List.of(), new Release.ByHand())));

        game.does(new Undo(OptionalLong.empty()));

        assertThat(game.exercise().msel().deliveries()).hasSize(1);
        assertThat(game.exercise().msel().written()).isEmpty();
        assertThat(game.next()).isEmpty();
    }

    private static Inject written(String name, List<String> to, Release release) {
        return new Inject(
                "",
                InjectKind.INJECT,
                InjectStatus.APPROVED,
                new Inject.Columns(name, "", "It rings.", "Kyiv", "", "", "", "", ""),
                Map.of(),
                to,
                release,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
