package faultline.console;

import faultline.console.Names.OfExercise;
import faultline.console.shell.FixedValues;
import faultline.console.shell.ValueSource;
import faultline.exercise.argument.Estimates;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Point;
import faultline.play.EffectTemplate;
import faultline.view.ArgumentView;
import faultline.view.Debate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What TAB can propose where people argue. */
final class ArgumentNames {
    static final List<String> METHODS =
            Stream.of(ArgumentMethod.values()).map(ArgumentMethod::words).toList();

    static final List<String> WEIGHTS = Stream.of(Point.Weight.values())
            .map(weight -> weight.name().toLowerCase(Locale.ROOT))
            .toList();

    private ArgumentNames() {}

    private static List<String> ids(List<ArgumentView> arguments) {
        return arguments.stream().map(ArgumentView::id).toList();
    }

    @Component
    static final class All extends OfExercise {
        All(Sitting sitting) {
            super(sitting, view -> ids(view.debate().arguments()));
        }
    }

    /** Those that can be argued and decided. */
    @Component
    static final class Open extends OfExercise {
        Open(Sitting sitting) {
            super(sitting, view -> ids(view.debate().open()));
        }
    }

    /** Secret ones. */
    @Component
    static final class Secret extends OfExercise {
        Secret(Sitting sitting) {
            super(sitting, view -> view.debate().arguments().stream()
                    .filter(argument -> argument.claim().secret().isPresent())
                    .map(ArgumentView::id)
                    .toList());
        }
    }

    /** Those that something came of. */
    @Component
    static final class Decided extends OfExercise {
        Decided(Sitting sitting) {
            super(sitting, view -> view.debate().arguments().stream()
                    .filter(argument -> argument.verdict().isPresent())
                    .map(ArgumentView::id)
                    .toList());
        }
    }

    /** Who can be said to give a reason: cells, and people by name. */
    @Component
    static final class Speakers extends OfExercise {
        Speakers(Sitting sitting) {
            super(sitting, view -> Stream.concat(
                            view.cells().stream(), view.room().people().stream().map(Participant::name))
                    .toList());
        }
    }

    @Component
    static final class Conditions extends OfExercise {
        Conditions(Sitting sitting) {
            super(sitting, view -> view.debate().standing().stream()
                    .map(StandingCondition::id)
                    .toList());
        }
    }

    /** Big projects of which a step has been argued. */
    @Component
    static final class Projects extends OfExercise {
        Projects(Sitting sitting) {
            super(sitting, view -> projects(view.debate()));
        }

        private static List<String> projects(Debate debate) {
            return debate.arguments().stream()
                    .flatMap(argument -> argument.claim().project().stream())
                    .map(BigProject::id)
                    .distinct()
                    .toList();
        }
    }

    @Component
    static final class Methods implements FixedValues {
        @Override
        public List<String> values() {
            return METHODS;
        }
    }

    @Component
    static final class Weights implements FixedValues {
        @Override
        public List<String> values() {
            return WEIGHTS;
        }
    }

    @Component
    static final class Templates implements FixedValues {
        @Override
        public List<String> values() {
            return EffectTemplate.words();
        }
    }

    /** An argument, then what somebody estimates of it. */
    @Component
    static final class OpenAndEstimate implements ValueSource {
        private final Open open;

        OpenAndEstimate(Open open) {
            this.open = open;
        }

        @Override
        public List<String> values(Typed typed) {
            return typed.arguments().isEmpty()
                    ? open.values(typed)
                    : Estimates.POSSIBLE.stream().map(String::valueOf).toList();
        }
    }

    @Component
    static final class Votes implements FixedValues {
        @Override
        public List<String> values() {
            return List.of("yes", "no");
        }
    }
}
