package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.adjudication.rules.NearFiring;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.Exercise;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Waves: what follows from what, and what is kept from following. */
class AdjudicatorTest {
    private final List<Event> events =
            new ArrayList<>(List.of(new Event.CellAssigned("moscow", List.of("red")), new Event.TurnBegan(1)));
    private final List<Rule> rules = new ArrayList<>();
    private int dice = 1;

    @Test
    void costsAndDeclaredEffectsApply() {
        given(entered("M1.1", "red", "threaten", "blue"));
        assertThat(changes()).containsExactly("wave 0 funds:red 3 → 2", "wave 0 tension 50 → 60");
    }

    @Test
    void aReactionIsTheNextWavesMove() {
        given(entered("M1.1", "red", "threaten", "blue"));
        rule("Blue answers", on("threaten"), new Drafted.Reaction("blue", "threaten", "red"));
        assertThat(moves()).containsExactly("wave 0 M1.1 red threaten", "wave 1 A1.1 blue threaten");
        assertThat(changes()).contains("wave 1 tension 60 → 70", "wave 1 funds:blue 3 → 2");
    }

    @Test
    void theSameReactionHappensOnceATurnWithAllCausesOfItsWave() {
        given(entered("M1.1", "red", "threaten", "blue"), entered("M1.2", "red", "threaten", "blue"));
        rule("Blue protests", on("threaten"), new Drafted.Reaction("blue", "protest", ""));
        rule("And again", on("protest"), new Drafted.Reaction("blue", "protest", ""));
        assertThat(moves()).filteredOn(move -> move.contains("protest")).containsExactly("wave 1 A1.1 blue protest");
        assertThat(adjudicate().moves().filter(faultline.exercise.event.Move::byRule))
                .singleElement()
                .satisfies(move ->
                        assertThat(((Origin.ByRule) move.origin()).rulings()).hasSize(2));
        assertThat(outcomes()).contains("ALREADY_HAPPENED it happened this turn as A1.1");
    }

    @Test
    void aPlayedActorIsAdvisedAndNotMoved() {
        given(entered("M1.1", "red", "spy", ""));
        rule("Red would protest", on("spy"), new Drafted.Reaction("red", "protest", ""));
        assertThat(moves()).containsExactly("wave 0 M1.1 red spy");
        assertThat(adjudicate()
                        .rulings()
                        .map(ruling -> ruling.conclusion().getClass().getSimpleName()))
                .contains("Advice");
    }

    @Test
    void theDiceDecideAndAreKept() {
        given(entered("M1.1", "red", "spy", ""));
        ruleWithOdds("Blue notices", on("spy"), new Drafted.Reaction("blue", "protest", ""));
        dice = 60;
        assertThat(moves()).contains("wave 1 A1.1 blue protest");
        dice = 61;
        assertThat(moves()).containsExactly("wave 0 M1.1 red spy");
        assertThat(outcomes()).containsExactly("DID_NOT_HAPPEN ");
        assertThat(adjudicate().rulings().flatMap(ruling -> ruling.roll().stream()))
                .containsExactly(new Ruling.Roll("odds", 60, 61));
    }

    @Test
    void theDepthCutsACascadeAndSaysSo() {
        given(entered("M1.1", "red", "threaten", "blue"));
        rule("Blue protests", on("threaten"), new Drafted.Reaction("blue", "protest", ""));
        rule("Green protests", by("blue"), new Drafted.Reaction("green", "protest", ""));
        rule("Blue gives way", by("green"), new Drafted.Reaction("blue", "offer-talks", ""));
        assertThat(adjudicate().waves()).hasSize(3);
        assertThat(outcomes()).containsExactly("CUT_BY_DEPTH the scenario's depth is 3 waves");
    }

    @Test
    void openingsBelongToTheFirstWave() {
        given(entered("M1.1", "red", "threaten", "blue"));
        rule("Green opens", happening -> happening instanceof TurnBegun, new Drafted.Reaction("green", "protest", ""));
        rule("Blue answers Green", by("green"), new Drafted.Reaction("blue", "protest", ""));
        assertThat(moves())
                .containsExactly("wave 0 M1.1 red threaten", "wave 0 A1.1 green protest", "wave 1 A1.2 blue protest");
    }

    @Test
    void whatAnActorCannotPayOrMayNotDoDoesNotHappen() {
        given(entered("M1.1", "red", "spy", ""));
        rule("Blue signs", on("spy"), new Drafted.Reaction("blue", "sign", ""));
        assertThat(outcomes())
                .containsExactly("NOT_POSSIBLE Move (sign) is not available to (blue) now: it needs that talks is open"
                        + " (it is closed).");
    }

    @Test
    void meansAreKeptByRankThenByName() {
        given(entered("M1.1", "red", "spy", ""));
        rule("Drain", happening -> happening instanceof TurnBegun, level("funds", "blue", Operation.ADD, true));
        rule("Blue threatens", on("spy"), new Drafted.Reaction("blue", "threaten", "red"));
        rule("Blue protests", on("spy"), new Drafted.Reaction("blue", "protest", ""));
        assertThat(moves()).contains("wave 1 A1.1 blue protest", "wave 1 A1.2 blue threaten");
    }

