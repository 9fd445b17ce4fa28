package faultline.console;

import faultline.console.shell.FixedValues;
import faultline.console.shell.ValueSource;
import faultline.exercise.definition.MoveType;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Seat;
import faultline.play.Play;
import faultline.view.ActorOutcome;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Briefing;
import faultline.view.ExerciseView.Seated;
import faultline.view.InjectView;
import faultline.view.PromiseView;
import faultline.view.WhyTrees;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What TAB can propose for names: each kind reads the open exercise as the seat sees it, and nothing else. */
final class Names {
    private Names() {}

    /** Names that are read off the open exercise; none if there is none. */
    abstract static class OfExercise implements ValueSource {
        private final Sitting sitting;
        private final BiFunction<ExerciseView, Typed, List<String>> names;

        OfExercise(Sitting sitting, Function<ExerciseView, List<String>> names) {
            this(sitting, (view, typed) -> names.apply(view));
        }

        /**
         * @param names by what stands on the line besides
         */
        OfExercise(Sitting sitting, BiFunction<ExerciseView, Typed, List<String>> names) {
            this.sitting = sitting;
            this.names = names;
        }

        @Override
        public final List<String> values(Typed typed) {
            return sitting.glance().map(view -> names.apply(view, typed)).orElse(List.of());
        }
    }

    @Component
    static final class Actors extends OfExercise {
        Actors(Sitting sitting) {
            super(sitting, view -> view.seating().stream().map(Seated::actor).toList());
        }
    }

    /** Actors whose outcome can be shown. */
    @Component
    static final class Judged extends OfExercise {
        Judged(Sitting sitting) {
            super(
                    sitting,
                    view -> view.outcomes().stream().map(ActorOutcome::actor).toList());
        }
    }

    @Component
    static final class Cells extends OfExercise {
        Cells(Sitting sitting) {
            super(sitting, ExerciseView::cells);
        }
    }

    /** Whom one can write to. */
    @Component
    static final class Sides extends OfExercise {
        Sides(Sitting sitting) {
            super(sitting, view -> view.talks().sides());
        }
    }

    /** Promises that the seat knows of. */
    @Component
    static final class Promises extends OfExercise {
        Promises(Sitting sitting) {
            super(sitting, view -> view.talks().promises().stream()
                    .map(PromiseView::id)
                    .toList());
        }
    }

    /** Where the keyboard can go from here. */
    @Component
    static final class Seats extends OfExercise {
        Seats(Sitting sitting) {
            super(
                    sitting,
                    view -> sitting.seat() instanceof Seat.White
                            ? Stream.concat(view.cells().stream(), Stream.of("evaluator", "observer"))
                                    .toList()
                            : List.of("white"));
        }
    }

    @Component
    static final class People extends OfExercise {
        People(Sitting sitting) {
            super(
                    sitting,
                    view -> view.room().people().stream().map(Participant::name).toList());
        }
    }

    /** What people can be there for. */
    @Component
    static final class Roles implements FixedValues {
        @Override
        public List<String> values() {
            return PersonCommands.ROLES;
        }
    }

    /** First a cell, then the actors that it is to play. */
    @Component
    static final class CellAndActors implements ValueSource {
        private final Cells cells;
        private final Actors actors;

        CellAndActors(Cells cells, Actors actors) {
            this.cells = cells;
            this.actors = actors;
        }

        @Override
        public List<String> values(Typed typed) {
            return typed.arguments().isEmpty() ? cells.values(typed) : actors.values(typed);
        }
    }

    /** Actors that a cell plays. */
    @Component
    static final class PlayedActors extends OfExercise {
        PlayedActors(Sitting sitting) {
            super(sitting, ExerciseView::playedActors);
        }
    }

    @Component
    static final class Briefings extends OfExercise {
        Briefings(Sitting sitting) {
            super(sitting, view -> view.briefings().stream().map(Briefing::of).toList());
        }
    }

    /** Moves that the seat's actors have. */
    @Component
    static final class MoveTypes extends OfExercise {
        MoveTypes(Sitting sitting) {
            super(sitting, view -> view.choices().stream()
                    .map(choice -> choice.type().id())
                    .filter(type -> !type.equals(MoveType.FREE_FORM))
                    .distinct()
                    .toList());
        }
    }

    /** Moves entered that can be taken back. */
    @Component
    static final class EnteredMoves extends OfExercise {
        EnteredMoves(Sitting sitting) {
            super(sitting, view -> view.thisTurn().stream()
                    .flatMap(turn -> turn.entered().stream())
                    .map(faultline.exercise.event.Move::id)
                    .toList());
        }
    }

    /** Moves that were written down and not entered. */
    @Component
    static final class Drafts extends OfExercise {
        Drafts(Sitting sitting) {
            super(sitting, view -> view.drafts().stream()
                    .map(draft -> draft.draft().id())
                    .toList());
        }
    }

    /** Injects that have not been released. */
    @Component
    static final class Injects extends OfExercise {
        Injects(Sitting sitting) {
            super(sitting, view -> view.injects().stream()
                    .filter(inject -> inject.released().isEmpty())
                    .map(InjectView::id)
                    .toList());
        }
    }

    /** Everything that can be explained: indicators, moves and rulings; of actors what they nearly did. */
    @Component
    static final class Subjects extends OfExercise {
        Subjects(Sitting sitting) {
            super(sitting, (view, typed) -> {
                var explained = new WhyTrees(view).subjects().stream();
                return typed.option("near").isPresent()
                        ? Stream.concat(explained, view.seating().stream().map(Seated::actor))
                                .toList()
                        : explained.toList();
            });
        }
    }

    /** What the move on the line can be aimed at. */
    @Component
    static final class Targets extends OfExercise {
        Targets(Sitting sitting) {
            super(sitting, (view, typed) -> view.choices().stream()
                    .filter(choice ->
                            typed.argument(0).map(choice.type().id()::equals).orElse(false))
                    .flatMap(choice -> choice.type().target().accepted().stream())
                    .distinct()
                    .toList());
        }
    }

    @Component
    static final class Exercises implements ValueSource {
        private final Play play;

        Exercises(Play play) {
            this.play = play;
        }

        @Override
        public List<String> values(Typed typed) {
            return play.exerciseNames();
        }
    }

    /** Which texts a fork goes on under, if not those that hold in the exercise. */
    @Component
    static final class Texts implements FixedValues {
        static final String CURRENT = "current";

        @Override
        public List<String> values() {
            return List.of(CURRENT);
        }
    }

    /** The variants of the scenario that stands on the line, as an argument or an option. */
    @Component
    static final class Variants implements ValueSource {
        private final Play play;

        Variants(Play play) {
            this.play = play;
        }

        @Override
        public List<String> values(Typed typed) {
            return typed.option("scenario")
                    .or(() -> typed.argument(0))
                    .map(play.authoring()::variants)
                    .orElse(List.of());
        }
    }

    @Component
    static final class Scenarios implements ValueSource {
        private final Play play;

        Scenarios(Play play) {
            this.play = play;
        }

        @Override
        public List<String> values(Typed typed) {
            return play.authoring().scenarioIds();
        }
    }
}
