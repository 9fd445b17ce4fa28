package faultline.view;

import faultline.exercise.definition.Question;
import faultline.exercise.definition.Scenario;
import faultline.exercise.evaluation.Evaluation;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.Recorded;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.DecisionView;
import faultline.view.EvaluationView.HotWashLine;
import faultline.view.EvaluationView.NoteView;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.QuestionView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds what a seat may see of what was written of an exercise.
 *
 * @param standing the events that stand
 * @param played every turn that began, as the seat sees it
 */
record EvaluationViews(
        Scenario scenario,
        Evaluation evaluation,
        List<Recorded> standing,
        List<TurnView> played,
        Sight sight,
        Labels labels) {

    EvaluationView view() {
        if (!sight.everything()) {
            return EvaluationView.saidBySeat(Later.list(this::hotWash));
        }
        return new EvaluationView(
                Later.list(() -> new ObjectiveViews(scenario, standing, played, labels).all()),
                Later.list(this::observations),
                Later.list(() -> scenario.purposes().questions().values().stream()
                        .map(this::question)
                        .toList()),
                Later.list(() ->
                        all(DecisionTaken.class).map(EvaluationViews::decision).toList()),
                Later.list(this::hotWash),
                new FeedbackView(evaluation.feedback()),
                actions());
    }

    private List<ObservationView> observations() {
        return all(ObservationMade.class)
                .filter(one -> evaluation.observations().contains(one.event().observation()))
                .map(this::observation)
                .toList();
    }

    private <T> Stream<Written<T>> all(Class<T> kind) {
        return Written.in(standing, kind);
    }

    private ObservationView observation(Written<ObservationMade> one) {
        var made = one.event();
        return new ObservationView(
                made.observation(),
                one.line(),
                made.turn(),
                one.by(),
                made.leaning(),
                made.text(),
                made.objective(),
                made.task(),
                about(made));
    }

    private List<String> about(ObservationMade made) {
        var task = made.task().isEmpty() ? "" : "task " + made.task();
        var inject = Optional.ofNullable(scenario.injects().get(made.inject()))
                .map(known -> "inject " + known.name())
                .orElse(made.inject());
        return Stream.of(task, move(made.move()), inject)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String move(String id) {
        return played.stream()
                .flatMap(turn -> turn.moves().stream())
                .filter(move -> move.id().equals(id))
                .findFirst()
                .map(move -> id + " " + labels.sentence(move))
                .orElse(id);
    }

    private QuestionView question(Question question) {
        return new QuestionView(
                question.id(),
                question.text(),
                question.turn(),
                question.objective().orElse(""),
                all(QuestionAnswered.class)
                        .map(Written::event)
                        .filter(answered -> answered.question().equals(question.id()))
                        .map(answered -> new NoteView(answered.turn(), answered.by(), answered.text()))
                        .toList());
    }

    private static DecisionView decision(Written<DecisionTaken> one) {
        var taken = one.event();
        return new DecisionView(
                taken.decision(),
                one.line(),
                taken.turn(),
                taken.text(),
                taken.owner(),
                taken.options(),
                taken.chosen(),
                taken.rationale());
    }

    /** Who sees everything sees all of it, a cell what it has said itself. */
    private List<HotWashLine> hotWash() {
        return all(HotWashSaid.class)
                .filter(one -> sight.everything() || one.stamp().seat().equals(sight.seat()))
                .map(Written::event)
                .map(said -> new HotWashLine(said.leaning(), said.from(), said.text()))
                .toList();
    }

    private List<ActionView> actions() {
        return evaluation.actions().entrySet().stream()
                .map(action -> new ActionView(
                        action.getKey(),
                        scenario.purposes()
                                .nameOf(action.getValue().capability())
                                .orElse(action.getValue().capability()),
                        action.getValue()))
                .toList();
    }
}
