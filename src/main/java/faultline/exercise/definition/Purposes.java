package faultline.exercise.definition;

import faultline.exercise.definition.Objective.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scenario is played for: its objectives, and the questions by which people talk about them.
 *
 * @param objectives by their ids
 * @param questions by their ids
 */
public record Purposes(Map<String, Objective> objectives, Map<String, Question> questions) {
    public static final Purposes NONE = new Purposes(Map.of(), Map.of());

    public Purposes {
        objectives = Ordered.copyOf(objectives);
        questions = Ordered.copyOf(questions);
    }

    /** The objectives that exercise that capability. */
    public List<Objective> exercising(String capability) {
        return objectives.values().stream()
                .filter(objective -> objective.capabilities().containsKey(capability))
                .toList();
    }

    /** The objective that has the task; empty if none has. */
    public Optional<Objective> ofTask(String task) {
        return objectives.values().stream()
                .filter(objective -> objective.tasks().map(Task::id).anyMatch(task::equals))
                .findFirst();
    }

    /** Ids of all critical tasks. */
    public List<String> tasks() {
        return objectives.values().stream()
                .flatMap(Objective::tasks)
                .map(Task::id)
                .toList();
    }

    /** Ids of all core capabilities, each once. */
    public List<String> capabilities() {
        return objectives.values().stream()
                .flatMap(objective -> objective.capabilities().keySet().stream())
                .distinct()
                .toList();
    }

    /** What core capabilities are called, by their ids: as the first objective that has one calls it. */
    public Optional<String> nameOf(String capability) {
        return exercising(capability).stream()
                .flatMap(objective -> Stream.ofNullable(objective.capabilities().get(capability)))
                .map(Objective.Capability::name)
                .findFirst();
    }
}
