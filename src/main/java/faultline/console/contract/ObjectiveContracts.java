package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.TaskMark;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.EvidenceLine;
import faultline.view.EvaluationView.MarkView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.EvaluationView.Serving;
import faultline.view.EvaluationView.TargetView;
import faultline.view.EvaluationView.TaskView;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.stream.Stream;

/** What the exercise is for and how it went, as data. */
public final class ObjectiveContracts {
    private static final Value<String> RATING =
            oneOf(Stream.of(Rating.values()).map(Rating::name).toList());

    private static final Shape<TaskView> TASK = Shape.<TaskView>of("task", "A critical task.")
            .with("id", TEXT, "How commands name it.", TaskView::id)
            .with("text", TEXT, "What is to be done.", TaskView::text)
            .maybe("mark", oneOf(TaskMark.ids()), "What was seen of it.", task -> task.mark()
                    .map(given -> given.mark().id()))
            .maybe("because", TEXT, "What shows it.", task -> task.mark()
                    .map(MarkView::because)
                    .filter(because -> !because.isEmpty()))
            .maybe("by", TEXT, "Who said so.", task -> task.mark().map(MarkView::by));

    private static final Shape<TargetView> TARGET = Shape.<TargetView>of("target", "What is aimed at.")
            .with("text", TEXT, "What it is, in words.", TargetView::text)
            .maybe("wanted", RATING, "The rating that is aimed at.", target -> target.wanted()
                    .map(Rating::name))
            .with("tasks", listOf(TASK), "Its critical tasks.", TargetView::tasks);

    private static final Shape<CapabilityView> CAPABILITY = Shape.<CapabilityView>of(
                    "capability", "A core capability, as one objective exercises it.")
            .with("id", TEXT, "How commands name it.", CapabilityView::id)
            .with("name", TEXT, "What people read for it.", CapabilityView::name)
            .with("objective", TEXT, "The id of the objective.", CapabilityView::objective)
            .maybe("rating", RATING, "How it was performed, as a person says.", one -> one.rating()
                    .map(given -> given.rating().name()))
            .maybe("because", TEXT, "The explanation of the rating.", one -> one.rating()
                    .map(RatingView::because))
            .maybe("by", TEXT, "Who rated it.", one -> one.rating().map(RatingView::by))
            .with("targets", listOf(TARGET), "Its targets.", CapabilityView::targets);

    private static final Shape<Serving> SERVING = Shape.<Serving>of("serving", "What brings an objective up.")
            .with("id", TEXT, "The id of the inject, or of the type of move.", Serving::id)
            .with("name", TEXT, "What people read for it.", Serving::name)
            .with("when", TEXT, "In which turn or by whom, in words.", Serving::when)
            .with("turns", listOf(INTEGER), "The turns in which it has come.", one -> Whole.all(one.turns()));

    private static final Shape<ObjectiveView> OBJECTIVE = Shape.<ObjectiveView>of("objective", "An objective.")
            .with("id", TEXT, "How commands name it.", ObjectiveView::id)
            .with("name", TEXT, "What people read for it.", ObjectiveView::name)
            .with("text", TEXT, "What it is, in full.", ObjectiveView::text)
            .with("injects", listOf(SERVING), "The injects that bring it up.", ObjectiveView::injects)
            .with("moves", listOf(SERVING), "The moves that bring it up.", ObjectiveView::moves)
            .with("capabilities", listOf(CAPABILITY), "Its core capabilities.", ObjectiveView::capabilities);

    private static final Shape<EvidenceLine> LINE = Shape.<EvidenceLine>of("line", "What a rating can rest on.")
            .maybe("line", INTEGER, "The line of the log.", line -> Whole.maybe(line.line()))
            .with("turn", INTEGER, "The turn.", EvidenceLine::turn)
            .with("what", TEXT, "What it is.", EvidenceLine::what);

    private record Task(CapabilityView capability, TaskView task) {}

    private static final Shape<Task> LISTED = Shape.<Task>of("listed", "A critical task with what it is for.")
            .with("capability", TEXT, "The id of the capability.", one -> one.capability()
                    .id())
            .with("objective", TEXT, "The id of the objective.", one -> one.capability()
                    .objective())
            .with("task", TASK, "The task.", Task::task);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("objective-list", "What the exercise is for.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("objectives", listOf(OBJECTIVE), "The objectives.", view -> view.evaluation()
                            .objectives())),
            "objectives");

    public static final Contract<Shown<ObjectiveView>> SHOW =
            Contract.of(Contract.page(Shape.<Shown<ObjectiveView>>of("objective-show", "An objective.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("objective", OBJECTIVE, "The objective.", Shown::what)));

    public static final Contract<ExerciseView> TASKS = Contract.of(
            Contract.page(Shape.<ExerciseView>of("task-list", "The critical tasks.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("tasks", listOf(LISTED), "The tasks.", ObjectiveContracts::tasks)),
            "tasks");

    private static final Shape<CapabilityView> RATED = Shape.<CapabilityView>of(
                    "rated", "A core capability with what a rating of it can rest on.")
            .with("capability", CAPABILITY, "The capability.", one -> one)
            .with(
                    "evidence",
                    listOf(LINE),
                    "What a rating can rest on, in the order of play.",
                    CapabilityView::evidence);

    public static final Contract<Shown<List<CapabilityView>>> EVIDENCE = Contract.of(
            Contract.page(Shape.<Shown<List<CapabilityView>>>of("evidence", "What a rating can rest on.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("capabilities", listOf(RATED), "The capability, for each objective.", Shown::what)),
            "capabilities");

    private ObjectiveContracts() {}

    private static List<Task> tasks(ExerciseView view) {
        return view.evaluation()
                .capabilities()
                .flatMap(capability -> capability.tasks().map(task -> new Task(capability, task)))
                .toList();
    }
}
