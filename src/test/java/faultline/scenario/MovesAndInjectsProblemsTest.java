package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in moves.yaml or msel.yaml at a time: what stands there, what is written instead, and the one problem that is told. */
class MovesAndInjectsProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            actors: [union]                    | actors: []                               | 5:13  | Key (actors) must have at least one item.
            actors: [union]                    | actors: [onion]                          | 5:14  | Move (strike) belongs to the actor (onion), which the scenario does not have. Did you mean (union)?
            cameo: "143"                       | cameo: 143                               | 8:12  | Key (cameo) must be a CAMEO code, 2 to 4 digits in quotes, not the number (143).
            cameo: "143"                       | cameo: "14a"                             | 8:12  | Key (cameo) must be a CAMEO code, 2 to 4 digits in quotes, not the text (14a).
            secrecy: public                    | secrecy: public\\n    found-out: gives-in | 19:16 | Key (found-out) is for moves that can be covert, and move (strike) is always public.
            secrecy: public                    | secrecy: either\\n    found-out: nobody-knows | 19:16 | Move (strike) is found out by the assumption (nobody-knows), which the scenario does not have. There is (gives-in, cost-of-a-strike).
            secrecy: public                    | secrecy: either\\n    found-out: cost-of-a-strike | 19:16 | Assumption (cost-of-a-strike) counts (ships a day) and cannot be odds, which are in percent.
            secrecy: public                    | secrecy: public\\n    counts: never | 19:13 | Key (counts) must be true or false, not the text (never).
            moves:\\n                           | moves:\\n  free-form: {name: F, description: F, actors: [port], category: c}\\n | 2:3 | Move (free-form) needs another id: this word has a meaning of its own.
            target: {actors: [port]}           | target: port                             | 9:13  | Key (target) must be none, {actors: […]} or {choices: {…}}, not the text (port).
            target: {actors: [port]}           | target: {actors: [harbour]}              | 9:23  | Move (strike) can be aimed at the actor (harbour), which the scenario does not have. There is (port, union, press).
            target: {actors: [port]}           | target: {actor: [port]}                  | 9:14  | Key (target) has the unknown key (actor). Did you mean (actors)?
            target: {actors: [port]}           | target: {actors: [port], choices: {a: b}} | 9:13  | Key (target) can have only one of the keys (actors, choices).
            {budget: 1.5}                      | {budget: 0}                              | 10:20 | Cost (budget) must be above 0, not (0).
            {budget: 1.5}                      | {bugdet: 1}                              | 10:12 | Move (strike) costs the indicator (bugdet), which the scenario does not have. Did you mean (budget)?
            {budget: 1.5}                      | {traffic: 1}                             | 10:12 | Move (strike) costs (traffic), which is not among the means of (union).
            {budget: 1.5}                      | budget                                   | 10:11 | Key (cost) must be a group of keys, not the text (budget).
            {per-turn: 1, per-exercise: 3}     | {per-turn: 0}                            | 11:24 | Key (per-turn) must be a whole number from 1 to 1000, not the number (0).
            {per-turn: 1, per-exercise: 3}     | {per-round: 1}                           | 11:14 | Key (limits) has the unknown key (per-round). There is (per-turn, per-exercise).
            rank: 2                            | rank: 10                                 | 12:11 | Key (rank) must be a whole number from 1 to 9, not the number (10).
            secrecy: public                    | secrecy: secret                          | 18:14 | Key (secrecy) cannot be (secret). There is (public, covert, either).
            {from-turn: 2}                     | {from-turn: 7}                           | 17:29 | Key (from-turn) must be a whole number from 1 to 6, not the number (7).
            played: offer, by: port            | played: ofer, by: port                   | 17:42 | Condition names the move (ofer), which the scenario does not have. Did you mean (offer)?
            played: offer, by: port            | played: offer, by: own                   | 17:53 | Condition names the actor (own), which the scenario does not have. There is (port, union, press).
            played: offer, by: port            | played: offer                            | 17:33 | Condition lacks the key (by).
            add: cost-of-a-strike              | add: cost-of-strike                      | 20:31 | Key (add) takes the assumption (cost-of-strike), which the scenario does not have. Did you mean (cost-of-a-strike)?
            add: cost-of-a-strike              | add: true                                | 20:31 | Key (add) must be a number, not the truth value (true).
            add: cost-of-a-strike              | ad: 2                                    | 20:26 | Effect has the unknown key (ad). Did you mean (add)?
            add: cost-of-a-strike              | add: 1, set: 2                           | 20:9  | Effect can have only one of the keys (set, add).
            add: cost-of-a-strike              | set: 101                                 | 20:31 | Key (set) is 101, above the (max) of 100.
            set: angry                         | set: furious                             | 22:37 | Effect sets the state (furious), which the indicator (mood) does not have. There is (calm, angry).
            of: own, set: angry                | of: port, set: angry                     | 22:27 | Indicator (mood) has no start for (port).
            of: own, set: 0                    | of: target, set: 0                       | 39:29 | There is no (target) here: only a move whose target is one of (actors) has it.
            choices:\\n        pay              | choices:\\n        Pay!                   | 30:9  | Choice (Pay!) needs another id: ids are lower-case words joined by hyphens, at most 60 characters.
            pay: More pay                      | pay: 5                                   | 30:14 | Choice (pay) must be a text, in quotes if it looks like something else, not the number (5).
            moves:\\n                           | move:\\n                                  | 1:1   | This file has the unknown key (move). Did you mean (moves)?
            """)
    void tellsWhatIsWrongWithAMove(String old, String replacement, String place, String message) {
        assertTells("moves.yaml", old, replacement, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            to: [port, union] | to: [port, mayor]              | 7:16  | Inject (accident) goes to the actor (mayor), which the scenario does not have. There is (port, union, press).
            to: [port, union] | to: []                         | 7:9   | Key (to) must have at least one item.
            {turn: 3}         | {turn: 7}                      | 11:21 | Key (turn) must be a whole number from 1 to 6, not the number (7).
            {turn: 3}         | {turn: 0}                      | 11:21 | Key (turn) must be a whole number from 1 to 6, not the number (0).
            {turn: 3}         | {date: 2026-01-05}             | 11:15 | Key (date) is reserved for a later version: not yet.
            {turn: 3}         | 3                              | 11:14 | Key (release) must be {turn: N} or by-hand, not the number (3).
            by-hand           | by hand                        | 20:14 | Key (release) must be {turn: N} or by-hand, not the text (by hand).
            of: port, add: -1 | of: own, add: -1               | 14:29 | There is no (own) here: only a move and an actor's aim have one who makes it.
            release: by-hand  | release: by-hand\\n    when: {} | 21:5  | Key (when) is reserved for a later version: not yet.
            release: by-hand  | relaese: by-hand               | 20:5  | Inject (editorial) has the unknown key (relaese). Did you mean (release)?
            from: The Tide    | form: The Tide                 | 19:5  | Inject (editorial) has the unknown key (form). Did you mean (from)?
            """)
    void tellsWhatIsWrongWithAnInject(String old, String replacement, String place, String message) {
        assertTells("msel.yaml", old, replacement, place, message);
    }
}
