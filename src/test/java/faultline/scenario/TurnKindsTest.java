package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.TurnKind.Moves;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How turns are played, as a scenario says it under (turns). */
class TurnKindsTest {
    private static final String KINDS = """
            step: 2 weeks
              moves: one-by-one
              order: [port, [union]]
              phases: [Read the news, Enter moves]
              turn-zero: true
              kinds:
                talks: {name: Negotiation, moves: none}
                strike-days: {name: Days of strike, moves: on-entry, step: 3 days, phases: [Be quick]}
                summit: {name: Summit, categories: [diplomatic, economic], moves-per-turn: 2}
              plan: {2: talks, 3: strike-days, 5: summit}
            """;

    private static final String IN_ONE_LINE = "turns: {count: 6, start: 2026-01-05, step: 2 weeks, ";

    private final Timetable timetable = ScenarioReaderTest.sound(
                    Harbor.with(Harbor.text(), "scenario.yaml", "step: 2 weeks\n", KINDS))
            .timetable();

    @Test
    void readsHowAnOrdinaryTurnIsPlayed() {
        assertThat(timetable.kind(1))
                .isEqualTo(new TurnKind(
                        "",
                        Moves.ONE_BY_ONE,
                        List.of(List.of("port"), List.of("union")),
                        Period.ofWeeks(2),
                        List.of("Read the news", "Enter moves"),
                        List.of(),
                        OptionalInt.empty()));
        assertThat(timetable.kind(4)).isEqualTo(timetable.kind(1));
        assertThat(timetable.zero()).isTrue();
    }

