package faultline.workload;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.workload.Workload.Guard;
import faultline.workload.Workload.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a workload in the one rule language, divided into sets and files as the guard wants them. */
final class WorkloadRules {
    private static final int A_FILE = 400;
    private static final int A_SET = 2000;
    static final String NAME = "rule ";

    private final Workload workload;

    private WorkloadRules(Workload workload) {
        this.workload = workload;
    }

    /** Past the guard and compiled, as any author's rules are. */
    static RuleBase compiled(Workload workload) {
        var compiled = new RuleLibrary().compile(texts(workload));
        if (compiled instanceof Compiled.Ready ready) {
            return ready.rules();
        }
        throw new AssertionError(((Compiled.Refused) compiled).problems().get(0).toString());
    }

    static List<String> sets(Workload workload) {
        return List.copyOf(texts(workload).sets().keySet());
    }

    private static RuleTexts texts(Workload workload) {
        var writer = new WorkloadRules(workload);
        Map<String, Map<String, String>> sets = new TreeMap<>();
        for (int i = 0; i < workload.rules().size(); i++) {
            sets.computeIfAbsent("workload-" + i / A_SET, any -> new TreeMap<>())
                    .merge(
                            "part-" + i / A_FILE + ".drl",
                            writer.rule(i, workload.rules().get(i)),
                            String::concat);
        }
        return new RuleTexts(sets);
    }

    private String rule(int number, Rule rule) {
        return """
                // One of the workload's rules, which mean nothing but their numbers.
                rule "%s%d"
                when
                  $move : Move(%s)
                then
                %send

                """.formatted(NAME, number, String.join(", ", conditions(rule)), conclusions(rule));
    }

    private List<String> conditions(Rule rule) {
        var conditions = new ArrayList<String>();
        conditions.add("type == \"" + Names.move(rule.trigger() % workload.moves()) + "\"");
        conditions.add("actor == \"" + Names.actor(rule.trigger() / workload.moves()) + "\"");
        if (rule.level().asks()) {
            conditions.add(comparison(Names.level(rule.level().index()), rule.level()));
        }
        if (rule.relation().asks()) {
            conditions.add(comparison(Names.relation(rule.relation().index()), rule.relation()));
        }
        return conditions;
    }

    private static String comparison(String indicator, Guard guard) {
        return "world.level(\"" + indicator + "\") " + (guard.above() ? ">" : "<") + " " + guard.than();
    }

    private String conclusions(Rule rule) {
        var odds = ".chance(\"" + Names.odds(rule.percent()) + "\").because(\"it follows\");\n";
        var conclusions = changes(Names.level(rule.effect()), rule.by()) + odds;
        if (rule.relationEffect() != Workload.NONE) {
            conclusions += changes(Names.relation(rule.relationEffect()), rule.relationBy()) + odds;
        }
        if (rule.reaction() != Workload.NONE) {
            conclusions += "  rulings.reaction($move, \"" + Names.actor(rule.reaction() / workload.moves()) + "\", \""
                    + Names.move(rule.reaction() % workload.moves()) + "\")" + odds;
        }
        return conclusions;
    }

    private static String changes(String indicator, int by) {
        return "  rulings.level($move, \"" + indicator + "\")." + (by > 0 ? "add" : "subtract") + "(\""
                + Names.amount(Math.abs(by)) + "\")";
    }
}
