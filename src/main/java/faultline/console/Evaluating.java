package faultline.console;

import faultline.console.contract.Shown;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was written of the open exercise, or says why not. */
@Component
final class Evaluating {
    private final Sitting sitting;

    Evaluating(Sitting sitting) {
        this.sitting = sitting;
    }

    /** The view of a seat that may read the evaluation. */
    Outcome<ExerciseView> view() {
        return sitting.view()
                .then(view -> view.provenance().isPresent()
                        ? Outcome.done(view)
                        : Outcome.refused(
                                Code.NOT_YOURS,
                                "Only an evaluator or the white cell reads this, not the seat (" + view.seat() + ").",
                                "Ask the facilitator."));
    }

    Outcome<Shown<ObjectiveView>> objective(String id) {
        return view().then(view -> {
            var all = view.evaluation().objectives();
            return all.stream()
                    .filter(objective -> objective.id().equals(id))
                    .findFirst()
                    .map(found -> Outcome.done(new Shown<>(view, found)))
                    .orElseGet(() -> Refusals.unknown(
                            "objective", id, all.stream().map(ObjectiveView::id).toList()));
        });
    }

    /** A capability as each objective exercises it, or as the one that is named does. */
    Outcome<Shown<List<CapabilityView>>> capability(String id, Optional<String> objective) {
        return view().then(view -> {
            var all = view.evaluation().capabilities().toList();
            var named = all.stream()
                    .filter(capability -> capability.id().equals(id))
                    .toList();
            if (named.isEmpty()) {
                return Refusals.unknown(
                        "capability",
                        id,
                        all.stream().map(CapabilityView::id).distinct().toList());
            }
            var found = named.stream()
                    .filter(capability -> objective.isEmpty() || objective.get().equals(capability.objective()))
                    .toList();
            return found.isEmpty()
                    ? Refusals.unknown(
                            "objective with the capability (" + id + "),",
                            objective.orElse(""),
                            named.stream().map(CapabilityView::objective).toList())
                    : Outcome.done(new Shown<>(view, found));
        });
    }
}
