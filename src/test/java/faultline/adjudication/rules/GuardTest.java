package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.problems;
import static faultline.adjudication.rules.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row, one mistake: what an author wrote, and what the author is told, with line and column. */
class GuardTest {
    private static final String RULING = "rulings.release($m, \"x\").because(\"y\");";

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            tipe == "t"                          ⇒ 4:13: Move has no property (tipe). Did you mean (type)?
            type == t                            ⇒ 4:21: Move has no property (t). There is (actor, byRule, category, covert, target, type, world). Names of the scenario stand in quotes.
            turn > 3                             ⇒ 4:13: Move has no property (turn).
            type = "t"                           ⇒ 4:18: To compare, write == and not (=).
            world.turn() => 3                    ⇒ 4:26: To compare, write >= and not (=>).
            type == "t" actor == "x"             ⇒ 4:25: A comma is missing before (actor), between two conditions.
            type == "t",                         ⇒ 4:25: The comma before this bracket is one too many.
            type == "t"; actor == "x"            ⇒ 4:24: Conditions are separated by commas, without (;).
            type == 3                            ⇒ 4:13: (type) is a text, and (3) is a number: these cannot be compared.
            world.level("x") < "low"             ⇒ 4:13: (world.level("x")) is a number, and ("low") is a text: these cannot be compared.
            "t" == type                          ⇒ 4:13: What is asked stands first, and what it is compared with second: write (type) before ("t").
            3 < world.level("x")                 ⇒ 4:13: What is asked stands first, and what it is compared with second: write (world.level("x")) before (3).
            world.levl("x") < 3                  ⇒ 4:19: The world cannot be asked (levl). Did you mean (level)?
            world.getClass() == type             ⇒ 4:19: The world cannot be asked (getClass). There is (assumed, automated, change,
            world.level(x) < 3                   ⇒ 4:25: (x) must be a name in quotes: world.level("indicator"), with
            world.level() < 3                    ⇒ 4:19: (world.level()) has too few or too many names. It is written world.level("indicator"), with
            world.level("x","a","b","c") < 3     ⇒ 4:19: (world.level("x","a","b","c")) has too few or too many names.
            world.played("a")                    ⇒ 4:19: (world.played("a")) has too few or too many names. It is written world.played("actor", "move").
            world.played("a", actor)             ⇒ 4:31: (actor) must be a name in quotes: world.played("actor", "move").
            world.level("x", category) > 3       ⇒ 4:30: (category) is no actor.
            world.level("x")                     ⇒ 4:13: (world.level("x")) is a number and must be compared with something
            world.turn == 3                      ⇒ 4:13: The world is asked with brackets: world.turn(…).
            world.stage("x") < "open"            ⇒ 4:13: Texts are compared with == or !=, not with (<).
            world.stage("x") == world.stage("y") ⇒ 4:13: (world.stage("x")) is compared with a name in quotes
            world.level("x") < 035               ⇒ 4:32: (035) is no number that rules can use: write it like 35 or 0.5.
            world.level("x") < 1e5               ⇒ 4:32: (1e5) is no number that rules can use
            world.level("x") + 3 < 5             ⇒ 4:30: The sign (+) is not allowed: rules compare and do not calculate.
            world.level("x") >= 10 && <= 40      ⇒ 4:13: Behind && and || what is compared must be said again
            world.level("x") < 3 & covert        ⇒ 4:13: (&) does not stand in a condition.
            world == null                        ⇒ 4:22: (null) is not allowed: a rule matches what happened and asks the world, nothing else.
            type in ("a", "b")                   ⇒ 4:18: Say each value, without (in): type == "a" || type == "b"
            type not in ("a", "b")               ⇒ 4:22: Say each value, without (in): type == "a" || type == "b"
            type matches "a.*"                   ⇒ 4:18: Ask tagged("tag") or says("word") instead of (matches).
            $t : type                            ⇒ 4:13: A name with (:) stands before what is matched, not inside its brackets.
            $l : world.level("x") < 60           ⇒ 4:13: A name with (:) stands before what is matched, not inside its brackets.
            covert == true                       ⇒ 4:23: Say the condition itself, or ! before it, instead of comparing with true or false.
            covert == byRule                     ⇒ 4:13: What is true or false is not compared
            !!covert                             ⇒ 4:14: One (!) is enough here.
            tags == "x"                          ⇒ 4:13: Ask for a tag like this: tagged("tag").
            text == "x"                          ⇒ 4:13: Ask for a word of the players' text like this: says("word").
            id == "M1"                           ⇒ 4:13: A condition cannot ask for a move's (id)
            tagged(tag)                          ⇒ 4:13: (tagged) asks for one text in quotes: tagged("…").
            says("")                             ⇒ 4:18: A word to look for is missing: says("word").
            this.actor == "x"                    ⇒ 4:13: (this) is not allowed
            eval(true)                           ⇒ 4:13: (eval) is not allowed
            System.exit(1) == 0                  ⇒ 4:20: (System.exit(1)) is not allowed: a condition can ask nothing but the world.
            java.lang.System.exit(1) == 0        ⇒ 4:30: (java.lang.System.exit(1)) is not allowed
            Math.PI > 3                          ⇒ 4:13: (Math.PI) is not known here.
            new Object() == type                 ⇒ 4:13: (new) is not allowed
            (String) type == "x"                 ⇒ 4:22: Between the bracket and (type) a comma or a sign is missing.
            type#Object == "x"                   ⇒ 4:17: The sign (#) is not allowed; comments begin with //.
            covert ? byRule : covert             ⇒ 4:20: The sign (?) is not allowed
            x -> x == "y"                        ⇒ 4:15: The conditions cannot be read from (-) on.
            world.level("x") instanceof Integer  ⇒ 4:30: (instanceof) is not allowed
            rulings.release($m, "x") == type     ⇒ 4:21: (rulings.release($m, "x")) is not allowed
            $m.actor == "x"                      ⇒ 4:13: Inside its own pattern ($m.actor) is just (actor).
            $q.actor == "x"                      ⇒ 4:13: ($q.actor) is not known here.
            type == 'x'                          ⇒ 4:21: A text stands in straight double quotes ("), not in (').
            type == “x”                          ⇒ 4:21: A text stands in straight double quotes ("), not in (“).
            type == "x\\u0041"                   ⇒ 4:23: A backslash (\\) is not allowed anywhere in a rule file
            type == "x                           ⇒ 4:21: The text that begins here has no closing quote (") on its line.
            type == "x""                         ⇒ 4:23: There is one quote (") too many here
            (type == "x"                         ⇒ 4:12: The bracket that opens here is never closed.
            type == "x")                         ⇒ 4:25: This bracket closes what was never opened.
            type == "X y"                        ⇒ 4:21: ("X y") cannot be a name. Names are lower-case words joined by hyphens
            type == "a" /* why */                ⇒ 4:25: Comments begin with // on each line; /* is not allowed.
            covert or byRule                     ⇒ 4:20: What is matched stands one under the other, and conditions are joined by commas, && and ||, without (or).
            """)
    void refusesAConditionOfAMove(String condition, String told) {
        assertTold(rule("R", "$m : Move(" + condition + ")", RULING), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            Move(type == "x")                            ⇒ 4:3: What is matched needs a name that begins with $
            m : Move(type == "x")                        ⇒ 4:3: What is matched needs a name that begins with $
            $m : Move                                    ⇒ 4:8: The conditions end before they are complete. After (when) stands what happened
            $m Move()                                    ⇒ 4:6: The conditions cannot be read from (Move) on. After (when) stands what happened
            $m : Mov()                                   ⇒ 4:3: Rules cannot answer (Mov). Did you mean (Move)?
            $m : String(length > 3)                      ⇒ 4:3: Rules cannot answer (String). There is (Move, ArgumentDecided, InjectReleased, TurnBegun).
            $m : java.lang.String()                      ⇒ 4:3: Rules cannot answer (java.lang.String).
            $m : Move() $m : Move()                      ⇒ 4:15: The name ($m) is given twice; each thing that is matched has its own.
            $m : Move() $n : Move() $o : Move()          ⇒ 4:27: A rule answers one thing, or two that meet in one wave; this is one too many.
            $m : Move() or $n : Move()                   ⇒ 4:15: What is matched stands one under the other
            $m : Move() not Move()                       ⇒ 4:15: A rule answers what happened, without (not).
            exists Move()                                ⇒ 4:3: A rule answers what happened, without (exists).
            forall($m : Move())                          ⇒ 4:3: A rule answers what happened, without (forall).
            eval(true)                                   ⇒ 4:3: (eval) is not allowed
            $m : Move() from world                       ⇒ 4:15: (from) is not allowed
            accumulate(Move(); $m : count())             ⇒ 4:3: (accumulate) is not allowed
            $m : Move() over window:length(3)            ⇒ 4:15: (over) is not allowed
            $m : Move() @watch(type)                     ⇒ 4:15: Annotations (@) are not allowed
            $m := Move()                                 ⇒ 4:7: To compare, write == and not (=).
            ?query($m;)                                  ⇒ 4:3: The sign (?) is not allowed
            $m : Move(actor == $n.actor) $n : Move()     ⇒ 4:22: ($n.actor) is not known here.
            $m : Move() $n : Move(actor == $m.type)      ⇒ 4:34: Of a pattern above, only a move's $x.actor and $x.target can be asked, not ($m.type).
            $m : InjectReleased(actor == "x")            ⇒ 4:23: InjectReleased has no property (actor). There is (inject, world).
            $m : InjectReleased(tagged("x"))             ⇒ 4:23: InjectReleased cannot be asked (tagged).
            $m : TurnBegun(turn == "x")                  ⇒ 4:18: (turn) is a number, and ("x") is a text: these cannot be compared.
            """)
    void refusesAPattern(String when, String told) {
        assertTold(rule("R", when, RULING), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            rulings.release($m, "x").because("y")                    ⇒ 6:39: The ruling that ends here is not closed with (;).
            rulings.release($m, "x").because("y") rulings.release($m, "z").because("y");    ⇒ 6:39: The ruling that ends here is not closed with (;).
            rulings.release($m, "x");                                ⇒ 6:11: A ruling ends with its reason for people to read: .because("…").
            rulings.release($m, "x").because("");                    ⇒ 6:28: A reason is one text in quotes, and not empty
            rulings.release($m, "x").because(x);                     ⇒ 6:28: A reason is one text in quotes, and not empty
            rulings.release($m, "x").because("a" + "b");             ⇒ 6:40: The sign (+) is not allowed
            rulings.release($m, "x").because("y").chance("z");       ⇒ 6:28: A ruling has one (because), which stands last.
            rulings.release($m, "x").because("y").because("z");      ⇒ 6:28: A ruling has one (because), which stands last.
            rulings.release($m, "x").chance("a").chance("b").because("y"); ⇒ 6:40: A ruling has one (chance) at most.
            rulings.release($m, "x").chance(50).because("y");        ⇒ 6:35: (50) must be a name in quotes: chance("name").
            rulings.release("x").because("y");                       ⇒ 6:11: A ruling begins with what it answers: ($m), as the conditions call it.
            rulings.release($q, "x").because("y");                   ⇒ 6:11: A ruling begins with what it answers: ($m)
            rulings.release($m).because("y");                        ⇒ 6:11: (rulings.release) has too few or too many parts
            rulings.relase($m, "x").because("y");                    ⇒ 6:11: There is no ruling (relase). Did you mean (release)?
            rulings.level($m, "x").because("y");                     ⇒ 6:11: After (rulings.level) comes (add, subtract, multiply, set)
            rulings.level($m, "x").add(5).because("y");              ⇒ 6:30: (5) must be a name in quotes: add("name").
            rulings.level($m, "x").add("k").add("l").because("y");   ⇒ 6:35: (add) does not stand here. There is (chance, because).
            rulings.level($m, "x", $m.actor).add("l").because("y");  ⇒ 6:26: ($m.actor) is nobody. Here stands a name in quotes, or a matched move's $x.actor() or $x.target().
            rulings.level($m, "x", $m.type()).add("l").because("y"); ⇒ 6:26: ($m.type()) is nobody.
            rulings.stage($m, "x").add("l").because("y");            ⇒ 6:11: After (rulings.stage) comes (to)
            rulings.stage($m, "x").to($m.actor()).because("y");      ⇒ 6:29: ($m.actor()) must be a name in quotes: to("name").
            rulings.reaction($m, "a").because("y");                  ⇒ 6:11: (rulings.reaction) has too few or too many parts
            rulings.reaction($m, "A", "t").because("y");             ⇒ 6:24: ("A") cannot be a name.
            rulings.release($m, (String) "x").because("y");          ⇒ 6:32: Between the bracket and ("x") a comma or a sign is missing.
            rulings.release($m, "x").because("y").getClass();        ⇒ 6:41: (getClass) does not stand here.
            world.level("x");                                        ⇒ 6:3: The world is asked in conditions only; after (then) it cannot be named.
            System.exit(1);                                          ⇒ 6:3: After (then) stand only rulings
            Runtime.getRuntime().exec("x");                          ⇒ 6:3: After (then) stand only rulings
            String x = "a";                                          ⇒ 6:12: After (then) stand only rulings, without (=).
            rulings = null;                                          ⇒ 6:11: After (then) stand only rulings, without (=).
            insert(new Object());                                    ⇒ 6:3: After (then) stand only rulings
            drools.halt();                                           ⇒ 6:3: After (then) stand only rulings
            { rulings.release($m, "x").because("y"); }               ⇒ 6:3: The bracket ({) is not allowed: rules hold no other Java.
            x -> x;                                                  ⇒ 6:5: After (then) stand only rulings, without (-).
            rulings release $m;                                                  ⇒ 5:5: What stands after (then) cannot be read as rulings, each closed with (;).
            rulings.release($m, "x") because("y"); ⇒ 6:28: Between the bracket and (because) a comma or a sign is missing.
            ``                                                       ⇒ 2:1: Rule (R) concludes nothing. After (then) stands a ruling.
            """)
    void refusesAConclusion(String then, String told) {
        assertTold(rule("R", "$m : Move(type == \"t\")", then), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            rule "A"⏎when WHEN then THEN end                           ⇒ 1:1: Rule (A) has no sentence. Directly above a rule stands a comment (//)
            // a⏎⏎rule "A" when WHEN then THEN end                     ⇒ 3:1: Rule (A) has no sentence.
            // a⏎rule A when WHEN then THEN end                        ⇒ 2:1: A rule's name follows the word (rule) in double quotes: rule "…".
            // a⏎rule " A" when WHEN then THEN end                     ⇒ 2:6: A rule's name is a short sentence of at most 120 characters
            // a⏎rule "A" salience 10 when WHEN then THEN end          ⇒ 2:10: Nothing stands between a rule's name and (when), so (salience) is not allowed
            // a⏎rule "A" no-loop when WHEN then THEN end              ⇒ 2:10: Nothing stands between a rule's name and (when), so (no) is not allowed
            // a⏎rule "A" extends "B" when WHEN then THEN end          ⇒ 2:10: Nothing stands between a rule's name and (when), so (extends) is not allowed
            // a⏎rule "A" @Cites("x") when WHEN then THEN end          ⇒ 2:10: Annotations (@) are not allowed
            // a⏎rule "A" WHEN then THEN end                           ⇒ 2:33: Rule (A) lacks its (when) before this place.
            // a⏎rule "A" when WHEN⏎ THEN end                          ⇒ 3:41: Rule (A) lacks its (then) before this place.
            // a⏎rule "A" when WHEN then THEN                          ⇒ 2:1: Rule (A) lacks its (end).
            // a⏎rule "A" when WHEN then THEN⏎// b⏎rule "B" when WHEN then THEN end ⇒ 4:1: Rule (A) lacks its (end) before this place. Each rule closes with (end) before the next one begins.
            // a⏎rule "A" when WHEN then THEN end;                     ⇒ 2:85: A rule closes with (end) alone; this (;) is one too many.
            // a⏎rule "A" when then THEN end                           ⇒ 2:1: Rule (A) does not say what it answers.
            // a⏎rule "A" when WHEN then THEN end⏎// a⏎rule "A" when WHEN then THEN end ⇒ 4: There is a rule (A) already, in line 2 of some.drl.
            package x;                                                 ⇒ 1:1: A rule file needs no (package)
            import java.util.List;                                     ⇒ 1:1: A rule file needs no (import)
            global java.util.List out;                                 ⇒ 1:1: A rule file needs no (global)
            function void f() { }                                      ⇒ 1:1: A rule file holds only rules and // comments; (function) is not allowed.
            declare X end                                              ⇒ 1:1: A rule file holds only rules and // comments; (declare) is not allowed.
            query "q" Move() end                                       ⇒ 1:1: A rule file holds only rules and // comments; (query) is not allowed.
            hello                                                      ⇒ 1:1: Only rules and // comments stand in a rule file, and (hello) is neither.
            /* a */                                                    ⇒ 1:1: Comments begin with // on each line; /* is not allowed.
            // a \\ b                                                  ⇒ 1:6: A backslash (\\) is not allowed anywhere in a rule file
            """)
    void refusesAFile(String file, String told) {
        assertTold(
                file.replace("⏎", "\n")
                        .replace("WHEN", "$m : Move(type == \"t\")")
                        .replace("THEN", RULING),
                told);
    }

    @Test
    void refusesWhatAReaderCannotSee() {
        assertTold("// a\u202eb", "1:5: There is an invisible character (U+202E) here; take it out.");
        assertTold("// a\rb", "1:5: There is an invisible character (U+000D) here; take it out.");
    }

    @Test
    void tellsEverythingOfAllFilesAtOnceInTheOrderOfPlaces() {
        var texts = new RuleTexts(Map.of(
                "one",
                Map.of(
                        "b.drl",
                        rule("B", "$m : Mov()", RULING) + rule("C", "$m : Move(tipe == \"x\", type = \"y\")", RULING),
                        "a.drl",
                        "import x;"),
                "two",
                Map.of("c.drl", rule("D", "$m : Move()", "rulings.relase($m, \"x\").because(\"y\");"))));

        assertThat(Guard.check(texts).problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("rules/one/a.drl:1", "rules/one/b.drl:4", "rules/one/b.drl:11", "rules/two/c.drl:6");
    }

    @ParameterizedTest
    @CsvSource({"new", "2026-crisis", "A", "a_b", "../a", "a--b"})
    void refusesANameOfASetThatCannotNameAPackage(String set) {
        var texts = new RuleTexts(Map.of(set, Map.of("a.drl", rule("R", "$m : Move()", RULING))));

        assertThat(Guard.check(texts).problems())
                .singleElement()
                .asString()
                .startsWith("rules/" + set + ": A rule set cannot be called (" + set + ").");
    }

    private static void assertTold(String file, String told) {
        assertThat(problems(file))
                .anySatisfy(problem -> assertThat(problem).startsWith("rules/tests/some.drl:" + told));
    }
}
