package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Objective.Task;
import faultline.exercise.definition.Purposes;
import faultline.exercise.definition.Question;
import faultline.exercise.definition.Rating;
import faultline.exercise.definition.Scenario;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exercise is for, as a scenario says it, and every slip in that told with its place. */
class ObjectivesTest {
    private static final String OBJECTIVES = """
            objectives:
              share:
                name: Sharing
                text: They share.
                injects: [accident]
                capabilities:
                  coordination:
                    name: Coordination
                    targets:
                      - text: In a turn.
                        rating: S
                        tasks:
                          talk: {text: They talk., moves: [offer]}
                          agree: {text: They agree.}
            questions:
              who: {text: Who knew?, turn: 2, objective: share}
              why: {text: Why?}
            """;

    @Test
    void objectivesLeadDownToTheirCriticalTasks() {
        var share = Objects.requireNonNull(purposes(OBJECTIVES).objectives().get("share"));

        assertThat(share.tasks().map(Task::id)).containsExactly("talk", "agree");
        assertThat(share.capabilities().values()).singleElement().satisfies(capability -> assertThat(
                        capability.targets().get(0).wanted())
                .contains(Rating.S));
        assertThat(share.injects()).containsExactly("accident");
        assertThat(share.moves()).containsExactly("offer");
    }

    @Test
    void aQuestionIsOfATurnOrOfTheHotWash() {
        assertThat(purposes(OBJECTIVES).questions().values())
                .containsExactly(
                        new Question("who", "Who knew?", OptionalInt.of(2), Optional.of("share")),
                        new Question("why", "Why?", OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void aScenarioNeedsNone() {
        assertThat(scenario(Harbor.text()).purposes()).isEqualTo(Purposes.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            injects: [accident]     | injects: [acident]      | 5:15  | Objective (share) is served by the inject (acident), which the scenario does not have. Did you mean (accident)?
            moves: [offer]          | moves: [ofer]           | 13:48 | Task (talk) is served by the move (ofer), which the scenario does not have. Did you mean (offer)?
            rating: S               | rating: good            | 11:21 | Key (rating) cannot be (good). There is (P, S, M, U).
            rating: S               | rating: s               | 11:21 | Key (rating) cannot be (s). There is (P, S, M, U).
            agree: {text: They agree.} | talk-2: {text: ""}   | 14:30 | Key (text) has an empty text.
            text: In a turn.        | texts: In a turn.       | 10:13 | A target of Capability (coordination) has the unknown key (texts). Did you mean (text)?
            turn: 2,                | turn: 7,                | 16:32 | Key (turn) must be a whole number from 1 to 6, not the number (7).
            objective: share}       | objective: shar}        | 16:46 | Question (who) serves the objective (shar), which the scenario does not have. Did you mean (share)?
            why: {text: Why?}       | why: {text: Why?, to: all} | 17:21 | Question (why) has the unknown key (to). There is (text, turn, objective).
            """)
    void aSlipIsToldWithItsPlace(String old, String instead, String place, String message) {
        assertThat(Harbor.problems(with(OBJECTIVES.replace(old, instead))))
                .containsExactly("objectives.yaml:" + place + ": " + message);
    }

    @Test
    void aTaskIsFoundByItsIdAlone() {
        var twice = OBJECTIVES.replace("questions:", """
                  again:
                    name: Again
                    text: Again.
                    capabilities:
                      planning: {name: Planning, targets: [{text: Soon., tasks: {talk: {text: They talk.}}}]}
                questions:""".indent(0).stripTrailing());

        assertThat(Harbor.problems(with(twice)))
                .containsExactly("objectives.yaml:19:66: Task (talk) has the id of a task of the objective (share).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fracture-points", "tutorial"})
    void whatShipsServesEachOfItsObjectives(String id) {
        var found = (ScenarioFolders.Found.Readable) new ScenarioFolders(Path.of("exercises")).read(id);
        var purposes = scenario(found.text()).purposes();

        assertThat(purposes.objectives().values()).isNotEmpty().allSatisfy(objective -> {
            assertThat(objective.injects()).isNotEmpty();
            assertThat(objective.moves()).isNotEmpty();
        });
        assertThat(purposes.questions()).isNotEmpty();
        assertThat(purposes.questions().values())
                .flatExtracting(question -> question.objective().stream().toList())
                .containsAll(purposes.objectives().values().stream()
                        .map(Objective::id)
                        .toList());
    }

    private static Purposes purposes(String objectives) {
        return scenario(with(objectives)).purposes();
    }

    private static ScenarioText with(String objectives) {
        return Harbor.withFile(Harbor.text(), "objectives.yaml", objectives);
    }

    private static Scenario scenario(ScenarioText text) {
        assertThat(Harbor.problems(text)).isEmpty();
        return ((ScenarioReading.Sound) ScenarioReader.read(text)).scenario();
    }
}
