package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an exercise is for, in HSEEP's sense: an objective, the core capabilities that it exercises, and by which critical
 * tasks one sees them. What an actor wants is an {@link Aim}.
 *
 * @param text what is to be achieved, in a sentence or two
 * @param served by what play brings it up, apart from what serves its tasks alone
 * @param capabilities by their ids, at least one
 */
public record Objective(String id, String name, String text, Served served, Map<String, Capability> capabilities) {

    public Objective {
        capabilities = Ordered.copyOf(capabilities);
    }

    /**
     * What of play is there for an objective or a task.
     *
     * @param injects their ids
     * @param moves ids of moves of the catalogue
     */
    public record Served(List<String> injects, List<String> moves) {
        public Served {
            injects = List.copyOf(injects);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A core capability that an objective exercises; another objective can exercise the same.
     *
     * @param targets the organization's own, at least one
     */
    public record Capability(String id, String name, List<Target> targets) {
        public Capability {
            targets = List.copyOf(targets);
        }

        public Stream<Task> tasks() {
            return targets.stream().flatMap(target -> target.tasks().stream());
        }
    }

    /**
     * An organization's target for a capability.
     *
     * @param wanted the rating that one wants to reach, if the author says
     * @param tasks the critical ones, at least one
     */
    public record Target(String text, Optional<Rating> wanted, List<Task> tasks) {
        public Target {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A critical task, which an evaluator looks for.
     *
     * @param id unlike that of any other task of the scenario
     */
    public record Task(String id, String text, Served served) {}

    public Stream<Task> tasks() {
        return capabilities.values().stream().flatMap(Capability::tasks);
    }

    /** Ids of all injects that serve the objective or a task of it, each once. */
    public List<String> injects() {
        return serving().flatMap(one -> one.injects().stream()).distinct().toList();
    }

    /** Ids of all moves that serve the objective or a task of it, each once. */
    public List<String> moves() {
        return serving().flatMap(one -> one.moves().stream()).distinct().toList();
    }

    private Stream<Served> serving() {
        return Stream.concat(Stream.of(served), tasks().map(Task::served));
    }
}
