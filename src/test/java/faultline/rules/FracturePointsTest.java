package faultline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Shipped;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.StageIndicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Fracture Points consists of, and that no part of it lies idle. */
class FracturePointsTest {
    private final Shipped shipped = Shipped.of("fracture-points");
    private final Scenario scenario = shipped.scenario();
    private final String rules =
            shipped.rules().rules().stream().map(RuleInfo::text).collect(Collectors.joining("\n"));

    @Test
    void tracksTheIndicatorsOfTheSource() {
        assertThat(scenario.indicators().values())
                .filteredOn(LevelIndicator.class::isInstance)
                .filteredOn(indicator -> indicator.scope() == Scope.WORLD)
                .extracting(Indicator::id)
                .contains(
                        "multipolarity",
                        "transatlantic-cohesion",
                        "us-institutional-cohesion",
                        "trump-musk-relationship",
                        "technology-autonomy",
                        "western-communications-dominance",
                        "russian-reliance-on-us-systems",
                        "sfera-readiness",
                        "ukrainian-battlefield-communications",
                        "negotiation-progress",
                        "battlefield-intensity",
                        "us-russia-normalisation",
                        "russia-china-alignment",
                        "russian-communications-influence",
                        "european-autonomy");
    }

    @Test
    void hasTheActorsOfTheSourceAndEachCanBePlayed() {
        assertThat(scenario.actors().keySet())
                .containsExactly(
                        "russia",
                        "us-administration",
                        "musk",
                        "european-allies",
                        "ukraine",
                        "turkiye",
                        "china",
                        "esa",
                        "roscosmos",
                        "north-korea");
        assertThat(scenario.actors().values()).allMatch(Actor::playable);
    }

    /** Differently under at least two circumstances: two rules name it, or ask for it and for something else besides. */
    @Test
    void everyMoveIsAnsweredUnderAtLeastTwoCircumstances() {
        assertThat(scenario.moves().values())
                .allSatisfy(move -> assertThat(shipped.rules().rules())
                        .filteredOn(rule -> asksFor(rule.text(), move))
                        .as("rules that answer (%s)", move.id())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    private long answers(MoveType move) {
        return shipped.rules().rules().stream()
                .filter(rule -> asksFor(rule.text(), move))
                .count();
    }

    @Test
    void theDocumentOfWhatIsInItNamesEveryRule() throws IOException {
        var page = Files.readString(Path.of("docs/fracture-points.md"));
        assertThat(shipped.rules().rules()).extracting(RuleInfo::name).allSatisfy(name -> assertThat(page)
                .contains("*" + name + "*"));
    }

    private static boolean asksFor(String rule, MoveType move) {
        return rule.contains("type == \"" + move.id() + "\"")
                || move.tags().stream().anyMatch(tag -> rule.contains("tagged(\"" + tag + "\")"));
    }

    @Test
    void everyActorHasAimsAndAnOpeningOfItsOwn() {
        assertThat(scenario.actors().values()).allSatisfy(actor -> {
            assertThat(actor.aims()).as(actor.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(shipped.rules().rules())
                    .extracting(RuleInfo::text)
                    .as("openings of (%s)", actor.id())
                    .anyMatch(rule -> rule.contains("rulings.reaction($turn, \"" + actor.id() + "\""));
        });
    }

    @Test
    void everyAssumptionIsUsedByARuleOrAnEffectOrAsOddsOfBeingFoundOut() {
        var inEffects = Stream.concat(
                        effects().flatMap(FracturePointsTest::assumption),
                        scenario.moves().values().stream().flatMap(move -> move.foundOut().stream()))
                .toList();
        assertThat(scenario.assumptions().keySet())
                .filteredOn(assumption -> !inEffects.contains(assumption))
                .allSatisfy(assumption -> assertThat(rules).contains("(\"" + assumption + "\")"));
    }

    @Test
    void everyStageIsChangedByARuleOrAnEffect() {
        var inEffects = effects()
                .filter(DeclaredEffect.OnStage.class::isInstance)
                .map(effect -> effect.on().indicator())
                .toList();
        assertThat(scenario.indicators().values())
                .filteredOn(StageIndicator.class::isInstance)
                .extracting(Indicator::id)
                .filteredOn(stage -> !inEffects.contains(stage))
                .allSatisfy(stage -> assertThat(rules).containsPattern("rulings\\.stage\\(\\$\\w+, \"" + stage + "\""));
    }

    @Test
    void theFacilitatorsBriefingSaysThatTheExerciseIsFictional() {
        assertThat(scenario.facilitatorBriefing()).contains("exercise is fictional");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "russia",
                "us-administration",
                "musk",
                "european-allies",
                "ukraine",
                "turkiye",
                "china",
                "esa",
                "roscosmos",
                "north-korea"
            })
    void everyActorsBriefingSaysThatTheExerciseIsFictional(String actor) {
        assertThat(scenario.actor(actor).briefing()).contains("exercise is fictional");
    }

    private Stream<DeclaredEffect> effects() {
        return Stream.concat(
                        scenario.moves().values().stream().map(move -> move.effects()),
                        scenario.injects().values().stream().map(inject -> inject.effects()))
                .flatMap(List::stream);
    }

    private static Stream<String> assumption(DeclaredEffect effect) {
        return effect instanceof DeclaredEffect.OnLevel level && level.amount() instanceof Amount.Assumed assumed
                ? Stream.of(assumed.assumption())
                : Stream.empty();
    }
}
