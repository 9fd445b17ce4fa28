package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.StandingCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How arguments are decided, as a scenario says it. */
class ArgumentRulesTest {

    @Test
    void everyMethodIsAllowedWhereNothingIsSaid() {
        assertThat(ScenarioReaderTest.sound(Harbor.text()).arguments()).isEqualTo(ArgumentRules.OPEN);
    }

    @Test
    void readsWhatIsAllowedWhatStandsAndWhatIsTooBigForOneArgument() {
        var rules = ScenarioReaderTest.sound(Everything.text()).arguments();

        assertThat(rules.usual()).isEqualTo(ArgumentMethod.UNBIASED);
        assertThat(rules.methods()).containsExactlyInAnyOrder(ArgumentMethod.values());
        assertThat(rules.standing().values())
                .containsExactly(
                        new StandingCondition("ice", "Ice", -2, "north", "water", "An icebreaker"),
                        new StandingCondition("fog", "Fog", -1, "", "", ""),
                        new StandingCondition("home", "Home", 2, "south", "talk", "A defeat"));
        assertThat(rules.projects().values())
                .containsExactly(new BigProject("dam", "The dam", 2), new BigProject("canal", "The canal", 3));
    }

    @Test
    void theFirstMethodIsTheUsualOneWhereNoDiceAreWeighted() {
        var text = Harbor.with(
                Harbor.text(), "scenario.yaml", "depth: ", "arguments: {methods: [vote, umpired]}\ndepth: ");

        assertThat(ScenarioReaderTest.sound(text).arguments().usual()).isEqualTo(ArgumentMethod.VOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            {methods: [wieghted]}                                ¦ Key (methods) cannot be (wieghted). Did you mean (weighted)?
            {methods: []}                                        ¦ Key (methods) must have at least one item.
            {methods: [vote], method: umpired}                   ¦ Key (method) cannot be (umpired), which is not one of the (methods). There is (vote).
            {conditions: {ice: {name: Ice, modifier: 1}}}        ¦ Key (modifier) must be a whole number from -3 to -1, not the number (1).
            {bonuses: {home: {name: Home, actor: prot}}}         ¦ Bonus (home) is about the actor (prot), which the scenario does not have. Did you mean (port)?
            {conditions: {a: {name: A}}, bonuses: {a: {name: B}}} ¦ There is a condition (a) too: one of them needs another id.
            {projects: {dam: {name: Dam, needs: 4}}}             ¦ Key (needs) must be a whole number from 1 to 3, not the number (4).
            {dice: 3}                                            ¦ Key (arguments) has the unknown key (dice).
            """)
    void tellsWhatIsWrong(String arguments, String message) {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "depth: ", "arguments: " + arguments + "\ndepth: ");

        assertThat(Harbor.problems(text)).singleElement().satisfies(problem -> assertThat(problem)
                .contains(message));
    }
}
