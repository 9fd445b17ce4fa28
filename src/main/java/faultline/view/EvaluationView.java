package faultline.view;

import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.TaskMark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What was written of an exercise: all of it for the white cell and evaluators; for a cell what it has said itself in the
 * hot wash; for others nothing.
 *
 * <p>Its lists must never change; they can be such that are made when somebody looks at them.
 *
 * @param objectives the scenario's, with all that was judged of them
 * @param observations those that stand
 * @param questions the scenario's, with what was said to them
 * @param actions the improvement plan
 */
public record EvaluationView(
        List<ObjectiveView> objectives,
        List<ObservationView> observations,
        List<QuestionView> questions,
        List<DecisionView> decisions,
        List<HotWashLine> hotWash,
        FeedbackView feedback,
        List<ActionView> actions) {

    /** Nothing of it. */
    public static final EvaluationView NONE = saidBySeat(List.of());

    static EvaluationView saidBySeat(List<HotWashLine> hotWash) {
        return new EvaluationView(
                List.of(), List.of(), List.of(), List.of(), hotWash, new FeedbackView(List.of()), List.of());
    }

    /**
     * An objective, with what of play brings it up.
     *
     * @param injects those that are in what is played, before or after their release
     */
    public record ObjectiveView(
            String id,
            String name,
            String text,
            List<Serving> injects,
            List<Serving> moves,
            List<CapabilityView> capabilities) {
        public ObjectiveView {
            injects = List.copyOf(injects);
            moves = List.copyOf(moves);
            capabilities = List.copyOf(capabilities);
        }

        /** Whether nothing of play brings it up, so that nobody can see how it goes. */
        public boolean unserved() {
            return injects.isEmpty() && moves.isEmpty();
        }

        public Stream<TaskView> tasks() {
            return capabilities.stream().flatMap(CapabilityView::tasks);
        }
    }

    /**
     * An inject or a move that serves an objective.
     *
     * @param when in which turn or by whom, in words
     * @param turns in which turns it has come
     */
    public record Serving(String id, String name, String when, List<Integer> turns) {
        public Serving {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A core capability, as one objective exercises it.
     *
     * @param objective the objective's id
     * @param rating the one that stands
     * @param former those that it has taken the place of, the oldest first
     * @param evidence what a rating can rest on, in the order of play
     */
    public record CapabilityView(
            String objective,
            String id,
            String name,
            List<TargetView> targets,
            Optional<RatingView> rating,
            List<RatingView> former,
            List<EvidenceLine> evidence) {
        public CapabilityView {
            targets = List.copyOf(targets);
            former = List.copyOf(former);
            evidence = List.copyOf(evidence);
        }

        public Stream<TaskView> tasks() {
            return targets.stream().flatMap(target -> target.tasks().stream());
        }

        /** The letter that a person gave; "not observed" if no task could be seen, "not rated" otherwise. */
        public String standing() {
            return rating.map(given -> given.rating().name())
                    .orElse(tasks().allMatch(TaskView::unseen) ? "not observed" : "not rated");
        }
    }

    public record TargetView(String text, Optional<Rating> wanted, List<TaskView> tasks) {
        public TargetView {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * @param mark what was seen of it; empty if nobody has said anything
     */
    public record TaskView(String id, String text, Optional<MarkView> mark) {
        boolean unseen() {
            return mark.filter(given -> given.mark() == TaskMark.NOT_OBSERVED).isPresent();
        }

        /** "done", "not observed"; "open" if nobody has said anything. */
        public String standing() {
            return mark.map(given -> given.mark().words()).orElse("open");
        }
    }

    public record MarkView(TaskMark mark, String because, String by) {}

    /**
     * @param line of the log
     */
    public record RatingView(Rating rating, String because, String by, long line) {}

    /**
     * @param line of the log; empty where no line is of it alone
     */
    public record EvidenceLine(OptionalLong line, int turn, String what) {}

    /**
     * @param line of the log
     * @param objective the objective's id; empty if it is about none
     * @param task the task's id; empty if it is about none
     * @param about the task, move and inject that it is about, in words
     */
    public record ObservationView(
            String id,
            long line,
            int turn,
            String by,
            Leaning leaning,
            String text,
            String objective,
            String task,
            List<String> about) {
        public ObservationView {
            about = List.copyOf(about);
        }

        /** "turn 2"; "before turn 1" for what was seen in the briefing, or in a turn zero. */
        public String when() {
            return turn == 0 ? "before turn 1" : "turn " + turn;
        }
    }

    /**
     * @param turn empty for one of the hot wash
     */
    public record QuestionView(String id, String text, OptionalInt turn, String objective, List<NoteView> notes) {
        public QuestionView {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param by who said it; empty if that was not noted
     */
    public record NoteView(int turn, String by, String text) {}

    /**
     * @param line of the log
     */
    public record DecisionView(
            String id,
            long line,
            int turn,
            String text,
            String owner,
            List<String> options,
            String chosen,
            String rationale) {
        public DecisionView {
            options = List.copyOf(options);
        }
    }

    public record HotWashLine(Leaning leaning, String from, String text) {}

    /**
     * @param capability what people read for the capability that it is for; empty if for none
     */
    public record ActionView(String id, String capability, CorrectiveAction plan) {}

    /** Every capability of every objective. */
    public Stream<CapabilityView> capabilities() {
        return objectives.stream().flatMap(objective -> objective.capabilities().stream());
    }

    /** What was observed of an objective, or of a task of one of its capabilities. */
    public List<ObservationView> of(CapabilityView capability) {
        var tasks = capability.tasks().map(TaskView::id).toList();
        return observations.stream()
                .filter(one -> one.task().isEmpty()
                        ? one.objective().equals(capability.objective())
                        : tasks.contains(one.task()))
                .toList();
    }

    /** What was observed and is about no objective. */
    public List<ObservationView> others() {
        var objectivesKnown = objectives.stream().map(ObjectiveView::id).toList();
        return observations.stream()
                .filter(one -> !objectivesKnown.contains(one.objective()))
                .toList();
    }
}
