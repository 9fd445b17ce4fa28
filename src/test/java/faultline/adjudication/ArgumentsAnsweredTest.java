package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.Exercise;
import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Verdict.Basis;
import faultline.exercise.event.Verdict.Throw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes of an argument is answered by rules. In the small game, red threatens blue in move M1.2. */
class ArgumentsAnsweredTest {
    private static final String TEXT = """
            // What is believed is felt.
            rule "A threat believed"
            when
              $argument : ArgumentDecided(type == "threaten", actor == "red", succeeded)
            then
              rulings.level($argument, "tension").add("step").because("everybody believes it");
            end

            // A threat that is laughed at is told.
            rule "A threat laughed at"
            when
              $argument : ArgumentDecided(disaster)
            then
              rulings.release($argument, "leak").because("the papers love it");
            end

            // Words are enough.
            rule "Rain"
            when
              $argument : ArgumentDecided(says("rain"))
            then
              rulings.level($argument, "tension").subtract("step").because("everybody stays inside");
            end

            // A threat is answered.
            rule "A threat answered"
            when
              $move : Move(type == "threaten")
            then
              rulings.reaction($move, "green", "protest").because("green speaks up");
            end
            """;
    private static final RuleBase RULES = ((Compiled.Ready)
                    new RuleLibrary().compile(new RuleTexts(Map.of("small", Map.of("small.drl", TEXT)))))
            .rules();

    @Test
    void aRuleAnswersWhatWasWon() {
        var adjudication = adjudicated(argument("M1.2", "threaten", "red", 6, 4));

        assertThat(by(adjudication, "A threat believed"))
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.causes()).containsExactly(new Cause.ByArgument("G1.1")));
        assertThat(by(adjudication, "A threat answered")).hasSize(1);
    }

    @Test
    void aMoveThatFailsIsPaidForAndDoesNothing() {
        var adjudication = adjudicated(argument("M1.2", "threaten", "red", 2, 3));

        var ofTheMove = adjudication
                .rulings()
                .filter(ruling -> ruling.causes().contains(new Cause.ByMove("M1.2")))
                .toList();
        assertThat(ofTheMove)
                .extracting(Ruling::source)
                .containsExactly(new Ruling.Source.Declared("cost of threaten"));
        assertThat(by(adjudication, "A threat believed")).isEmpty();
        assertThat(adjudication.moves()).extracting(move -> move.id()).contains("M1.2");
    }

    @Test
    void aDisasterIsMarkedForRules() {
        assertThat(by(adjudicated(argument("", "", "red", 1, 1)), "A threat laughed at"))
                .hasSize(1);
    }

    @Test
    void anArgumentInFreeWordsIsAnsweredByItsWords() {
        assertThat(by(adjudicated(argument("", "", "", 6, 6)), "Rain")).hasSize(1);
    }

    @Test
    void whatTheWhiteCellMakesOfAnArgumentAnswersIt() {
        var effect = new Conclusion.StageEffect(Key.of("talks"), "open");
        var asked = List.<Intervention>of(new Intervention.AddByArgument(0, "G1.1", effect, "argument G1.1 succeeded"));
        var exercise = after(argument("", "", "red", 6, 4));

        var revision = adjudicator().adjudicate(exercise, asked, Patience.ENDLESS);
        assertThat(revision.adjudication().rulings().filter(ruling -> ruling.conclusion()
                        .equals(effect)))
                .filteredOn(ruling -> ruling.source() instanceof Ruling.Source.WhiteCell)
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.causes()).containsExactly(new Cause.ByArgument("G1.1")));
    }

    @Test
    void diceForArgumentsAreKeyedByWhatIsArguedAndNotByNumbers() {
        var dice = new ArgumentDice(new KeyedChance());
        var alone = after(opened("G1.1", "red", "It rains"));
        var second = after(opened("G1.1", "blue", "It snows"), opened("G1.2", "red", "It rains"));
        var again = after(opened("G1.1", "red", "It rains"), opened("G1.2", "red", "It rains"));

        var rolled = dice.roll(alone, argument(alone, "G1.1"));
        assertThat(rolled).hasSize(2).allMatch(die -> die >= 1 && die <= 6);
        assertThat(dice.roll(second, argument(second, "G1.2"))).isEqualTo(rolled);
        assertThat(dice.roll(again, argument(again, "G1.1"))).isEqualTo(rolled);
    }

    @Test
    void eachSideOfADieComesUpAboutAsOften() {
        var dice = new ArgumentDice(new KeyedChance());
        var counts = new int[7];
        IntStream.range(0, 3_000).forEach(i -> {
            var exercise = after(opened("G1.1", "red", "Argument " + i));
            dice.roll(exercise, argument(exercise, "G1.1")).forEach(die -> counts[die]++);
        });

        assertThat(counts[0]).isZero();
        assertThat(IntStream.rangeClosed(1, 6).map(side -> counts[side]).toArray())
                .satisfies(
                        all -> assertThat(IntStream.of(all).min().orElseThrow()).isGreaterThan(880))
                .satisfies(
                        all -> assertThat(IntStream.of(all).max().orElseThrow()).isLessThan(1120));
    }

    private static Argument argument(Exercise exercise, String id) {
        return exercise.arguments().argument(id).orElseThrow();
    }

    private static Event opened(String id, String actor, String action) {
        return new ArgumentOpened(claim(id, "", "", actor, action));
    }

    private static Claim claim(String id, String move, String type, String actor, String action) {
        return new Claim(
                id,
                1,
                action,
                "",
                actor,
                move,
                type,
                List.of(),
                ArgumentMethod.WEIGHTED,
                Optional.empty(),
                Optional.empty());
    }

    /** It rains, or what the move says, is argued and decided by these dice. */
    private static Event[] argument(String move, String type, String actor, int one, int other) {
        var thrown = new Throw(List.of(one, other), true, 0, List.of(), new Odds(21, 36));
        boolean succeeds = one + other >= 7;
        return new Event[] {
            new ArgumentOpened(claim("G1.1", move, type, actor, "Rain comes")),
            new ArgumentDecided(1, "G1.1", new Verdict(succeeds, Basis.DICE, Optional.of(thrown), ""))
        };
    }

    private static Exercise after(Event... argued) {
        var events = new ArrayList<>(SmallGame.moves());
        events.addAll(List.of(argued));
        return SmallWorld.after(events.toArray(Event[]::new));
    }

    private static Adjudication adjudicated(Event... argued) {
        return adjudicator().adjudicate(after(argued));
    }

    private static Adjudicator adjudicator() {
        return new Adjudicator(SmallWorld.scenario(), RULES, new KeyedChance());
    }

    private static List<Ruling> by(Adjudication adjudication, String rule) {
        return adjudication
                .rulings()
                .filter(ruling -> ruling.source() instanceof Ruling.Source.Rule by
                        && by.name().equals(rule))
                .toList();
    }
}
