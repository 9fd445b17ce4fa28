package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario says under (variants), and what it is in one of them. */
class VariantsTest {
    static final String VARIANTS = """
            depth: 5
            variants:
              half-day:
                name: Half a day
                description: Two turns for a morning.
                turns: {count: 2, start: 2026-03-02, step: 3 days, turn-zero: true}
                releases: {accident: {turn: 2}, editorial: never}
                starts: {traffic: 40, budget: {port: 2}, trust: {union+port: 5}, talks: open, mood: {union: angry}}
                assumptions: {gives-in: 75}
                automated: [union]
              by-hand:
                name: By hand
                description: Nothing comes by itself.
                releases: {accident: by-hand}
            """;

    private final Scenario harbor = sound(VARIANTS);
    private final Scenario halfDay = harbor.in("half-day");

    private static Scenario sound(String variants) {
        return ScenarioReaderTest.sound(Harbor.with(Harbor.text(), "scenario.yaml", "depth: 5\n", variants));
    }

    @Test
    void aVariantHasANameAndSaysWhatItIsFor() {
        assertThat(harbor.variants().values())
                .extracting(variant -> variant.id() + ": " + variant.name() + ". " + variant.description())
                .containsExactly(
                        "half-day: Half a day. Two turns for a morning.", "by-hand: By hand. Nothing comes by itself.");
    }

