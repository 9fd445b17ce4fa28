package faultline.view;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.turn.Phase;
import faultline.view.Guidance.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom and what an exercise waits for. */
record Waiting(ExerciseView view) {

    /** A line for each played actor that could act now and has not: "moscow has entered nothing for Russia". */
    List<String> missing() {
        if (view.phase() != Phase.MOVES) {
            return List.of();
        }
        var moved = moved();
        return view.seating().stream()
                .filter(seated ->
                        seated.cell().isPresent() && canAct(seated.actor()) && !moved.contains(seated.actor()))
                .map(seated ->
                        "Cell (" + seated.cell().orElseThrow() + ") has entered no move for " + seated.name() + ".")
                .toList();
    }

    private Set<String> moved() {
        return view.thisTurn().stream()
                .flatMap(turn -> turn.moves().stream())
                .filter(move -> !move.byRule())
                .map(Move::actor)
                .collect(Collectors.toSet());
    }

    private boolean canAct(String actor) {
        return view.choices().stream()
                .anyMatch(choice ->
                        choice.actor().equals(actor) && choice.whyNot().isEmpty());
    }

    /** What else waits for the white cell. */
    List<Step> all() {
        var waiting = new ArrayList<Step>();
        conflicts().ifPresent(waiting::add);
        view.debate().open().stream()
                .map(argument -> new Step(
                        "Argument " + argument.id() + " is not decided: " + argument.action(),
                        "argument show " + argument.id()))
                .forEach(waiting::add);
        unanswered().forEach(waiting::add);
        promises().ifPresent(waiting::add);
        return waiting;
    }

    private Optional<Step> promises() {
        long due = view.talks().due().size();
        return due == 0
                ? Optional.empty()
                : Optional.of(new Step(
                        (due == 1 ? "A promise is" : due + " promises are")
                                + " due: say whether it was kept. Nothing is kept or broken by itself.",
                        "ledger"));
    }

    private Stream<Step> unanswered() {
        return view.phase() != Phase.ADJUDICATION
                ? Stream.empty()
                : view.thisTurn().stream()
                        .flatMap(turn -> turn.unanswered().stream())
                        .filter(move -> !view.debate().settles(move.id()))
                        .map(move -> new Step(
                                "No ruling answers " + view.labels().sentence(move) + ".",
                                "ruling add --for " + move.id() + " "));
    }

    private Optional<Step> conflicts() {
        return view.thisTurn().flatMap(TurnView::proposal).stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.outcome() == Ruling.Outcome.CONFLICT)
                .findFirst()
                .map(ruling -> new Step(
                        "Rulings say opposite things of the same; strike or amend one of them.", "why " + ruling.id()));
    }
}
