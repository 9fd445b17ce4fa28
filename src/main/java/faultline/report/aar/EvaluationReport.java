package faultline.report.aar;

import faultline.exercise.definition.Rating;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.DecisionView;
import faultline.view.EvaluationView.EvidenceLine;
import faultline.view.EvaluationView.HotWashLine;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.QuestionView;
import faultline.view.FeedbackView.Distribution;
import faultline.view.Room;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written of an exercise, as an after-action report tells it: the same rows and words in each of its forms. All
 * texts are plain.
 */
public record EvaluationReport(EvaluationView evaluation, Room room) {
    /** What each letter stands for. */
    public static final String LETTERS = Arrays.stream(Rating.values())
            .map(rating -> rating + ": " + rating.words())
            .collect(Collectors.joining("; "));

    /** What is said of how these were reached. */
    public static final String READING =
            "Ratings are given by people, with their reasons; the program proposes none and computes no share of them."
                    + " \"Not observed\" means that nobody could see any of the tasks, \"not rated\" that nobody has judged.";

    public static final List<String> ANALYSIS_HEAD = List.of("Objective", "Core capability", "Rating", "Aimed at");
    public static final List<String> TASKS_HEAD = List.of("Critical task", "Seen", "Because");
    public static final List<String> DECISIONS_HEAD =
            List.of("No.", "Turn", "Decision", "Owner", "Options", "Chosen", "Because");
    public static final List<String> FEEDBACK_HEAD = List.of("1 disagree, 5 agree", "1", "2", "3", "4", "5", "Median");
    public static final List<String> PLAN_HEAD = List.of(
            "Core capability",
            "Issue",
            "Corrective action",
            "Element",
            "Responsible",
            "Point of contact",
            "Start",
            "Completion");
    public static final List<String> PEOPLE_HEAD = List.of("Name", "Role", "Cell");

    /** The table of all objectives and capabilities. */
    public List<List<String>> analysis() {
        return evaluation.objectives().stream()
                .flatMap(objective -> objective.capabilities().stream()
                        .map(capability ->
                                List.of(objective.name(), capability.name(), capability.standing(), aimed(capability))))
                .toList();
    }

