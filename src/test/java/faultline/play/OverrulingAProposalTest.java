package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.Command;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import faultline.view.Overruling;
import faultline.view.TurnView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the white cell can do to a proposal, what follows from it, and what is kept of it. */
class OverrulingAProposalTest {
    private static final String RULES = """
        // Green cannot bear a threat.
        rule "Green speaks up"
        when
          $threat : Move(type == "threaten")
        then
          rulings.reaction($threat, "green", "protest").chance("odds").because("the neighbours are watching");
        end

        // Noise is felt.
        rule "Protest makes tension"
        when
          $protest : Move(type == "protest")
        then
          rulings.level($protest, "tension").add("step").because("it is loud");
          rulings.reaction($protest, "red", "spy").because("one wants to know who is behind it");
        end

        // Doors close on those who shout.
        rule "Threats close doors"
        when
          $threat : Move(type == "threaten")
        then
          rulings.stage($threat, "talks").to("closed").because("nobody talks under a threat");
        end
        """;

    private final Store store = Journals.inMemory();
    private final Play play;
    private int dice = 60;

    OverrulingAProposalTest(@TempDir Path folder) {
        var home = Home.withSmallWorld(folder);
        home.replace("exercises/small-world/scenario.yaml", "rules: []", "rules: [small]");
        home.write("rules/small/small.drl", RULES);
        play = new Play(new Library(folder, new RuleLibrary()), store, key -> dice, Clock.systemUTC());
        done(play.create(WHITE, "small-world", "autumn", OptionalLong.of(7)));
        act(new Command.AssignCell("moscow", List.of("red")));
        act(new Command.BeginTurn());
    }

    @Test
    void whatIsStruckDoesNotComeAboutNorWhatWouldFollow() {
        proposed("threaten", "blue");
        assertThat(tensionAtTheEnd()).isEqualTo("64");

        strike(id("Green: protest"), "She is travelling");

        assertThat(turn().moves()).extracting(move -> move.id()).containsExactly("M1.1");
        assertThat(tensionAtTheEnd()).isEqualTo("60");
        assertThat(ruling("Green: protest").outcome()).isEqualTo(Ruling.Outcome.STRUCK);
        assertThat(ruling("Green: protest").note()).isEqualTo("She is travelling");
    }

    @Test
    void whatTheDiceRuledOutHappensIfTheWhiteCellSaysSo() {
        dice = 61;
        proposed("threaten", "blue");

        amend(id("Green: protest"), new Amendment.Happens(), "She cannot keep quiet");

        assertThat(tensionAtTheEnd()).isEqualTo("64");
        assertThat(ruling("Green: protest").wasAmended()).isTrue();
        assertThat(overruled()).singleElement().satisfies(one -> {
            assertThat(one.said().model().orElseThrow().outcome()).isEqualTo(Ruling.Outcome.DID_NOT_HAPPEN);
            assertThat(one.ruling().orElseThrow().roll())
                    .isEqualTo(one.said().model().orElseThrow().roll());
            assertThat(one.person()).isEqualTo("ann");
        });
    }

