package faultline.scenario;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.StandingCondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how arguments are decided. */
record ArgumentReader(Names actors, Problems problems) {
    private static final int LARGEST = 3;

    ArgumentRules read(Fields fields) {
        var methods = methods(fields);
        var rules = new ArgumentRules(methods, usual(fields, methods), standing(fields), projects(fields));
        fields.done();
        return rules;
    }

    /** All where none are named. */
    private List<ArgumentMethod> methods(Fields fields) {
        if (fields.find("methods").isEmpty()) {
            return ArgumentRules.OPEN.methods();
        }
        var label = "Key (methods)";
        return fields.someLines("methods").stream()
                .map(word -> Choice.of(ArgumentMethod.class, label, word, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where none is named, the usual one of all scenarios if it is allowed, and else the first one. */
    private ArgumentMethod usual(Fields fields, List<ArgumentMethod> methods) {
        var usual = ArgumentRules.OPEN.usual();
        return fields.choiceIfAny("method", ArgumentMethod.class)
                .filter(method -> allowed(method, methods, fields))
                .orElse(methods.isEmpty() || methods.contains(usual) ? usual : methods.get(0));
    }

    private boolean allowed(ArgumentMethod method, List<ArgumentMethod> methods, Fields fields) {
        boolean allowed = methods.isEmpty() || methods.contains(method);
        if (!allowed) {
            problems.tell(
                    fields.placeOf("method"),
                    "Key (method) cannot be (" + method.words() + "), which is not one of the (methods). "
                            + Words.hint(
                                    method.words(),
                                    methods.stream().map(ArgumentMethod::words).toList()));
        }
        return allowed;
    }

    /** Conditions make arguments harder, bonuses easier; no two of them have the same id. */
    private Map<String, StandingCondition> standing(Fields fields) {
        var conditions = fields.entriesIfAny("conditions");
        var bonuses = fields.entriesIfAny("bonuses");
        bonuses.forEach((id, entry) -> {
            if (conditions.containsKey(id)) {
                problems.tell(
                        entry.place(),
                        "There is a condition " + Words.shown(id) + " too: one of them needs another id.");
            }
        });
        var all = new LinkedHashMap<String, StandingCondition>(
                Section.read("Condition", conditions, problems, (id, of) -> standing(id, of, -LARGEST, -1, -1)));
        all.putAll(Section.read("Bonus", bonuses, problems, (id, of) -> standing(id, of, 1, LARGEST, 1)));
        return all;
    }

    private StandingCondition standing(String id, Fields fields, int least, int most, int usual) {
        var standing = new StandingCondition(
                id,
                fields.line("name"),
                fields.wholeIfAny("modifier", least, most).orElse(usual),
                actor(fields),
                fields.lineIfAny("tag"),
                fields.lineIfAny("lifted-by"));
        fields.done();
        return standing;
    }

    private String actor(Fields fields) {
        return fields.find("actor")
                .flatMap(node -> new Typed(problems).line("Key (actor)", node))
                .filter(word -> actors.check(fields.what() + " is about", word, problems))
                .map(Word::text)
                .orElse("");
    }

    private Map<String, BigProject> projects(Fields fields) {
        return Section.read("Project", fields.entriesIfAny("projects"), problems, (id, of) -> {
            var project = new BigProject(
                    id,
                    of.line("name"),
                    of.wholeIfAny("needs", 1, BigProject.MOST).orElse(BigProject.MOST));
            of.done();
            return project;
        });
    }
}
