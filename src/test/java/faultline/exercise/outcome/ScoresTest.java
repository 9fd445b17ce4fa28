package faultline.exercise.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Exercise;
import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Measure.Measured;
import faultline.exercise.definition.Measure.Played;
import faultline.exercise.definition.Measure.Released;
import faultline.exercise.definition.Measure.Wanted;
import faultline.exercise.event.Event;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small world begins with a tension of 50, and talks that are closed. After its first turn the tension is 64. */
class ScoresTest {
    private static final KeyOf TENSION = new KeyOf("tension", List.of());
    private static final Exercise START = SmallWorld.after();
    private static final Exercise PROPOSED = after(SmallGame.proposed());
    private static final Exercise PLAYED = after(SmallGame.accepted());
    private static final Measure ALWAYS = new Wanted(Condition.always());
    private static final Measure NEVER = new Wanted(new Condition.Not(Condition.always()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 | 60  |  50
            50 | 100 |   0
            60 | 100 |   0
            0  | 40  | 100
            60 | 40  |  50
            40 | 20  |   0
            90 | 60  | 100
            0  | 75  | 66.666667
            """)
    void aLevelIsReachedInProportionAndNeverBeyond(double from, double to, double percent) {
        assertThat(percent(START, new Measured(TENSION, from, to))).isEqualTo(percent);
    }

    @Test
    void aLevelCanBeTheActorsOwn() {
        var own = new KeyOf("funds", List.of(new Party.Own()));

        assertThat(percent(START, new Measured(own, 0, 12))).isEqualTo(25);
    }

    @Test
    void aConditionIsReachedOrNot() {
        var high = new Wanted(new Condition.LevelIs(TENSION, Comparison.ABOVE, 60));

        assertThat(percent(START, high)).isZero();
        assertThat(percent(PLAYED, high)).isEqualTo(100);
    }

    @Test
    void whatIsProposedCountsForNothing() {
        assertThat(percent(PROPOSED, new Measured(TENSION, 50, 64))).isZero();
        assertThat(percent(PLAYED, new Measured(TENSION, 50, 64))).isEqualTo(100);
        assertThat(percent(PROPOSED, new Played("green", "protest", 1))).isZero();
        assertThat(percent(PLAYED, new Played("green", "protest", 1))).isEqualTo(100);
    }

    @Test
    void aMoveCountsAsOftenAsItWasMadeByThatActor() {
        assertThat(percent(PLAYED, new Played("red", "spy", 1))).isEqualTo(100);
        assertThat(percent(PLAYED, new Played("red", "spy", 4))).isEqualTo(25);
        assertThat(percent(PLAYED, new Played("blue", "spy", 1))).isZero();
    }

    @Test
    void anInjectIsReachedOnceItIsReleased() {
        assertThat(percent(START, new Released("leak"))).isZero();
        assertThat(percent(after(List.of(SmallGame.TURN, SmallGame.LEAK)), new Released("leak")))
                .isEqualTo(100);
    }

    @Test
    void aStageIsReachedIfItStoodSoOnceEvenIfItDoesNotAnyMore() {
        var open = new Measure.Reached(new KeyOf("talks", List.of()), "open");
        var closed = new Measure.Reached(new KeyOf("talks", List.of()), "closed");

        assertThat(percent(START, open)).isZero();
        assertThat(percent(START, closed)).isEqualTo(100);
        assertThat(percent(PLAYED, closed)).isEqualTo(100);
    }

    @Test
    void theScoreIsTheWeightedMeanLessThePenalties() {
        var score = score(START, aim(3, ALWAYS), aim(1, NEVER), penalty(20, new Measured(TENSION, 40, 60)));

        assertThat(score.points()).isEqualTo(75 - 10);
        assertThat(score.aims().get(2).cost()).isEqualTo(10);
        assertThat(score.band().name()).isEqualTo("held-its-own");
    }

    @Test
    void theScoreIsNeverBelowZero() {
        assertThat(score(START, aim(3, NEVER), aim(1, ALWAYS), penalty(60, ALWAYS))
                        .points())
                .isZero();
    }

    @Test
    void aMissedFloorMakesTheOutcomeTheLowestBandWhateverTheScore() {
        var above = score(START, aim(9, ALWAYS), floor(50, new Measured(TENSION, 40, 60)));
        var below = score(START, aim(9, ALWAYS), floor(51, new Measured(TENSION, 40, 60)));

        assertThat(above.band().name()).isEqualTo("prevailed");
        assertThat(above.missedFloor()).isEmpty();
        assertThat(below.points()).isEqualTo(above.points()).isEqualTo(95);
        assertThat(below.band().name()).isEqualTo("failed");
        assertThat(below.missedFloor()).contains(below.aims().get(1));
    }

    @Test
    void theBandBeginsExactlyAtItsLowerEnd() {
        assertThat(score(START, aim(0.1, ALWAYS), aim(0.2, ALWAYS), aim(0.1, NEVER))
                        .band()
                        .name())
                .isEqualTo("prevailed");
        assertThat(Bands.OF_AN_AIM.at(99.99)).isEqualTo(new Band("nearly", 80));
        assertThat(Bands.OF_AN_AIM.at(100)).isEqualTo(new Band("reached", 100));
    }

    @Test
    void anActorWithoutAimsHasNoOutcome() {
        assertThat(Scores.of(actor(), START)).isEmpty();
    }

    private static Exercise after(List<Event> events) {
        return SmallWorld.after(events.toArray(Event[]::new));
    }

    private static double percent(Exercise exercise, Measure measure) {
        return score(exercise, aim(1, measure)).aims().get(0).percent();
    }

    private static Score score(Exercise exercise, Aim... aims) {
        return Scores.of(actor(aims), exercise).orElseThrow();
    }

    private static Aim aim(double weight, Measure measure) {
        return new Aim("An aim.", new Aim.Weight(weight), measure, Bands.OF_AN_AIM, OptionalDouble.empty());
    }

    private static Aim penalty(double points, Measure measure) {
        return new Aim("A penalty.", new Aim.Penalty(points), measure, Bands.OF_A_PENALTY, OptionalDouble.empty());
    }

    private static Aim floor(double floor, Measure measure) {
        return new Aim("A red line.", new Aim.Weight(1), measure, Bands.OF_AN_AIM, OptionalDouble.of(floor));
    }

    private static Actor actor(Aim... aims) {
        return new Actor(
                "red", "Red", "state", List.of(), List.of(), List.of(), List.of(aims), Bands.OF_AN_OUTCOME, true, "");
    }
}
