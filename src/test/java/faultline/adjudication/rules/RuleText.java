package faultline.adjudication.rules;

import java.util.List;
import java.util.Map;

/** Short ways to write rules in tests, and to compile them. */
final class RuleText {
    static final RuleLibrary LIBRARY = new RuleLibrary();

    private RuleText() {}

    /** One file in one set. */
    static RuleTexts of(String text) {
        return new RuleTexts(Map.of("tests", Map.of("some.drl", text)));
    }

    /** A whole rule from its two halves. */
    static String rule(String name, String when, String then) {
        return "// What the rule means.\nrule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    /** A rule that releases an inject when something happens. */
    static String releasing(String inject, String when) {
        var cause = when.substring(0, when.indexOf(' '));
        return rule(inject, when, "rulings.release(" + cause + ", \"" + inject + "\").because(\"it fits\");");
    }

    static RuleBase compiled(String... rules) {
        return compiled(of(String.join("\n", rules)));
    }

    static RuleBase compiled(RuleTexts texts) {
        var compiled = LIBRARY.compile(texts);
        if (compiled instanceof Compiled.Ready ready) {
            return ready.rules();
        }
        throw new AssertionError(((Compiled.Refused) compiled).problems().toString());
    }

    static List<String> problems(String text) {
        return Guard.check(of(text)).problems().stream().map(Object::toString).toList();
    }
}