    @Test
    void whatAVariantNamesIsOtherwiseInIt() {
        assertThat(halfDay.timetable().turns()).isEqualTo(2);
        assertThat(halfDay.timetable().date(2)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(halfDay.timetable().zero()).isTrue();
        assertThat(halfDay.inject("accident").release()).isEqualTo(new Release.InTurn(2));
        assertThat(halfDay.injects()).doesNotContainKey("editorial");
        assertThat(halfDay.indicator("traffic").starts()).isEqualTo(Map.of(Key.of("traffic"), new Value.Level(40)));
        assertThat(halfDay.indicator("budget").starts())
                .isEqualTo(Map.of(
                        Key.of("budget", "port"), new Value.Level(2), Key.of("budget", "union"), new Value.Level(3.5)));
        assertThat(halfDay.indicator("trust").starts()).containsEntry(Key.of("trust", "port", "union"), level(5));
        assertThat(halfDay.indicator("talks").starts()).isEqualTo(Map.of(Key.of("talks"), new Value.Stage("open")));
        assertThat(halfDay.indicator("mood").starts())
                .isEqualTo(Map.of(Key.of("mood", "union"), new Value.Stage("angry")));
        assertThat(halfDay.assumed("gives-in")).isEqualTo(75);
        assertThat(halfDay.actor("union").playable()).isFalse();
    }

    @Test
    void theScenariosReasonIsNotTakenForAReasonOfTheVariants() {
        assertThat(halfDay.indicator("traffic").startReason())
                .isEqualTo("Set by the variant (Half a day). For the scenario's own value: A usual day.");
        assertThat(halfDay.assumptions().values())
                .extracting(assumption -> assumption.value() + " " + assumption.reason())
                .containsExactly(
                        "75.0 Set by the variant (Half a day). For the scenario's own value: A guess.",
                        "-12.5 The last one.");
    }

    @Test
    void whatAVariantDoesNotNameIsAsInTheScenario() {
        var byHand = harbor.in("by-hand");

        assertThat(byHand.inject("accident").release()).isEqualTo(new Release.ByHand());
        assertThat(byHand.inject("editorial")).isEqualTo(harbor.inject("editorial"));
        assertThat(byHand.timetable()).isEqualTo(harbor.timetable());
        assertThat(byHand.indicators()).isEqualTo(harbor.indicators());
        assertThat(byHand.assumptions()).isEqualTo(harbor.assumptions());
        assertThat(byHand.actors()).isEqualTo(harbor.actors());
        assertThat(halfDay.moves()).isEqualTo(harbor.moves());
        assertThat(halfDay.actor("port")).isEqualTo(harbor.actor("port"));
        assertThat(harbor.inject("accident").release()).isEqualTo(new Release.InTurn(3));
        assertThat(harbor.in("")).isSameAs(harbor);
    }

    private static final String PLANNED = """
            step: 2 weeks
              kinds:
                talks: {name: Negotiation, moves: none}
                rush: {name: Rush, step: 3 days}
              plan: {2: talks, 5: rush}
            variants:
              short: {name: S, description: Short., turns: {count: 4, step: 1 day}}
              other: {name: O, description: Other., turns: {plan: {1: rush, 3: talks}}}
              plain: {name: P, description: Plain., turns: {plan: {}}}
            """;

    @Test
    void withoutAPlanOfItsOwnTheScenariosIsKeptAsFarAsTheTurnsGo() {
        var scenario = planned();

        assertThat(kinds(scenario.in("short"))).isEqualTo(Map.of(2, "Negotiation"));
        assertThat(kinds(scenario.in("other"))).isEqualTo(Map.of(1, "Rush", 3, "Negotiation"));
        assertThat(kinds(scenario.in("plain"))).isEmpty();
    }

    @Test
    void kindsThatSayNothingOfTheirStepHaveTheVariants() {
        var shortened = planned().in("short").timetable();

        assertThat(shortened.kind(1)).isEqualTo(TurnKind.ordinary(Period.ofDays(1)));
        assertThat(shortened.kind(2).step()).isEqualTo(Period.ofDays(1));
        assertThat(planned().in("other").timetable().kind(1).step()).isEqualTo(Period.ofDays(3));
        assertThat(planned().in("other").timetable().kind(3).step()).isEqualTo(Period.ofWeeks(2));
    }

    private static Scenario planned() {
        return ScenarioReaderTest.sound(Harbor.with(Harbor.text(), "scenario.yaml", "step: 2 weeks\n", PLANNED));
    }

    private static Map<Integer, String> kinds(Scenario scenario) {
        var names = new TreeMap<Integer, String>();
        scenario.timetable().plan().forEach((turn, kind) -> names.put(turn, kind.name()));
        return names;
    }

    private static Value level(double number) {
        return new Value.Level(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            turns: {}                                          | 12:56 | Key (turns) must have at least one item.
            turns: {cuont: 2}                                  | 12:57 | Key (turns) has the unknown key (cuont). Did you mean (count)?
            turns: {count: 0}                                  | 12:64 | Key (count) must be a whole number from 1 to 100, not the number (0).
            turns: {count: two}                                | 12:64 | Key (count) must be a whole number from 1 to 100, not the text (two).
            turns: {start: soon}                               | 12:64 | Key (start) must be a date like (2026-01-05), not (soon).
            turns: {step: 2 hours}                             | 12:63 | Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not (2 hours).
            turns: {step: 20 minutes}                          | 12:63 | Key (step) counts minutes, which is reserved for a later version: not yet.
            turns: {turn-zero: maybe}                          | 12:68 | Key (turn-zero) must be true or false, not the text (maybe).
            turns: {moves: none}                               | 12:57 | Key (turns) has the unknown key (moves). There is (count, start, step, turn-zero, plan).
            turns: {plan: {2: talks}}                          | 12:67 | Turn (2) is of the kind (talks), which the timetable does not have. There is none.
            turns: {count: 2}                                  | 12:56 | Variant (short) ends with turn 2, before the inject (accident) comes in turn 3: say under (releases) when it comes.
            turns: {count: 2}, releases: {editorial: never}    | 12:56 | Variant (short) ends with turn 2, before the inject (accident) comes in turn 3: say under (releases) when it comes.
            turns: {count: 2}, releases: {accident: {turn: 3}} | 12:96 | Key (turn) must be a whole number from 1 to 2, not the number (3).
            turns: {count: 2}, releses: {accident: never}      | 12:68 | Variant (short) has the unknown key (releses). Did you mean (releases)?
            releases: {acident: never}                         | 12:60 | Variant (short) releases the inject (acident), which the scenario does not have. Did you mean (accident)?
            releases: {accident: nevr}                         | 12:70 | The release of (accident) must be {turn: N}, {date: DATE}, {when: CONDITION}, by-hand or never, not the text (nevr).
            releases: {accident: {trun: 2}}                    | 12:71 | The release of (accident) has the unknown key (trun). Did you mean (turn)?
            releases: {accident: {minutes: 20}}                | 12:71 | Key (minutes) is reserved for a later version: not yet.
            releases: never                                    | 12:59 | Key (releases) must be a group of keys, not the text (never).
            starts: {trafic: 3}                                | 12:58 | Variant (short) starts the indicator (trafic), which the scenario does not have. Did you mean (traffic)?
            starts: {traffic: 101}                             | 12:67 | The start of (traffic) is 101, above the (max) of 100.
            starts: {traffic: many}                            | 12:67 | The start of (traffic) must be a number, not the text (many).
            starts: {traffic: {port: 3}}                       | 12:67 | The start of (traffic) must be a number, not a group of keys.
            starts: {talks: opne}                              | 12:65 | The start of (talks) is the state (opne), which the indicator (talks) does not have. Did you mean (open)?
            starts: {talks: 3}                                 | 12:65 | The start of (talks) must be a text, in quotes if it looks like something else, not the number (3).
            starts: {budget: 3}                                | 12:66 | The start of (budget) must be a group of keys, not the number (3).
            starts: {budget: {}}                               | 12:66 | The start of (budget) must have at least one item.
            starts: {budget: {press: 3}}                       | 12:67 | Indicator (budget) is not tracked for (press). There is (port, union).
            starts: {budget: {port: -1}}                       | 12:73 | The start of (budget) for (port) is -1, below the (min) of 0.
            starts: {trust: {press+union: 3}}                  | 12:66 | Indicator (trust) is not tracked for (press+union). There is (port+union, port+press).
            starts: {trust: {port+union: 3, union+port: 4}}    | 12:81 | Pair (union+port) has its start already.
            starts: {mood: {union: angri}}                     | 12:72 | The start of (mood) for (union) is the state (angri), which the indicator (mood) does not have. Did you mean (angry)?
            assumptions: {givesin: 70}                         | 12:63 | Variant (short) changes the assumption (givesin), which the scenario does not have. Did you mean (gives-in)?
            assumptions: {gives-in: 101}                       | 12:73 | Assumption (gives-in) is 101 percent: odds are from 0 to 100.
            assumptions: {gives-in: often}                     | 12:73 | Assumption (gives-in) must be a number, not the text (often).
            automated: [prot]                                  | 12:61 | Variant (short) automates the actor (prot), which the scenario does not have. Did you mean (port)?
            automated: [press]                                 | 12:61 | Variant (short) automates the actor (press), which the scenario automates already.
            automated: [port, port]                            | 12:67 | Key (automated) has (port) twice.
            automated: port                                    | 12:60 | Key (automated) must be a list, not the text (port).
            objectives: {}                                     | 12:49 | Variant (short) has the unknown key (objectives). There is (name, description, turns, releases, starts, assumptions, automated).
            """)
    void tellsWhatIsWrongWithAVariant(String keys, String place, String message) {
        assertTells(
                "scenario.yaml",
                "depth: 5\\n",
                "depth: 5\\nvariants:\\n  short: {name: Short, description: A morning., " + keys + "}\\n",
                place,
                message);
    }

    @Test
    void tellsAllProblemsOfAllVariantsAtOnce() {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", "depth: 5\n", """
                depth: 5
                variants:
                  short: {name: S, description: Short., turns: {count: 2}, starts: {traffic: 200}}
                  Long: {name: L, automated: [press], releases: {acident: soon}, assumptions: {give-in: x}}
                """);

        assertThat(Harbor.problems(text))
                .containsExactly(
                        "scenario.yaml:12:48: Variant (short) ends with turn 2, before the inject (accident) comes in"
                                + " turn 3: say under (releases) when it comes.",
                        "scenario.yaml:12:78: The start of (traffic) is 200, above the (max) of 100.",
                        "scenario.yaml:13:3: Variant (Long) lacks the key (description).",
                        "scenario.yaml:13:3: Variant (Long) needs another id: ids are lower-case words joined by"
                                + " hyphens, at most 60 characters.",
                        "scenario.yaml:13:31: Variant (Long) automates the actor (press), which the scenario automates"
                                + " already.",
                        "scenario.yaml:13:50: Variant (Long) releases the inject (acident), which the scenario does not"
                                + " have. Did you mean (accident)?",
                        "scenario.yaml:13:59: The release of (acident) must be {turn: N}, {date: DATE}, {when: CONDITION}, by-hand or never, not the"
                                + " text (soon).",
                        "scenario.yaml:13:80: Variant (Long) changes the assumption (give-in), which the scenario does"
                                + " not have. Did you mean (gives-in)?",
                        "scenario.yaml:13:89: Assumption (give-in) must be a number, not the text (x).");
    }

    @Test
    void whereTheScenariosOwnTurnsCannotBeReadAVariantIsReadAllTheSame() {
        var text = Harbor.with(
                Harbor.with(
                        Harbor.text(),
                        "scenario.yaml",
                        "depth: 5\n",
                        "depth: 5\nvariants: {v: {name: V, description: V., turns: {step: 1 hour}}}\n"),
                "scenario.yaml",
                "turns:\n  count: 6\n  start: 2026-01-05\n  step: 2 weeks\n",
                "turns: [6]\n");

        assertThat(Harbor.problems(text))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("Key (turns) must be a group of keys, not a list."))
                .anyMatch(problem -> problem.contains("Key (step) must be like (3 days)"));
    }
}
