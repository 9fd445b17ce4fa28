package faultline.console;

import faultline.console.shell.FixedValues;
import faultline.exercise.definition.InjectStatus;
import faultline.view.InjectView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What TAB can propose where an inject or what it can become is named. */
final class MselNames {
    private MselNames() {}

    /** All injects that the seat knows of. */
    @Component
    static final class All extends Names.OfExercise {
        All(Sitting sitting) {
            super(sitting, view -> view.injects().stream().map(InjectView::id).toList());
        }
    }

    /** Injects that have been released. */
    @Component
    static final class Released extends Names.OfExercise {
        Released(Sitting sitting) {
            super(sitting, view -> view.injects().stream()
                    .filter(inject -> inject.released().isPresent())
                    .map(InjectView::id)
                    .toList());
        }
    }

    @Component
    static final class Statuses implements FixedValues {
        static final List<String> WORDS =
                Stream.of(InjectStatus.values()).map(InjectStatus::word).toList();

        @Override
        public List<String> values() {
            return WORDS;
        }
    }
}
