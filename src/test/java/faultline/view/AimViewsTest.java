package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Situation;
import faultline.view.ActorAims.AimView;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AimViewsTest {
    private final Situation situation = Situation.startingAt(List.of(
            new Reading(Key.of("tension"), new Value.Level(41)),
            new Reading(Key.of("funds", "red"), new Value.Level(3)),
            new Reading(Key.of("funds", "blue"), new Value.Level(9))));

    @Test
    void anAimThatIsReachedHasNothingAgainstIt() {
        assertThat(aims(aim("Noise", 1, level(new KeyOf("tension", List.of()), Comparison.ABOVE, 40)))
                        .aims())
                .containsExactly(new AimView("Noise", 1, "tension is above 40", true, ""));
    }

    @Test
    void anAimThatIsMissedSaysWhatStandsAgainstIt() {
        assertThat(aims(aim("Calm", 1, level(new KeyOf("tension", List.of()), Comparison.BELOW, 40)))
                        .aims())
                .containsExactly(
                        new AimView("Calm", 1, "tension is below 40", false, "tension is below 40 (it is 41)"));
    }

    @Test
    void ownIsTheActorWhoseAimItIs() {
        var own = new KeyOf("funds", List.of(new Party.Own()));

        assertThat(aims(aim("Savings", 1, level(own, Comparison.AT_LEAST, 4))).aims())
                .extracting(AimView::found)
                .containsExactly("funds:red is at least 4 (it is 3)");
    }

    @Test
    void whatAnotherActorHasOfItsOwnIsNotTold() {
        var others = new KeyOf("funds", List.of(new Party.Named("blue")));

        assertThat(aims(aim("Ruin", 1, level(others, Comparison.BELOW, 1))).aims())
                .extracting(AimView::found)
                .containsExactly("funds:blue is below 1");
    }

    @Test
    void theShareIsByWeight() {
        var calm = aim("Calm", 1, level(new KeyOf("tension", List.of()), Comparison.BELOW, 40));
        var noise = aim("Noise", 3, level(new KeyOf("tension", List.of()), Comparison.ABOVE, 40));

        assertThat(aims(calm, noise).percentReached()).isEqualTo(75);
        assertThat(aims(calm).percentReached()).isZero();
        assertThat(aims(noise).percentReached()).isEqualTo(100);
        assertThat(aims().percentReached()).isZero();
    }

    private static Aim aim(String text, double weight, Condition wanted) {
        return new Aim(
                text, new Aim.Weight(weight), new Measure.Wanted(wanted), Bands.OF_AN_AIM, OptionalDouble.empty());
    }

    private static Condition level(KeyOf key, Comparison comparison, double number) {
        return new Condition.LevelIs(key, comparison, number);
    }

    private ActorAims aims(Aim... aims) {
        var red = new Actor(
                "red", "Red", "state", List.of(), List.of(), List.of(), List.of(aims), Bands.OF_AN_OUTCOME, true, "");
        return AimViews.of(red, situation, 1);
    }
}
