package faultline.scenario;

import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Objective.Capability;
import faultline.exercise.definition.Objective.Served;
import faultline.exercise.definition.Objective.Target;
import faultline.exercise.definition.Objective.Task;
import faultline.exercise.definition.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads objectives, down to their critical tasks, one after the other: no task's id comes twice in all of them. */
final class ObjectiveReader {
    private final Known known;
    private final Problems problems;
    private final Map<String, String> tasks = new HashMap<>();

    ObjectiveReader(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    Objective read(String id, Fields fields) {
        var objective = new Objective(
                id,
                fields.line("name"),
                fields.text("text"),
                served(fields),
                Section.read(
                        "Capability",
                        fields.someEntries("capabilities"),
                        problems,
                        (capability, keys) -> capability(fields.what(), capability, keys)));
        fields.done();
        return objective;
    }

    private Capability capability(String objective, String id, Fields fields) {
        var name = fields.line("name");
        var targets = new ArrayList<Target>();
        for (var node : fields.someItems("targets")) {
            Fields.of("A target of " + fields.what(), node.place(), node, problems)
                    .ifPresent(keys -> targets.add(target(objective, keys)));
        }
        fields.done();
        return new Capability(id, name, targets);
    }

    private Target target(String objective, Fields fields) {
        var target = new Target(fields.text("text"), rating(fields), tasks(objective, fields.someEntries("tasks")));
        fields.done();
        return target;
    }

    private Optional<Rating> rating(Fields fields) {
        return fields.lineIfGiven("rating").flatMap(word -> {
            var rating = Rating.of(word.text()).filter(one -> one.name().equals(word.text()));
            if (rating.isEmpty()) {
                problems.tell(
                        word.place(),
                        "Key (rating) cannot be " + Words.shown(word.text()) + ". There is (P, S, M, U).");
            }
            return rating;
        });
    }

    private List<Task> tasks(String objective, Map<String, Node.Entry> entries) {
        entries.forEach((id, entry) -> {
            var other = tasks.putIfAbsent(id, objective);
            if (other != null) {
                problems.tell(
                        entry.place(),
                        "Task " + Words.shown(id) + " has the id of a task of the " + inSentence(other) + ".");
            }
        });
        return List.copyOf(Section.read("Task", entries, problems, this::task).values());
    }

    /** "Objective (a)" within a sentence. */
    private static String inSentence(String objective) {
        return "o" + objective.substring(1);
    }

    private Task task(String id, Fields fields) {
        var task = new Task(id, fields.text("text"), served(fields));
        fields.done();
        return task;
    }

    private Served served(Fields fields) {
        return new Served(names(fields, "injects", known.injects()), names(fields, "moves", known.moves()));
    }

    private List<String> names(Fields fields, String key, Names names) {
        return fields.linesIfAny(key).stream()
                .filter(word -> names.check(fields.what() + " is served by", word, problems))
                .map(Word::text)
                .toList();
    }
}
