package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in scenario.yaml at a time: what stands there, what is written instead, and the one problem that is told. */
class ScenarioYamlProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            faultline: 1      | faultline: 2                | 1:12  | Key (faultline) must be 1, the version of this format, not the number (2).
            faultline: 1      | faultline: "1"              | 1:12  | Key (faultline) must be 1, the version of this format, not the text (1).
            faultline: 1      | faultlin: 1                 | 1:1   | This file has the unknown key (faultlin). Did you mean (faultline)?
            title: Harbor     | titel: Harbor               | 3:3   | Key (overview) has the unknown key (titel). Did you mean (title)?
            title: Harbor     | title: ""                   | 3:10  | Key (title) has an empty text.
            title: Harbor     | title:                      | 3:9   | Key (title) has no value: it must be a text.
            title: Harbor     | title: [Harbor]             | 3:10  | Key (title) must be a text, not a list.
            title: Harbor     | title: "Har\\x1b[2Jbor"      | 3:10  | Key (title) holds the control character (U+001B).
            title: Harbor     | title: ~                    | 3:10  | Key (title) has no value: it must be a text.
            count: 6          | count: "6"                  | 7:10  | Key (count) must be a whole number from 1 to 100, not the text (6).
            count: 6          | count: 7.9                  | 7:10  | Key (count) must be a whole number from 1 to 100, not the number (7.9).
            count: 6          | count: 101                  | 7:10  | Key (count) must be a whole number from 1 to 100, not the number (101).
            count: 6          | count: 99999999999999999999 | 7:10  | Key (count) must be a whole number from 1 to 100, not the number (99999999999999999999).
            count: 6          | count: 6\\n  phases: 2       | 8:11  | Key (phases) must be a list, not the number (2).
            start: 2026-01-05 | start: 2026-02-30           | 8:10  | Key (start) must be a date like (2026-01-05), not (2026-02-30).
            start: 2026-01-05 | start: tomorrow             | 8:10  | Key (start) must be a date like (2026-01-05), not (tomorrow).
            step: 2 weeks     | step: 2 fortnights          | 9:9   | Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not (2 fortnights).
            step: 2 weeks     | step: 0 days                | 9:9   | Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not (0 days).
            depth: 5          | depth: 0                    | 10:8  | Key (depth) must be a whole number from 1 to 20, not the number (0).
            depth: 5          | depht: 5                    | 10:1  | This file has the unknown key (depht). Did you mean (depth)?
            depth: 5          | depth: 5\\nweather: fine     | 11:1  | This file has the unknown key (weather). There is (faultline, overview, turns, depth, effects-in-a-wave, rules, actors, indicators, assumptions, free-form, arguments, variants).
            rules: [harbor]   | rules: harbor               | 11:8  | Key (rules) must be a list, not the text (harbor).
            rules: [harbor]   | rules: [Harbor]             | 11:9  | Rule folder (Harbor) needs another id: ids are lower-case words joined by hyphens, at most 60 characters.
            rules: [harbor]   | rules: [harbor, harbor]     | 11:17 | Key (rules) has (harbor) twice.
            title: Harbor     | title: "two\\\\nlines"        | 3:10  | Key (title) must be one line.
            """)
    void tellsWhatIsWrongWithTheWholeScenario(String old, String replacement, String place, String message) {
        assertTells("scenario.yaml", old, replacement, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: Press\\n             | nmae: Press\\n                            | 30:5  | Actor (press) has the unknown key (nmae). Did you mean (name)?
            name: Press\\n             | name: Press\\n    openings: []\\n          | 31:5  | Key (openings) is reserved for a later version: not yet.
            playable: false           | playable: no                             | 32:15 | Key (playable) must be true or false, not the text (no).
            playable: false           | playable: "false"                        | 32:15 | Key (playable) must be true or false, not the text (false).
            playable: false           | playable: true                           | 29:3  | Actor (press) can be played but has no briefing (briefings/press.md). Write one, or say (playable: false).
            means: [budget]\\n    aims | means: [bugdet]\\n    aims                | 16:13 | Actor (port) has among its means the indicator (bugdet), which the scenario does not have. Did you mean (budget)?
            means: [budget]\\n    aims | means: [traffic]\\n    aims               | 16:13 | Actor (port) has no level (traffic) of its own: means are levels of an actor, with a start for it.
            means: [budget]\\n    aims | means: [mood]\\n    aims                  | 16:13 | Actor (port) has no level (mood) of its own: means are levels of an actor, with a start for it.
            means: [budget]\\n    aims | means: budget\\n    aims                  | 16:12 | Key (means) must be a list, not the text (budget).
            weight: 2                 | weight: 0                                | 19:17 | Key (weight) must be above 0, not (0).
            actors:\\n                 | actor:\\n                                 | 12:1  | This file has the unknown key (actor). Did you mean (actors)?
            text: Ships keep moving\\n | txet: Ships keep moving\\n                | 18:9  | Aim has the unknown key (txet). Did you mean (text)?
            interests: [Safe work]    | interests: [Safe work, ""]               | 26:28 | Key (interests), item 2, has an empty text.
            playable: false           | playable: false\\n  own: {name: O, kind: k, playable: false} | 33:3  | Actor (own) needs another id: this word has a meaning of its own.
            playable: false           | playable: false\\n  Press!: {name: O, kind: k, playable: false} | 33:3  | Actor (Press!) needs another id: ids are lower-case words joined by hyphens, at most 60 characters.
            """)
    void tellsWhatIsWrongWithAnActor(String old, String replacement, String place, String message) {
        assertTells("scenario.yaml", old, replacement, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {level: traffic, at-least: 60}     | {level: trafic, at-least: 60}            | 20:25 | Condition names the indicator (trafic), which the scenario does not have. Did you mean (traffic)?
            {level: traffic, at-least: 60}     | {level: traffic, at-lest: 60}            | 20:34 | Condition has the unknown key (at-lest). Did you mean (at-least)?
            {level: traffic, at-least: 60}     | {level: traffic}                         | 20:17 | Condition lacks one of the keys (below, at-most, at-least, above).
            {level: traffic, at-least: 60}     | {level: traffic, at-least: 60, below: 80} | 20:17 | Condition can have only one of the keys (below, at-least).
            {level: traffic, at-least: 60}     | {level: traffic, at-least: 600}          | 20:44 | Key (at-least) is 600, above the (max) of 100.
            {level: traffic, at-least: 60}     | {level: traffic, at-least: "60"}         | 20:44 | Key (at-least) must be a number, not the text (60).
            {level: traffic, at-least: 60}     | {level: talks, at-least: 60}             | 20:25 | Indicator (talks) is a stage: write (stage: talks).
            {level: traffic, at-least: 60}     | {stage: traffic, is: usual}              | 20:25 | Indicator (traffic) is a level: write (level: traffic).
            {level: traffic, at-least: 60}     | {stage: talks, is: opened}               | 20:36 | Condition names the state (opened), which the indicator (talks) does not have. Did you mean (open)?
            {level: traffic, at-least: 60}     | {stage: talks, is: []}                   | 20:36 | Key (is) must have at least one item.
            {level: traffic, at-least: 60}     | {}                                       | 20:17 | Condition lacks one of the keys (all, any, not, level, stage, played, from-turn).
            {level: traffic, at-least: 60}     | {all: []}                                | 20:23 | Key (all) must have at least one item.
            {level: traffic, at-least: 60}     | {levle: traffic, at-least: 60}           | 20:18 | Condition has the unknown key (levle). Did you mean (level)?
            {level: traffic, at-least: 60}     | often                                    | 20:17 | Condition must be a group of keys, not the text (often).
            {level: budget, of: own, above: 0} | {level: budget, above: 0}                | 22:17 | Indicator (budget) is of an actor: (of) must say of which one.
            {level: budget, of: own, above: 0} | {level: budget, of: target, above: 0}    | 22:37 | There is no (target) here: only a move whose target is one of (actors) has it.
            {level: budget, of: own, above: 0} | {level: budget, of: press, above: 0}     | 22:37 | Indicator (budget) has no start for (press).
            {level: budget, of: own, above: 0} | {level: budget, of: mayor, above: 0}     | 22:37 | Key (of) names the actor (mayor), which the scenario does not have. There is (port, union, press).
            {level: budget, of: own, above: 0} | {level: budget, of: [own, union], above: 0} | 22:37 | Indicator (budget) is of an actor: (of) must say of which one.
            {level: budget, of: own, above: 0} | {level: trust, of: [own, port], above: 0} | 22:36 | Indicator (trust) is of a pair, and (of) can mean one actor twice (port+port).
            {level: budget, of: own, above: 0} | {level: trust, of: [own, own], above: 0} | 22:42 | Key (of) has (own) twice.
            {level: budget, of: own, above: 0} | {level: trust, of: own, above: 0}        | 22:36 | Indicator (trust) is of a pair: (of) must list both actors.
            {level: budget, of: own, above: 0} | {level: traffic, of: own, above: 0}      | 22:38 | Indicator (traffic) is of the world: leave out (of).
            """)
    void tellsWhatIsWrongWithACondition(String old, String replacement, String place, String message) {
        assertTells("scenario.yaml", old, replacement, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            of: world                         | of: pairs                             | 37:9  | Key (of) cannot be (pairs). Did you mean (pair)?
            of: world                         | of: world\\n    off: x                 | 38:5  | Indicator (traffic) has the unknown key (off). Did you mean (of)?
            kind: level\\n    of: world        | kind: levle\\n    of: world            | 36:11 | Key (kind) cannot be (levle). Did you mean (level)?
            kind: level\\n    of: world        | of: world                             | 34:3  | Indicator (traffic) lacks the key (kind).
            min: 0\\n    max                   | min: 200\\n    max                     | 41:10 | Indicator (traffic) has a (max) of 100 below its (min) of 200.
            max: 100                          | max: .inf                             | 41:10 | Key (max) must be from -1000000000000 to 1000000000000, not the number (.inf).
            max: 100                          | max: 1e999                            | 41:10 | Key (max) must be from -1000000000000 to 1000000000000, not the number (1e999).
            {stopped: 0, slow: 20, usual: 60} | {"": 0, slow: 20, usual: 60} | 42:13 | Band () needs a name of one line.
            {stopped: 0, slow: 20, usual: 60} | {stopped: 0, slow: 20, usual: 20}     | 42:42 | Band (usual) must begin above 20, where the band (slow) begins: bands rise.
            {stopped: 0, slow: 20, usual: 60} | {stopped: -1, slow: 20, usual: 60}    | 42:22 | Band (stopped) is -1, below the (min) of 0.
            {stopped: 0, slow: 20, usual: 60} | {stopped: 0, slow: twenty, usual: 60} | 42:31 | Band (slow) must be a number, not the text (twenty).
            start: 70                         | start: 170                            | 43:12 | Key (start) is 170, above the (max) of 100.
            start: 70                         | starts: {port: 70}                    | 43:5  | Indicator (traffic) is of the world: it has one (start) instead of (starts).
            start: 70                         | started: 70                           | 43:5  | Indicator (traffic) has the unknown key (started). Did you mean (start)?
            starts: {port: 8, union: 3.5}     | start: 8                              | 51:5  | Indicator (budget) is of an actor: it has (starts), one for each that has it, instead of (start).
            starts: {port: 8, union: 3.5}     | starts: {port: 8, union: -3.5}        | 51:30 | The start of (union) is -3.5, below the (min) of 0.
            starts: {port: 8, union: 3.5}     | starts: {port: 8, onion: 3.5}         | 51:23 | Indicator (budget) starts for the actor (onion), which the scenario does not have. Did you mean (union)?
            {port+union: 20, press+port: -5}  | {port+union: 20, union+port: -5}      | 58:30 | Pair (union+port) has its start already.
            {port+union: 20, press+port: -5}  | {port+union: 20, port: -5}            | 58:30 | Pair (port) is not written as two actors with a plus: (russia+musk).
            {port+union: 20, press+port: -5}  | {port+union: 20, port+port: -5}       | 58:30 | Actor (port) cannot be a pair with itself.
            {port+union: 20, press+port: -5}  | {}                                    | 58:13 | Key (starts) must have at least one item.
            next: [none, done]                | next: [none, gone]                    | 66:39 | State (open) is followed by the state (gone), which the indicator (talks) does not have. Did you mean (done)?
            start: none                       | start: begun                          | 68:12 | Indicator (talks) starts in the state (begun), which the indicator (talks) does not have. There is (none, open, done).
            {name: Agreed, next: []}          | {name: Agreed}                        | 67:7  | State (done) lacks the key (next).
            value: 60                         | value: 160                            | 83:12 | Assumption (gives-in) is 160 percent: odds are from 0 to 100.
            value: 60                         | value: sixty                          | 83:12 | Key (value) must be a number, not the text (sixty).
            value: -12.5                      | value: .nan                           | 88:12 | Key (value) must be from -1000000000000 to 1000000000000, not the number (.nan).
            assumptions:                      | assumption:                           | 80:1  | This file has the unknown key (assumption). Did you mean (assumptions)?
            indicators:\\n                     | indicatrs:\\n                          | 33:1  | This file has the unknown key (indicatrs). Did you mean (indicators)?
            states:\\n      none               | sates:\\n      none                    | 64:5  | Indicator (talks) has the unknown key (sates). Did you mean (states)?
            name: Trust\\n                     | name:\\n                               | 54:10 | Key (name) has no value: it must be a text.
            name: Trust\\n                     | "Name": Trust\\n                       | 54:5  | Indicator (trust) has the unknown key (Name). Did you mean (name)?
            """)
    void tellsWhatIsWrongWithAnIndicatorOrAnAssumption(String old, String replacement, String place, String message) {
        assertTells("scenario.yaml", old, replacement, place, message);
    }
}
