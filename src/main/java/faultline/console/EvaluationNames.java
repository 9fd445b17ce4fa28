package faultline.console;

import faultline.console.Names.OfExercise;
import faultline.console.shell.FixedValues;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.TaskMark;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.QuestionView;
import faultline.view.EvaluationView.TaskView;
import faultline.view.InjectView;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What TAB can propose to whoever writes of an exercise; nothing where the seat may not know it. */
final class EvaluationNames {
    private EvaluationNames() {}

    @Component
    static final class Objectives extends OfExercise {
        Objectives(Sitting sitting) {
            super(sitting, view -> view.evaluation().objectives().stream()
                    .map(ObjectiveView::id)
                    .toList());
        }
    }

    @Component
    static final class Capabilities extends OfExercise {
        Capabilities(Sitting sitting) {
            super(sitting, view -> view.evaluation()
                    .capabilities()
                    .map(CapabilityView::id)
                    .distinct()
                    .toList());
        }
    }

    @Component
    static final class Tasks extends OfExercise {
        Tasks(Sitting sitting) {
            super(sitting, view -> view.evaluation().objectives().stream()
                    .flatMap(ObjectiveView::tasks)
                    .map(TaskView::id)
                    .toList());
        }
    }

    @Component
    static final class Observations extends OfExercise {
        Observations(Sitting sitting) {
            super(sitting, view -> view.evaluation().observations().stream()
                    .map(ObservationView::id)
                    .toList());
        }
    }

    @Component
    static final class Questions extends OfExercise {
        Questions(Sitting sitting) {
            super(sitting, view -> view.evaluation().questions().stream()
                    .map(QuestionView::id)
                    .toList());
        }
    }

    @Component
    static final class Actions extends OfExercise {
        Actions(Sitting sitting) {
            super(sitting, view -> view.evaluation().actions().stream()
                    .map(ActionView::id)
                    .toList());
        }
    }

    /** Every move that was made, by people or by rule. */
    @Component
    static final class Moves extends OfExercise {
        Moves(Sitting sitting) {
            super(sitting, view -> view.played().stream()
                    .flatMap(turn -> turn.moves().stream())
                    .map(faultline.exercise.event.Move::id)
                    .toList());
        }
    }

    /** Every inject that the seat knows, released or not. */
    @Component
    static final class Injects extends OfExercise {
        Injects(Sitting sitting) {
            super(sitting, view -> view.injects().stream().map(InjectView::id).toList());
        }
    }

    @Component
    static final class Marks implements FixedValues {
        @Override
        public List<String> values() {
            return TaskMark.ids();
        }
    }

    @Component
    static final class Ratings implements FixedValues {
        @Override
        public List<String> values() {
            return Arrays.stream(Rating.values()).map(Rating::name).toList();
        }
    }

    @Component
    static final class Elements implements FixedValues {
        @Override
        public List<String> values() {
            return Element.ids();
        }
    }
}
