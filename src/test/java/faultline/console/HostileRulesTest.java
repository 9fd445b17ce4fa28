package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A folder of rules from a stranger, named at the console. One row, one attempt to run code or to bend the engine; CODE
 * stands for code that would leave a trace. Each is refused where it stands, and leaves none.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileRulesTest {
    private static final String TRACE = "faultline.trace";
    private static final String RULING = "rulings.release($m, \"x\").because(\"y\");";

    private Path rules;
    private Console console;

    @BeforeAll
    void begins(@TempDir Path folder) throws IOException {
        rules = Files.createDirectory(folder.resolve("visitors"));
        console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @AfterAll
    void ends() {
        console.close();
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(TRACE)).isNull();
        assertThat(console.run("exercise list").out()).contains("There are no exercises yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            CODE == null                                                     ⇒ (null) is not allowed
            CODE == "x"                                                      ⇒ is not allowed: a condition can ask nothing but the world
            type == CODE                                                     ⇒ is not allowed: a condition can ask nothing but the world
            type == "a" || CODE != "x"                                       ⇒ is not allowed: a condition can ask nothing but the world
            type == "a" && !(CODE == "b")                                    ⇒ is not allowed: a condition can ask nothing but the world
            eval(CODE == null)                                               ⇒ (eval) is not allowed
            world.level(CODE) < 3                                            ⇒ must be a name in quotes
            world.level("x", CODE) < 3                                       ⇒ is no actor
            tagged(CODE)                                                     ⇒ (tagged) asks for one text in quotes
            says("a" + CODE)                                                 ⇒ The sign (+) is not allowed
            type.concat("a") == "b"                                          ⇒ is not allowed: a condition can ask nothing but the world
            type == "a".concat("b")                                          ⇒ is not allowed: a condition can ask nothing but the world
            type == String.valueOf("a")                                      ⇒ is not allowed: a condition can ask nothing but the world
            world.getClass().getClassLoader() == type                        ⇒ is not allowed
            world.getClass().forName("java.lang.Runtime") == type            ⇒ is not allowed
            type.class == "x"                                                ⇒ (type.class) is nothing that a condition can ask
            Runtime.class == type                                            ⇒ (Runtime.class) is nothing that a condition can ask
            java.lang.Runtime.getRuntime().exec("touch") == type             ⇒ is not allowed
            new java.io.File("x").delete()                                   ⇒ (new) is not allowed
            new Object() { { CODE; } } == type                               ⇒ (new) is not allowed
            ((java.util.function.Supplier) () -> CODE).get() == "x"          ⇒ 4:
            java.util.Optional.of(1).map(x -> CODE) == type                  ⇒ 4:
            System::exit == type                                             ⇒ 4:
            type == (actor = "x")                                            ⇒ To compare, write == and not (=)
            type == "\\u0022 || CODE || \\u0022"                             ⇒ A backslash
            \\u0053ystem.exit(1) == type                                     ⇒ A backslash
            type == `a`                                                      ⇒ A text stands in straight double quotes
            type == 'a'                                                      ⇒ A text stands in straight double quotes
            type matches "(a+)+"                                             ⇒ instead of (matches)
            type str[startsWith] "a"                                         ⇒ The bracket ([) is not allowed
            this["type"] == "a"                                              ⇒ The bracket ([) is not allowed
            this#Object == type                                              ⇒ The sign (#) is not allowed
            type.!length > 3                                                 ⇒ 4:
            type == "a"; CODE                                                ⇒ Conditions are separated by commas
            $x : CODE                                                        ⇒ A name with (:) stands before what is matched
            covert ? CODE : type                                             ⇒ The sign (?) is not allowed
            (((((((type == "a")))))))                                        ⇒ Brackets are nested more than 6 deep
            (String) (Object) type == "a"                                    ⇒ a comma or a sign is missing
            - - - - - world.turn() < 1                                       ⇒ One (-) is enough here
            type /* CODE */ == "a"                                           ⇒ Comments begin with // on each line
            world.level("x") < 99999999999999999999                          ⇒ is no number that rules can use
            world.level("x") < 0x7fffffff                                    ⇒ is no number that rules can use
            world.level("x") / 0 < 3                                         ⇒ The sign (/) is not allowed
            world.level("x") < Double.NaN                                    ⇒ is not known here
            world.<String>stage("x") == "a"                                  ⇒ 4:
            """)
    void codeInAConditionIsRefused(String condition, String told) throws IOException {
        assertRefused("$m : Move(" + condition + ")", RULING, 4, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            $m : Move() eval(CODE == null)                                   ⇒ (eval) is not allowed
            $m : Move() from CODE                                            ⇒ (from) is not allowed
            $m : Move() String() from new String[] {CODE}                    ⇒ (from) is not allowed
            $m : Move() not Move(type == "a")                                ⇒ A rule answers what happened, without (not)
            $m : Move() exists Move(type == "a")                             ⇒ without (exists)
            $m : Move() forall(Move(type == "a"))                            ⇒ without (forall)
            $m : Move() accumulate(Move(), init(CODE;), action(), result(1)) ⇒ (accumulate) is not allowed
            $m : Move() acc(Move(); $n : count(1))                           ⇒ (acc) is not allowed
            $m : Move() groupby(Move(); CODE; $n : count(1))                 ⇒ (groupby) is not allowed
            $m : Move() if (CODE == null) do[stop]                           ⇒ (if) is not allowed
            $m : Move() ?asked($m;)                                          ⇒ The sign (?) is not allowed
            $m : /moves[ type == "a" ]                                       ⇒ The sign (/) is not allowed
            $m : Move() @watch(*)                                            ⇒ Annotations (@) are not allowed
            $m : Object()                                                    ⇒ Rules cannot answer (Object)
            $m : java.lang.Runtime()                                         ⇒ Rules cannot answer (java.lang.Runtime)
            $m : Move() over window:time(1s)                                 ⇒ (over) is not allowed
            """)
    void moreThanAPatternIsRefused(String when, String told) throws IOException {
        assertRefused(when, RULING, 4, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            CODE;                                                            ⇒ After (then) stand only rulings
            rulings.release($m, CODE).because("y");                          ⇒ must be a name in quotes
            rulings.release($m, "x").because(CODE);                          ⇒ A reason is one text in quotes
            rulings.release($m, "x").because("a" + CODE);                    ⇒ The sign (+) is not allowed
            rulings.release($m, "x").because("y"); CODE;                     ⇒ After (then) stand only rulings
            rulings.getClass().getClassLoader();                             ⇒ There is no ruling (getClass)
            rulings.release($m, "x").because("y").getClass().forName("z");   ⇒ (getClass) does not stand here
            $m.world().getClass();                                           ⇒ The world is asked in conditions only
            insert(new Object());                                            ⇒ After (then) stand only rulings
            modify($m) { setType("a") };                                     ⇒ ({) is not allowed
            update($m);                                                      ⇒ After (then) stand only rulings
            retract($m);                                                     ⇒ After (then) stand only rulings
            delete($m);                                                      ⇒ After (then) stand only rulings
            drools.halt();                                                   ⇒ After (then) stand only rulings
            drools.getWorkingMemory().fireAllRules();                        ⇒ After (then) stand only rulings
            kcontext.getKieRuntime();                                        ⇒ After (then) stand only rulings
            while (true) ;                                                   ⇒ After (then) stand only rulings
            for (;;) CODE;                                                   ⇒ 6:
            new Thread(() -> CODE).start();                                  ⇒ 6:
            throw new RuntimeException();                                    ⇒ 6:
            class Worm { }                                                   ⇒ ({) is not allowed
            String s = CODE;                                                 ⇒ without (=)
            rulings = null;                                                  ⇒ without (=)
            { CODE; }                                                        ⇒ ({) is not allowed
            ((faultline.adjudication.facts.Rulings) CODE).release($m, "x");  ⇒ 6:
            """)
    void codeAfterThenIsRefused(String then, String told) throws IOException {
        assertRefused("$m : Move()", then, 6, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            salience 10                     ⇒ Nothing stands between a rule's name and (when)
            salience (CODE.length())        ⇒ Nothing stands between a rule's name and (when)
            no-loop true                    ⇒ Nothing stands between a rule's name and (when)
            enabled (CODE == null)          ⇒ Nothing stands between a rule's name and (when)
            duration 1000                   ⇒ Nothing stands between a rule's name and (when)
            timer (int: 0s 1s)              ⇒ Nothing stands between a rule's name and (when)
            timer (expr: CODE)              ⇒ Nothing stands between a rule's name and (when)
            dialect "mvel"                  ⇒ Nothing stands between a rule's name and (when)
            agenda-group "a"                ⇒ Nothing stands between a rule's name and (when)
            auto-focus true                 ⇒ Nothing stands between a rule's name and (when)
            lock-on-active                  ⇒ Nothing stands between a rule's name and (when)
            date-effective "1-Jan-2020"     ⇒ Nothing stands between a rule's name and (when)
            extends "Other"                 ⇒ Nothing stands between a rule's name and (when)
            @Priority(CODE)                 ⇒ Annotations (@) are not allowed
            """)
    void aSpecialRuleIsRefused(String heading, String told) throws IOException {
        assertTold(file("$m : Move()", RULING).replace("\"Hostile\"", "\"Hostile\" " + heading), 2, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            import java.lang.Runtime;                           ⇒ A rule file needs no (import)
            import static java.lang.System.exit;                ⇒ A rule file needs no (import)
            import function java.lang.System.exit;              ⇒ A rule file needs no (import)
            import accumulate java.lang.Runtime run;            ⇒ A rule file needs no (import)
            package java.lang;                                  ⇒ A rule file needs no (package)
            global java.lang.Runtime runtime;                   ⇒ A rule file needs no (global)
            unit Worm;                                          ⇒ A rule file needs no (unit)
            dialect "mvel"                                      ⇒ (dialect) is not allowed
            function void worm() { CODE; }                      ⇒ (function) is not allowed
            declare Worm name : String end                      ⇒ (declare) is not allowed
            declare entry-point worm end                        ⇒ (declare) is not allowed
            query "worm" $m : Move() end                        ⇒ (query) is not allowed
            expander worm.dsl                                   ⇒ (expander) is not allowed
            @Worm(CODE)                                         ⇒ Annotations (@) are not allowed
            { CODE; }                                           ⇒ The bracket ({) is not allowed
            /* CODE */                                          ⇒ Comments begin with // on each line
            > CODE                                              ⇒ Only rules and // comments stand in a rule file
            """)
    void whatIsNoRuleIsRefused(String line, String told) throws IOException {
        assertTold(file("$m : Move()", RULING) + line + "\n", 8, told);
    }

    private void assertRefused(String when, String then, int line, String told) throws IOException {
        assertTold(file(when, then), line, told);
    }

    private static String file(String when, String then) {
        return "// What it means.\nrule \"Hostile\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    private void assertTold(String file, int line, String told) throws IOException {
        Files.writeString(
                rules.resolve("some.drl"), file.replace("CODE", "System.setProperty(\"" + TRACE + "\", \"x\")"));

        var ran = console.run("exercise new fracture-points autumn --rules \"" + rules + "\"");

        assertThat(ran.exit()).isEqualTo(65);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(told)
                .contains(rules.resolve("some.drl") + ":" + line + ":")
                .doesNotContain("\tat ");
    }
}
