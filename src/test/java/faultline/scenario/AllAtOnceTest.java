package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllAtOnceTest {

    @Test
    void tellsTenMistakesInThreeFilesInTheirOrder() {
        var text = Harbor.text();
        text = Harbor.with(text, "scenario.yaml", "count: 6", "count: six");
        text = Harbor.with(text, "scenario.yaml", "weight: 2", "wieght: 2");
        text = Harbor.with(text, "scenario.yaml", "start: 70", "start: 700");
        text = Harbor.with(text, "scenario.yaml", "next: [none, done]", "next: [none, dnoe]");
        text = Harbor.with(text, "scenario.yaml", "value: 60", "value: 600");
        text = Harbor.with(text, "moves.yaml", "actors: [union]", "actors: [onion]");
        text = Harbor.with(text, "moves.yaml", "cameo: \"143\"", "cameo: 143");
        text = Harbor.with(text, "moves.yaml", "of: own, set: 0", "of: target, set: 0");
        text = Harbor.with(text, "msel.yaml", "to: [port, union]", "to: [port, mayor]");
        text = Harbor.with(text, "msel.yaml", "release: by-hand", "release: by-hand\n    facts: {}");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "moves.yaml:5:14: Move (strike) belongs to the actor (onion), which the scenario does not have. "
                                + "Did you mean (union)?",
                        "moves.yaml:8:12: Key (cameo) must be a CAMEO code, 2 to 4 digits in quotes, "
                                + "not the number (143).",
                        "moves.yaml:39:29: There is no (target) here: only a move whose target is one of (actors) "
                                + "has it.",
                        "msel.yaml:7:16: Inject (accident) goes to the actor (mayor), which the scenario does not "
                                + "have. There is (port, union, press).",
                        "msel.yaml:21:5: Key (facts) is reserved for a later version: not yet.",
                        "scenario.yaml:7:10: Key (count) must be a whole number from 1 to 100, not the text (six).",
                        "scenario.yaml:19:9: Aim has the unknown key (wieght). Did you mean (weight)?",
                        "scenario.yaml:43:12: Key (start) is 700, above the (max) of 100.",
                        "scenario.yaml:66:39: State (open) is followed by the state (dnoe), which the indicator (talks) "
                                + "does not have. Did you mean (done)?",
                        "scenario.yaml:83:12: Assumption (gives-in) is 600 percent: odds are from 0 to 100.");
    }

    @Test
    void tellsEachPlaceThatOneMistakeSpoils() {
        var text =
                Harbor.with(Harbor.text(), "moves.yaml", "target: {actors: [port]}", "target: {actors: [port, press]}");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "moves.yaml:15:30: Indicator (trust) has no start for (union+press).",
                        "moves.yaml:21:28: Indicator (trust) has no start for (union+press).");
    }

    @Test
    void tellsThatAPairCannotBeOneActorTwice() {
        var text = Harbor.with(Harbor.text(), "moves.yaml", "target: {actors: [port]}", "target: {actors: [union]}");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "moves.yaml:15:30: Indicator (trust) is of a pair, and (of) can mean one actor twice (union+union).",
                        "moves.yaml:21:28: Indicator (trust) is of a pair, and (of) can mean one actor twice (union+union).");
    }

    @Test
    void saysNothingOfReferencesIntoAFileThatIsNoYaml() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "depth: 5", "depth: [5");
        text = Harbor.with(text, "msel.yaml", "by-hand", "by hand");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "msel.yaml:20:14: Key (release) must be {turn: N}, {date: DATE}, {when: CONDITION} or by-hand, not the text (by hand).",
                        "scenario.yaml:11:6: A list in brackets [ ] lacks a comma or its end before this.");
    }

    @Test
    void keepsAnActorKnownWhoseDefinitionIsBroken() {
        var text = Harbor.with(
                Harbor.text(), "scenario.yaml", "kind: organisation\n    interests", "kind: 7\n    interests");
        assertThat(Harbor.problems(text))
                .containsExactly("scenario.yaml:25:11: Key (kind) must be a text, in quotes if it looks like something "
                        + "else, not the number (7).");
    }

    @Test
    void saysNothingOfEffectsOnAnIndicatorThatIsBroken() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "of: pair", "of: pairs");
        assertThat(Harbor.problems(text))
                .containsExactly("scenario.yaml:56:9: Key (of) cannot be (pairs). Did you mean (pair)?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scenario.yaml | playable: false                       | palyable: false
            scenario.yaml | of: pair                              | off: pair
            scenario.yaml | {level: budget, of: own, above: 0}    | {level: budget, off: own, above: 0}
            scenario.yaml | assumptions:                          | assumption:
            scenario.yaml | indicators:                           | indicatros:
            moves.yaml    | target: {actors: [port]}              | tarjet: {actors: [port]}
            moves.yaml    | of: own, set: angry                   | fo: own, set: angry
            """)
    void tellsAMisspeltKeyAndNothingThatFollowsFromIt(String file, String old, String replacement) {
        var text = Harbor.with(Harbor.text(), file, old, replacement);
        assertThat(Harbor.problems(text)).singleElement().asString().contains("has the unknown key", "Did you mean");
    }

    @Test
    void saysNothingMoreOfWhatAnAliasStandsFor() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "starts: {port: 8, union: 3.5}", "starts: *money");
        text = Harbor.with(text, "moves.yaml", "target: {actors: [port]}", "target: *port");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "moves.yaml:9:13: Aliases (*) are not allowed: write the value itself.",
                        "scenario.yaml:51:13: Aliases (*) are not allowed: write the value itself.");
    }

    @Test
    void tellsWhatIsWrongWithBriefings() {
        var text = Harbor.without(Harbor.without(Harbor.text(), "briefings/facilitator.md"), "briefings/port.md");
        text = Harbor.withFile(text, "briefings/mayor.md", "Hello.");
        text = Harbor.withFile(text, "briefings/union.md", " \n");
        text = Harbor.withFile(text, "briefings/press.md", "a\u001b[2J");
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "briefings/facilitator.md: The facilitator's briefing is missing.",
                        "briefings/mayor.md: This briefing is for the actor (mayor), which the scenario does not have. "
                                + "There is (port, union, press).",
                        "briefings/press.md: The briefing holds the control character (U+001B).",
                        "briefings/union.md: The briefing is empty.",
                        "scenario.yaml:13:3: Actor (port) can be played but has no briefing (briefings/port.md). "
                                + "Write one, or say (playable: false).");
    }

    @Test
    void tellsAnEmptyFileAndAFolderWithoutAProperName() {
        var text = new ScenarioText(
                "My Harbor",
                Harbor.withFile(Harbor.text(), "scenario.yaml", "# soon\n").files());
        assertThat(Harbor.problems(text))
                .containsExactly(
                        "scenario.yaml: Folder (My Harbor) needs another name: ids are lower-case words joined by "
                                + "hyphens, at most 60 characters.",
                        "scenario.yaml: The file is empty.");
    }

    @Test
    void tellsACharacterThatNoTextMayHold() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "name: Trust", "name: 😀\u0000");
        assertThat(Harbor.problems(text))
                .containsExactly("scenario.yaml:54:12: A character stands here that no text may hold: delete it.");
    }

    @Test
    void neverPassesAnAuthorsControlCharactersOn() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "depth: 5", "depth: 5\n\"\\e[2J\": 1");
        assertThat(Harbor.problems(text)).singleElement().asString().contains("unknown key (\uFFFD[2J)");
    }
}
