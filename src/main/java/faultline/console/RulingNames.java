package faultline.console;

import faultline.console.Names.OfExercise;
import faultline.console.shell.ValueSource;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.turn.Phase;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.Labels.Named;
import faultline.view.Overruling;
import faultline.view.TurnView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What TAB can propose where rulings of the open proposal are overruled. */
final class RulingNames {
    private RulingNames() {}

    private static Stream<TurnView> proposed(ExerciseView view) {
        return view.phase() == Phase.ADJUDICATION ? view.thisTurn().stream() : Stream.empty();
    }

    private static Stream<Ruling> rulings(ExerciseView view) {
        return proposed(view).flatMap(turn -> turn.proposal().stream()).flatMap(Adjudication::rulings);
    }

    private static Optional<Ruling> typed(ExerciseView view, ValueSource.Typed typed) {
        return rulings(view)
                .filter(ruling ->
                        typed.argument(0).map(ruling.id()::equalsIgnoreCase).orElse(false))
                .findFirst();
    }

    /** The rulings of the open proposal. */
    @Component
    static final class Rulings extends OfExercise {
        Rulings(Sitting sitting) {
            super(sitting, view -> rulings(view).map(Ruling::id).toList());
        }
    }

    /** The rulings of the open proposal that the white cell has overruled. */
    @Component
    static final class Overruled extends OfExercise {
        Overruled(Sitting sitting) {
            super(sitting, view -> proposed(view)
                    .flatMap(turn -> turn.overruled().stream())
                    .filter(overruling -> !overruling.inForce())
                    .map(Overruling::id)
                    .filter(id -> !id.isEmpty())
                    .toList());
        }
    }

    @Component
    static final class Levels extends OfExercise {
        Levels(Sitting sitting) {
            super(sitting, view -> keys(view, true));
        }
    }

    @Component
    static final class Stages extends OfExercise {
        Stages(Sitting sitting) {
            super(sitting, view -> keys(view, false));
        }
    }

    private static List<String> keys(ExerciseView view, boolean levels) {
        return view.board().stream()
                .filter(row -> row.isLevel() == levels)
                .map(BoardRow::key)
                .map(Key::toString)
                .toList();
    }

    /** Those that people have entered in what is being played. */
    static Stream<String> entered(ExerciseView view) {
        return view.thisTurn().stream().flatMap(turn -> turn.entered().stream()).map(Move::id);
    }

    /** Every covert move. */
    @Component
    static final class Covert extends OfExercise {
        Covert(Sitting sitting) {
            super(sitting, view -> view.played().stream()
                    .flatMap(turn -> turn.moves().stream())
                    .filter(Move::covert)
                    .map(Move::id)
                    .toList());
        }
    }

    /** The moves of all actors, since rules move those that nobody plays. */
    @Component
    static final class Moves extends OfExercise {
        Moves(Sitting sitting) {
            super(sitting, view -> List.copyOf(view.labels().moves().keySet()));
        }
    }

    /** The states of the stage that stands on the line, or that the ruling on the line is about. */
    @Component
    static final class States extends OfExercise {
        States(Sitting sitting) {
            super(sitting, (view, typed) -> stage(view, typed)
                    .map(stage -> view.labels().indicators().get(stage))
                    .map(Named::parts)
                    .map(states -> List.copyOf(states.keySet()))
                    .orElse(List.of()));
        }

        private static Optional<String> stage(ExerciseView view, Typed typed) {
            return typed.option("stage").map(key -> Key.parse(key).indicator()).or(() -> typed(view, typed)
                    .map(Ruling::conclusion)
                    .filter(Conclusion.StageEffect.class::isInstance)
                    .map(effect -> ((Conclusion.StageEffect) effect).key().indicator()));
        }
    }

    /** What the move on the line, or that of the ruling on the line, can be aimed at: its choices, or actors. */
    @Component
    static final class Targets extends OfExercise {
        Targets(Sitting sitting) {
            super(sitting, (view, typed) -> targets(view, typed).toList());
        }

        private static Stream<String> targets(ExerciseView view, Typed typed) {
            var choices = typed.option("move")
                    .or(() -> typed(view, typed).flatMap(Targets::move))
                    .map(type -> view.labels().moves().get(type))
                    .map(Named::parts)
                    .orElse(Map.of());
            return choices.isEmpty()
                    ? view.seating().stream().map(ExerciseView.Seated::actor)
                    : choices.keySet().stream();
        }

        private static Optional<String> move(Ruling ruling) {
            if (ruling.conclusion() instanceof Conclusion.Reaction reaction) {
                return Optional.of(reaction.type());
            }
            return ruling.conclusion() instanceof Conclusion.Advice advice
                    ? Optional.of(advice.type())
                    : Optional.empty();
        }
    }
}
