package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.whatif.Demand.OfNumber;
import faultline.exercise.whatif.NearMiss;
import faultline.exercise.whatif.NearMiss.Lack;
import faultline.exercise.whatif.NearMiss.Odds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What nearly happened in a turn of the small world, found again from its adjudication. */
class NearMissSearchTest {
    private static final RuleBase RULES = ((Compiled.Ready)
                    new RuleLibrary().compile(new RuleTexts(Map.of("small", Map.of("small.drl", """
            // Green speaks up.
            rule "Green protests"
            when
              $m : Move(type == "threaten", actor == "red", world.level("tension") < 60)
            then
              rulings.reaction($m, "green", "protest").because("it must be said");
            end

            // A protest is heard where it is calm, and the turn's threats are felt by then.
            rule "A protest calms"
            when
              $m : Move(type == "protest", actor == "green", world.level("tension") < 60)
            then
              rulings.level($m, "tension").subtract("step").because("somebody listens");
            end

            // Blue answers a leak.
            rule "Blue answers the leak"
            when
              $i : InjectReleased(inject == "leak", world.stage("talks") == "open")
            then
              rulings.reaction($i, "blue", "threaten", "red").chance("odds").because("it was about Blue");
            end

            // Blue would protest too.
            rule "Blue protests"
            when
              $m : Move(type == "threaten", actor == "red")
            then
              rulings.reaction($m, "blue", "protest").chance("odds").because("Blue is threatened");
            end

            // The turn's beginning brings a storm.
            rule "A storm comes up"
            when
              $t : TurnBegun()
            then
              rulings.release($t, "storm").because("it is the season");
            end

            // A storm is felt while it is tense.
            rule "The storm is felt"
            when
              $i : InjectReleased(inject == "storm", world.level("tension") > 90, !world.played("red", "spy"))
            then
              rulings.level($i, "funds", "red").subtract("step").because("ports are closed");
            end
            """)))))
            .rules();

    private int dice = 1;

    @Test
    void eachWaveIsHeldAgainstTheWorldAsItStoodThen() {
        var miss = only("A protest calms", misses());

        assertThat(miss.wave()).isEqualTo(1);
        assertThat(miss.causes()).containsExactly(new Cause.ByMove("A1.2"));
        assertThat(miss.would().get(0).conclusion()).isInstanceOf(LevelEffect.class);
        assertThat(miss.lack()).isInstanceOfSatisfying(Lack.OfTheWorld.class, lack -> assertThat(
                        ((OfNumber) lack.demands().get(0)).asked().value())
                .isEqualTo(61));
    }

    @Test
    void injectsAreTriedToo() {
        var misses = misses(Event.InjectReleased.byHand(1, "leak"));

        assertThat(only("Blue answers the leak", misses).would())
                .containsExactly(
                        new NearMiss.Would(new Reaction("blue", "threaten", "red"), Optional.of(new Odds("odds", 60))));
    }

    @Test
    void injectsThatTheTurnsBeginningReleasedBelongToTheFirstWave() {
        var miss = only("The storm is felt", misses());

        assertThat(miss.wave()).isZero();
        assertThat(miss.causes()).containsExactly(new Cause.ByInject("storm"));
    }

    @Test
    void wherePeoplePlayItWouldHaveBeenAnAdvice() {
        var misses =
                misses(new Event.CellAssigned("washington", List.of("blue")), Event.InjectReleased.byHand(1, "leak"));

        assertThat(only("Blue answers the leak", misses).would().get(0).conclusion())
                .isEqualTo(new Advice("blue", "threaten", "red"));
    }

    @Test
    void aReactionTouchesWhatItsMoveCostsAndDoes() {
        var miss = only("Blue answers the leak", misses(Event.InjectReleased.byHand(1, "leak")));

        assertThat(miss.touches()).containsExactlyInAnyOrder(Key.of("tension"), Key.of("funds", "blue"));
        assertThat(miss.moves("blue")).isTrue();
        assertThat(miss.moves("red")).isFalse();
    }

    @Test
    void diceThatFellNarrowlyShortAreNearAndOthersAreNot() {
        dice = 70;
        assertThat(only("Blue protests", misses()).lack())
                .isInstanceOfSatisfying(
                        Lack.OfTheDice.class,
                        lack -> assertThat(lack.roll().rolled()).isEqualTo(70));
        dice = 71;
        assertThat(misses()).extracting(miss -> miss.rule().name()).doesNotContain("Blue protests");
    }

    @Test
    void whatFiredIsNoNearMissAndTheNearestComesFirst() {
        assertThat(misses(Event.InjectReleased.byHand(1, "leak")))
                .extracting(miss -> miss.rule().name())
                .containsExactly("Blue answers the leak", "The storm is felt", "A protest calms");
    }

    private static NearMiss only(String rule, List<NearMiss> misses) {
        return misses.stream()
                .filter(miss -> miss.rule().name().equals(rule))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + one + ", " + other);
                })
                .orElseThrow(() -> new AssertionError(misses.toString()));
    }

    private List<NearMiss> misses(Event... more) {
        var exercise = SmallWorld.after(
                new Event.CellAssigned("moscow", List.of("red")),
                new Event.TurnBegan(1),
                new Event.MoveSubmitted(new Move(
                        "M1.1", 1, "red", "threaten", "blue", false, Words.NONE, new Origin.Entered("moscow"))));
        for (var event : more) {
            exercise = exercise.evolve(event);
        }
        var scenario = SmallWorld.scenario();
        var adjudication = new Adjudicator(scenario, RULES, key -> dice).adjudicate(exercise);
        return new NearMissSearch(scenario, RULES).of(exercise, adjudication);
    }
}