    @Test
    void anAdviceIsMadeAMoveInTheCellsName() {
        proposed("threaten", "blue");

        amend(id("Red: spy"), new Amendment.Happens(), "Moscow asked for it");

        assertThat(turn().moves())
                .filteredOn(move -> move.type().equals("spy"))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.actor()).isEqualTo("red");
                    assertThat(move.byRule()).isTrue();
                });
    }

    @Test
    void anAmendedLevelKeepsBothVersions() {
        proposed("threaten", "blue");

        amend(id("tension +10"), new Amendment.Level(Operation.ADD, -2), "It was expected");

        assertThat(tensionAtTheEnd()).isEqualTo("52");
        var both = overruled().get(0);
        assertThat(both.said().model().orElseThrow().conclusion()).isEqualTo(tension(10));
        assertThat(both.ruling().orElseThrow().conclusion()).isEqualTo(tension(-2));
        assertThat(both.ruling().orElseThrow().note()).isEqualTo("the rules said: level tension add 10");
    }

    @Test
    void aConflictIsSettledByStrikingOneSide() {
        submit("offer-talks", "");
        proposed("threaten", "blue");
        assertThat(ruling("talks open").outcome()).isEqualTo(Ruling.Outcome.CONFLICT);

        strike(id("talks closed"), "The offer came first");

        assertThat(ruling("talks open").outcome()).isEqualTo(Ruling.Outcome.HOLDS);
        assertThat(overruled().get(0).said().model().orElseThrow().outcome()).isEqualTo(Ruling.Outcome.CONFLICT);
    }

    @Test
    void anAdditionComesInItsWaveOrInOneAfterTheLast() {
        proposed("offer-talks", "");

        done(add(2, tension(5)));

        assertThat(adjudication().waves()).hasSize(2);
        assertThat(adjudication().waves().get(1).rulings()).singleElement().satisfies(added -> {
            assertThat(added.source()).isEqualTo(new Ruling.Source.WhiteCell());
            assertThat(added.because()).isEqualTo("It was noticed");
        });
        assertThat(overruled().get(0).said().model()).isEmpty();
    }

    @Test
    void anAddedMoveIsAnsweredByTheRules() {
        proposed("offer-talks", "");

        done(add(0, new Reaction("green", "protest", "")));

        assertThat(tensionAtTheEnd()).isEqualTo("54");
    }

    @Test
    void severalAccumulateAndASecondOneOnTheSameRulingReplacesTheFirst() {
        proposed("threaten", "blue");
        strike(id("Green: protest"), "She is travelling");
        done(add(0, tension(1)));

        strike(id("Green: protest"), "She is ill");

        assertThat(overruled())
                .extracting(one -> one.said().intervention().reason())
                .containsExactly("It was noticed", "She is ill");
    }

    @Test
    void takingEverythingBackGivesTheRulesAnswerAgain() {
        proposed("threaten", "blue");
        var byRules = adjudication();
        strike(id("Green: protest"), "She is travelling");
        done(add(1, tension(1)));
        amend(id("tension +10"), new Amendment.Level(Operation.SET, 40), "A mistake");

        while (!overruled().isEmpty()) {
            done(play.umpire()
                    .restore(
                            WHITE,
                            "autumn",
                            UUID.randomUUID(),
                            overruled().get(0).id()));
        }

        assertThat(adjudication()).isEqualTo(byRules);
        assertThat(store.journal().read("autumn"))
                .filteredOn(recorded -> recorded.event() instanceof AdjudicationRevised)
                .hasSize(6);
    }

    @Test
    void whatTheRulesDoNotComeToAnyMoreKeepsItsPlace() {
        proposed("threaten", "blue");
        amend(id("tension +4"), new Amendment.Level(Operation.ADD, 8), "It was very loud");

        strike(id("Green: protest"), "She is travelling");

        assertThat(overruled().get(0).said().ruling()).isEmpty();
        assertThat(overruled().get(0).said().model()).isEmpty();
        done(play.umpire().restore(WHITE, "autumn", UUID.randomUUID(), id("Green: protest")));
        assertThat(tensionAtTheEnd()).isEqualTo("68");
    }

    @Test
    void verificationReplaysWhatWasOverruled() {
        proposed("threaten", "blue");
        strike(id("Green: protest"), "She is travelling");
        done(add(1, tension(1)));
        act(new Command.AcceptAdjudication());

        assertThat(done(play.history().verify("autumn", Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
        dice = 61;
        assertThat(done(play.history().verify("autumn", Progress.UNSEEN))).isInstanceOf(Verification.Differs.class);
    }

    @Test
    void whatTheWorldDoesNotAllowIsRefusedWithTheReason() {
        submit("spy", "");
        proposed("threaten", "blue");

        assertThat(refusal(add(0, new Reaction("red", "spy", ""))))
                .startsWith("NOT_AVAILABLE This would not come about: it happened this turn as M1.1.");
        assertThat(refusal(add(0, new Reaction("blue", "sign", ""))))
                .contains("Move (sign) is not available to (blue) now");
        assertThat(refusal(add(0, new Conclusion.StageEffect(Key.of("talks"), "signed"))))
                .contains("(signed) may not follow (closed)");
    }

    @Test
    void aLimitYieldsIfTheWhiteCellInsists() {
        act(new Command.AutomateActor("red"));
        act(new Command.AssignCell("washington", List.of("blue")));
        for (int turn = 1; turn <= 2; turn++) {
            proposed("threaten", "red");
            act(new Command.AcceptAdjudication());
            act(new Command.BeginTurn());
        }
        proposed("threaten", "red");
        assertThat(ruling("Green: spy").note()).contains("may make the move (spy) 2 times an exercise, and has");

        amend(id("Green: spy"), new Amendment.Happens(), "Once more cannot hurt");

        assertThat(turn().moves()).extracting(move -> move.type()).contains("spy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        R1.99 | -       | why | UNKNOWN_NAME There is no ruling (R1.99) in the proposal for turn 1.
        R1.1  | -       |     | BAD_VALUE The white cell overrules the rules only with a reason.
        R1.2  | state   | why | BAD_VALUE Ruling (R1.2) cannot become that. It takes --add, --set or --multiply with a number.
        R1.2  | happens | why | BAD_VALUE Ruling (R1.2) holds by the rules.
        R1.2  | set 101 | why | BAD_VALUE Level (tension) cannot take the number (101). It lies between 0 and 100.
        R1.3  | sing    | why | UNKNOWN_NAME Scenario (small-world) has no move (sing). Did you mean (sign)?
        R1.3  | spy     | why | NOT_YOURS Move (spy) is not one of (green). It belongs to (red).
        R1.4  | state   | why | UNKNOWN_NAME Stage (talks) has no state (opne). Did you mean (open)?
        """)
    void refusesWhatCannotBe(String ruling, String becomes, String reason, String words) {
        proposed("threaten", "blue");
        var why = reason == null ? " " : reason;

        assertThat(refusal(
                        becomes.equals("-")
                                ? play.umpire().strike(WHITE, "autumn", UUID.randomUUID(), ruling, why)
                                : play.umpire()
                                        .amend(WHITE, "autumn", UUID.randomUUID(), ruling, amendment(becomes), why)))
                .startsWith(words);
    }

    @Test
    void onlyTheWhiteCellOverrulesAndOnlyAProposal() {
        assertThat(refusal(add(0, tension(1)))).startsWith("WRONG_PHASE There is no proposal to overrule");
        proposed("threaten", "blue");
        assertThat(refusal(play.umpire().strike(MOSCOW, "autumn", UUID.randomUUID(), "R1.1", "why")))
                .startsWith("NOT_YOURS");
        assertThat(refusal(play.umpire().restore(WHITE, "autumn", UUID.randomUUID(), "R1.1")))
                .startsWith("BAD_VALUE Ruling (R1.1) is as the rules gave it.");
        assertThat(refusal(add(3, tension(1))))
                .contains("There can be no wave (3) in what is proposed. There can be waves 0 to 2.");
    }

    private static Amendment amendment(String becomes) {
        return switch (becomes) {
            case "state" -> new Amendment.State("opne");
            case "happens" -> new Amendment.Happens();
            case "set 101" -> new Amendment.Level(Operation.SET, 101);
            default -> new Amendment.Move(Optional.of(becomes), Optional.empty());
        };
    }

    private static Conclusion tension(double amount) {
        return new LevelEffect(Key.of("tension"), Operation.ADD, amount);
    }

    private void proposed(String type, String target) {
        submit(type, target);
        done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
    }

    private void submit(String type, String target) {
        act(new Command.SubmitMove(
                Optional.of(target.equals("red") ? "blue" : "red"), type, target, Optional.empty(), Words.NONE));
    }

    private void act(Command command) {
        done(play.act(WHITE, "autumn", UUID.randomUUID(), command));
    }

    private void strike(String ruling, String reason) {
        done(play.umpire().strike(WHITE, "autumn", UUID.randomUUID(), ruling, reason));
    }

    private void amend(String ruling, Amendment amendment, String reason) {
        done(play.umpire().amend(WHITE, "autumn", UUID.randomUUID(), ruling, amendment, reason));
    }

    private Outcome<Happened> add(int wave, Conclusion conclusion) {
        return play.umpire()
                .add(
                        WHITE,
                        "autumn",
                        UUID.randomUUID(),
                        OptionalInt.of(wave),
                        conclusion,
                        "It was noticed",
                        Optional.empty());
    }

    private TurnView turn() {
        return done(play.view("autumn", new Seat.White())).thisTurn().orElseThrow();
    }

    private Adjudication adjudication() {
        return turn().adjudication().orElseThrow();
    }

    private List<Overruling> overruled() {
        return turn().overruled();
    }

    private String tensionAtTheEnd() {
        return adjudication().after().stream()
                .filter(reading -> reading.key().equals(Key.of("tension")))
                .map(reading -> reading.value().toString())
                .findFirst()
                .orElse("50");
    }

    private String id(String what) {
        return ruling(what).id();
    }

    private Ruling ruling(String what) {
        return adjudication()
                .rulings()
                .filter(ruling -> what.equals(words(ruling.conclusion())))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof LevelEffect effect) {
            return effect.key() + " +" + Math.round(effect.amount());
        }
        if (conclusion instanceof Conclusion.StageEffect effect) {
            return effect.key() + " " + effect.state();
        }
        return conclusion instanceof Reaction reaction
                ? "Green: " + reaction.type()
                : "Red: " + ((Conclusion.Advice) conclusion).type();
    }

    private static String refusal(Outcome<?> outcome) {
        var refusal = refused(outcome).refusal();
        return (refusal.code() + " " + refusal.reason() + " " + refusal.next()).strip();
    }
}