    private static String aimed(CapabilityView capability) {
        return capability.targets().stream()
                .flatMap(target -> target.wanted().stream())
                .map(Rating::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<CapabilityView> capabilities() {
        return evaluation.capabilities().toList();
    }

    /** "Planning (Weigh the price)". */
    public String title(CapabilityView capability) {
        var objective = evaluation.objectives().stream()
                .filter(one -> one.id().equals(capability.objective()))
                .map(ObjectiveView::name)
                .findFirst()
                .orElse(capability.objective());
        return capability.name() + " (" + objective + ")";
    }

    /** The rating with its explanation; then those that it took the place of, the latest first. */
    public List<String> ratings(CapabilityView capability) {
        var former = capability.former().stream()
                .map(rating -> "Rated " + rating.rating() + " before, by " + rating.by() + ": " + rating.because())
                .toList();
        var now = capability
                .rating()
                .map(rating -> rating.rating() + ", " + rating.rating().words() + " (" + rating.by() + "): "
                        + rating.because())
                .orElse(capitalised(capability.standing()) + ".");
        return Stream.concat(Stream.of(now), former.stream()).toList();
    }

    public List<List<String>> tasks(CapabilityView capability) {
        return capability
                .tasks()
                .map(task -> List.of(
                        task.text(),
                        task.standing(),
                        task.mark().map(mark -> mark.because()).orElse("")))
                .toList();
    }

    /** What was observed of a capability in that way, each with its reference. */
    public List<String> observed(CapabilityView capability, Leaning leaning) {
        return evaluation.of(capability).stream()
                .filter(one -> one.leaning() == leaning)
                .map(EvaluationReport::words)
                .toList();
    }

    /** What was observed of no objective of the scenario's. */
    public List<String> otherObservations() {
        return evaluation.others().stream()
                .map(one -> capitalised(one.leaning().words()) + ": " + words(one))
                .toList();
    }

    private static String words(ObservationView one) {
        return one.text() + " ("
                + Stream.of(Stream.of(one.id(), one.when()), one.about().stream(), Stream.of(one.by()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("; "))
                + ")";
    }

    /** What the ratings can rest on, by line of the log. */
    public List<String> references(CapabilityView capability) {
        return capability.evidence().stream().map(EvaluationReport::reference).toList();
    }

    private static String reference(EvidenceLine line) {
        return Timetable.title(line.turn())
                + (line.line().isPresent() ? ", line " + line.line().getAsLong() + " of the log" : "") + ": "
                + line.what();
    }

    public List<List<String>> decisions() {
        return evaluation.decisions().stream().map(EvaluationReport::decision).toList();
    }

    private static List<String> decision(DecisionView one) {
        return List.of(
                one.id(),
                Integer.toString(one.turn()),
                one.text(),
                one.owner(),
                String.join("; ", one.options()),
                one.chosen(),
                one.rationale());
    }

    /** The questions to which something was said. */
    public List<QuestionView> discussed() {
        return evaluation.questions().stream()
                .filter(question -> !question.notes().isEmpty())
                .toList();
    }

    /** How many questions the scenario has to which nothing was noted, in a sentence; empty if there is none. */
    public String undiscussed() {
        long open = evaluation.questions().size() - discussed().size();
        return open == 0
                ? ""
                : "Nothing was noted to " + open + (open == 1 ? " question" : " questions") + " of the scenario.";
    }

    /** "Turn 3: Whom did you tell?" */
    public static String question(QuestionView question) {
        return (question.turn().isPresent() ? Timetable.title(question.turn().getAsInt()) : "Hot wash") + ": "
                + question.text();
    }

    public static List<String> notes(QuestionView question) {
        return question.notes().stream()
                .map(note -> (note.by().isEmpty() ? "" : note.by() + ": ") + note.text())
                .toList();
    }

    public List<String> hotWash(Leaning leaning) {
        return evaluation.hotWash().stream()
                .filter(line -> line.leaning() == leaning)
                .map(EvaluationReport::words)
                .toList();
    }

    private static String words(HotWashLine line) {
        return (line.from().isEmpty() ? "" : line.from() + ": ") + line.text();
    }

    /** How many forms there are, in a sentence. */
    public String forms() {
        int forms = evaluation.feedback().forms().size();
        return forms == 0
                ? "No feedback form was given."
                : forms + (forms == 1 ? " participant has" : " participants have") + " filled in the form.";
    }

    /** No row without a form. */
    public List<List<String>> feedback() {
        return evaluation.feedback().forms().isEmpty()
                ? List.of()
                : evaluation.feedback().distributions().stream()
                        .map(EvaluationReport::distribution)
                        .toList();
    }

    private static List<String> distribution(Distribution one) {
        return Stream.of(
                        Stream.of(one.statement().words()),
                        one.counts().stream().map(count -> Integer.toString(count)),
                        Stream.of(one.median()))
                .flatMap(cells -> cells)
                .toList();
    }

    /** What participants wrote, without their names. */
    public List<String> written() {
        var feedback = evaluation.feedback();
        return Stream.of(
                        feedback.written(Feedback::strengths).stream().map(text -> "Strength: " + text),
                        feedback.written(Feedback::improvements).stream().map(text -> "Area for improvement: " + text),
                        feedback.written(Feedback::comments).stream().map(text -> "Comment: " + text))
                .flatMap(texts -> texts)
                .toList();
    }

    public List<List<String>> plan() {
        return evaluation.actions().stream().map(EvaluationReport::action).toList();
    }

    private static List<String> action(ActionView one) {
        var plan = one.plan();
        return List.of(
                one.capability(),
                plan.issue(),
                plan.text(),
                plan.element().map(Element::id).orElse(""),
                plan.owner(),
                plan.contact(),
                plan.start().map(LocalDate::toString).orElse(""),
                plan.due().map(LocalDate::toString).orElse(""));
    }

    public List<List<String>> people() {
        return room.people().stream().map(EvaluationReport::person).toList();
    }

    private static List<String> person(Participant person) {
        return List.of(person.name(), word(person.role()), person.cell().orElse(""));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