    @Test
    void readsTheOtherKindsAndWhichTurnsAreOfThem() {
        assertThat(timetable.plan())
                .isEqualTo(Map.of(
                        2,
                        new TurnKind(
                                "Negotiation",
                                Moves.NONE,
                                List.of(),
                                Period.ofWeeks(2),
                                List.of(),
                                List.of(),
                                OptionalInt.empty()),
                        3,
                        new TurnKind(
                                "Days of strike",
                                Moves.ON_ENTRY,
                                List.of(),
                                Period.ofDays(3),
                                List.of("Be quick"),
                                List.of(),
                                OptionalInt.empty()),
                        5,
                        new TurnKind(
                                "Summit",
                                Moves.TOGETHER,
                                List.of(),
                                Period.ofWeeks(2),
                                List.of(),
                                List.of("diplomatic", "economic"),
                                OptionalInt.of(2))));
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-01-05", "1, 2026-01-05", "2, 2026-01-19", "3, 2026-02-02", "4, 2026-02-05", "5, 2026-02-19"})
    void aTurnBeginsOneStepAfterTheTurnBeforeHasBegun(int turn, LocalDate date) {
        assertThat(timetable.date(turn)).isEqualTo(date);
    }

    @Test
    void withoutAWordOfItAllMovesAreTakenTogether() {
        var plain = ScenarioReaderTest.sound(Harbor.text()).timetable();

        assertThat(plain.kind(1)).isEqualTo(TurnKind.ordinary(Period.ofWeeks(2)));
        assertThat(plain.plan()).isEmpty();
        assertThat(plain.zero()).isFalse();
    }

    @Test
    void whereNoOrderIsSaidEachActorThatHasMovesActsByItself() {
        var scenario = ScenarioReaderTest.sound(
                Harbor.with(Harbor.text(), "scenario.yaml", "step: 2 weeks\n", "step: 2 weeks\n  moves: one-by-one\n"));

        assertThat(scenario.order(1)).containsExactly(List.of("port"), List.of("union"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            moves: on-entri                       | 6:60 | Key (moves) cannot be (on-entri). Did you mean (on-entry)?
            moves: [none]                         | 6:60 | Key (moves) must be a text, not a list.
            mvoes: none                           | 6:53  | Key (turns) has the unknown key (mvoes). Did you mean (moves)?
            order: [port]                         | 6:53  | Key (order) is for turns that say (moves: one-by-one) and for no others.
            moves: one-by-one, order: []          | 6:79 | Key (order) must have at least one item.
            moves: one-by-one, order: port        | 6:79 | Key (order) must be a list, not the text (port).
            moves: one-by-one, order: [port, []]  | 6:86 | Key (order), item 2, must have at least one item.
            moves: one-by-one, order: [prot]      | 6:80 | Key (order) names the actor (prot), which the scenario does not have. Did you mean (port)?
            moves: one-by-one, order: [port, [port]] | 6:87 | Key (order) has (port) twice.
            moves: one-by-one, order: [7]         | 6:80 | Key (order), item 1, must be a text, in quotes if it looks like something else, not the number (7).
            moves: one-by-one, order: [press]     | 6:80 | Key (order) names the actor (press), which has no move to make.
            moves: none, categories: [economic]   | 6:66 | Key (categories) is not for turns that say (moves: none).
            moves: none, moves-per-turn: 1        | 6:66 | Key (moves-per-turn) is not for turns that say (moves: none).
            moves-per-turn: 0                     | 6:69 | Key (moves-per-turn) must be a whole number from 1 to 1000, not the number (0).
            categories: []                        | 6:65 | Key (categories) must have at least one item.
            categories: [diplomtic]               | 6:66 | Key (categories) has the category (diplomtic), which the catalogue of moves does not have. Did you mean (diplomatic)?
            phases: Talk                          | 6:61 | Key (phases) must be a list, not the text (Talk).
            turn-zero: 1                          | 6:64 | Key (turn-zero) must be true or false, not the number (1).
            kinds: [talks]                        | 6:60 | Key (kinds) must be a group of keys, not a list.
            kinds: {talks: {name: Talks}}         | 6:61 | Kind of turn (talks) is in no turn of the (plan).
            kinds: {Talks: {name: T}}, plan: {1: Talks} | 6:61 | Kind of turn (Talks) needs another id: ids are lower-case words joined by hyphens, at most 60 characters.
            kinds: {talks: {moves: none}}, plan: {1: talks} | 6:61 | Kind of turn (talks) lacks the key (name).
            kinds: {talks: {name: T, mvoes: none}}, plan: {1: talks} | 6:78 | Kind of turn (talks) has the unknown key (mvoes). Did you mean (moves)?
            kinds: {talks: {name: T, step: soon}}, plan: {1: talks} | 6:84 | Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not (soon).
            kinds: {talks: {name: T, step: 30 minutes}}, plan: {1: talks} | 6:84 | Key (step) counts minutes, which is reserved for a later version: not yet.
            kinds: {talks: {name: T, plan: {}}}, plan: {1: talks} | 6:78 | Kind of turn (talks) has the unknown key (plan). There is (name, step, phases, order, categories, moves-per-turn, moves).
            plan: {1: talks}                      | 6:63 | Turn (1) is of the kind (talks), which the timetable does not have. There is none.
            kinds: {talks: {name: T}}, plan: {1: tlaks} | 6:90 | Turn (1) is of the kind (tlaks), which the timetable does not have. Did you mean (talks)?
            kinds: {talks: {name: T}}, plan: {7: talks} | 6:87 | Key (plan) names the turn (7): turns are numbered from 1 to 6.
            kinds: {talks: {name: T}}, plan: {0: talks} | 6:87 | Key (plan) names the turn (0): turns are numbered from 1 to 6.
            kinds: {talks: {name: T}}, plan: {one: talks} | 6:87 | Key (plan) names the turn (one): turns are numbered from 1 to 6.
            kinds: {talks: {name: T}}, plan: {1: 2} | 6:90 | Turn (1) must be a text, in quotes if it looks like something else, not the number (2).
            kinds: {talks: {name: T}}, plna: {1: talks} | 6:80 | Key (turns) has the unknown key (plna). Did you mean (plan)?
            """)
    void tellsWhatIsWrongWithTurns(String keys, String place, String message) {
        var turns = "count: 6\\n  start: 2026-01-05\\n  step: 2 weeks\\n";
        assertTells("scenario.yaml", "turns:\\n  " + turns, IN_ONE_LINE + keys + "}\\n", place, message);
    }

    @Test
    void tellsThatNobodyCanActOneByOneWithoutMoves() {
        var text = Harbor.with(
                Harbor.without(Harbor.text(), "moves.yaml"),
                "scenario.yaml",
                "step: 2 weeks\n",
                "step: 2 weeks\n  moves: one-by-one\n");
        var silent = Harbor.with(text, "scenario.yaml", "depth: 5\n", "depth: 5\nfree-form: {allowed: false}\n");

        assertThat(Harbor.problems(silent))
                .containsExactly(
                        "scenario.yaml:10:10: Key (moves) cannot be (one-by-one): the scenario has no move that"
                                + " anybody could make.");
    }
}