    @Test
    void whatAnEarlierWaveCostIsPaidOnce() {
        given(entered("M1.1", "red", "threaten", "blue"), entered("M1.2", "red", "threaten", "blue"));
        rule("Blue protests", on("threaten"), new Drafted.Reaction("blue", "protest", ""));
        rule("Red has funds for one more", by("blue"), new Drafted.Reaction("red", "threaten", "red"));
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void injectsAreAnsweredToo() {
        given(Event.InjectReleased.byHand(1, "leak"));
        rule(
                "A leak makes tension",
                happening -> happening instanceof InjectReleased released
                        && released.inject().equals("leak"),
                level("tension", "", Operation.ADD, false));
        assertThat(changes()).containsExactly("wave 0 tension 50 → 54");
    }

    @Test
    void aRuleReleasesAnInjectInTheNextWave() {
        given(entered("M1.1", "red", "spy", ""));
        rule("It storms", on("spy"), new Drafted.Release("storm"));
        assertThat(changes()).containsExactly("wave 1 tension 50 → 51");
    }

    @Test
    void setComesBeforeMultiplyBeforeAddAndOneClamp() {
        given(entered("M1.1", "red", "threaten", "blue"));
        rule("Set", on("threaten"), level("tension", "", Operation.SET, false));
        rule("Multiply", on("threaten"), level("tension", "", Operation.MULTIPLY, false));
        rule("Add", on("threaten"), level("tension", "", Operation.ADD, false));
        assertThat(changes()).contains("wave 0 tension 50 → 30");
    }

    @Test
    void twoDifferentStatesAreAConflictAndNeitherIsApplied() {
        given(entered("M1.1", "red", "offer-talks", ""));
        rule("They close", on("offer-talks"), new Drafted.Stage("talks", List.of(), "closed"));
        assertThat(changes()).isEmpty();
        assertThat(outcomes())
                .containsExactly(
                        "CONFLICT the rulings disagree: [open, closed]",
                        "CONFLICT the rulings disagree: [open, closed]");
    }

    @Test
    void aStateThatMayNotFollowIsNotReached() {
        given(entered("M1.1", "red", "spy", ""));
        rule("They sign", on("spy"), new Drafted.Stage("talks", List.of(), "signed"));
        assertThat(outcomes()).containsExactly("NOT_POSSIBLE (signed) may not follow (closed)");
    }

    private void given(Event... more) {
        events.addAll(List.of(more));
    }

    private static Event entered(String id, String actor, String type, String target) {
        return new Event.MoveSubmitted(new faultline.exercise.event.Move(
                id, 1, actor, type, target, false, Words.NONE, new Origin.Entered("moscow")));
    }

    private static Predicate<Happening> on(String type) {
        return happening -> happening instanceof Move move && move.type().equals(type);
    }

    private static Predicate<Happening> by(String actor) {
        return happening -> happening instanceof Move move && move.actor().equals(actor);
    }

    private static Drafted level(String indicator, String actor, Operation operation, boolean negative) {
        return new Drafted.Level(indicator, actor.isEmpty() ? List.of() : List.of(actor), operation, "step", negative);
    }

    private void rule(String name, Predicate<Happening> when, Drafted then) {
        rules.add(new Rule(name, when, then, Optional.empty()));
    }

    private void ruleWithOdds(String name, Predicate<Happening> when, Drafted then) {
        rules.add(new Rule(name, when, then, Optional.of("odds")));
    }

    private Adjudication adjudicate() {
        Exercise exercise = SmallWorld.after(events.toArray(Event[]::new));
        return new Adjudicator(SmallWorld.scenario(), new HandWritten(rules), key -> dice).adjudicate(exercise);
    }

    private List<String> moves() {
        return adjudicate().waves().stream()
                .flatMap(wave -> wave.moves().stream()
                        .map(move ->
                                "wave " + wave.number() + " " + move.id() + " " + move.actor() + " " + move.type()))
                .toList();
    }

    private List<String> changes() {
        return adjudicate().waves().stream()
                .flatMap(wave -> wave.changes().stream()
                        .map(change -> "wave " + wave.number() + " " + change.key() + " " + change.before() + " → "
                                + change.after()))
                .toList();
    }

    private List<String> outcomes() {
        return adjudicate()
                .rulings()
                .filter(ruling -> !ruling.holds())
                .map(ruling -> ruling.outcome() + " " + ruling.note())
                .toList();
    }

    private record Rule(String name, Predicate<Happening> when, Drafted then, Optional<String> odds) {}

    /** Rules in Java, so that waves can be tested without the engine that matches real ones. */
    private record HandWritten(List<Rule> written) implements RuleBase {
        @Override
        public List<RuleInfo> rules() {
            return List.of();
        }

        @Override
        public List<Problem> problemsWith(Scenario scenario) {
            return List.of();
        }

        @Override
        public List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience) {
            return written.stream()
                    .flatMap(rule -> wave.stream().filter(rule.when()).map(happening -> firing(rule, happening)))
                    .toList();
        }

        @Override
        public RuleBase indexed() {
            return this;
        }

        @Override
        public List<NearFiring> nearly(Collection<? extends Happening> wave) {
            return List.of();
        }

        private static Firing firing(Rule rule, Happening happening) {
            var info = new RuleInfo("test", rule.name(), "test.drl", 1, "A sentence.", "");
            return new Firing(info, List.of(happening), List.of(), rule.then(), rule.odds(), "a reason");
        }
    }
}
