package faultline.view;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.RulingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folds an exercise's events into where the white cell overruled the rules, and who did. */
final class Overrulings {
    private final List<Overruling> accepted = new ArrayList<>();
    private final List<TakenBack> takenBack = new ArrayList<>();
    private List<Overruling> proposed = List.of();

    void see(Recorded recorded) {
        var event = recorded.event();
        if (event instanceof Event.AdjudicationProposed) {
            proposed = List.of();
        } else if (event instanceof Event.AdjudicationRevised revised) {
            var before = proposed;
            proposed = revised.overruled().stream()
                    .map(said -> overruling(
                            said,
                            revised.adjudication(),
                            person(said, before).orElse(recorded.stamp().person())))
                    .toList();
            takenBack(before, proposed, recorded.stamp().person());
        } else if (event instanceof Event.AdjudicationAccepted) {
            proposed.stream().map(Overruling::accepted).forEach(accepted::add);
            proposed = List.of();
        }
    }

    List<Overruling> in(int turn) {
        return Stream.concat(accepted.stream(), proposed.stream())
                .filter(overruling -> overruling.turn() == turn)
                .toList();
    }

    /** What had been said in that turn and was taken back before it was in force. */
    List<TakenBack> takenBack(int turn) {
        return takenBack.stream().filter(one -> one.overruling().turn() == turn).toList();
    }

    private void takenBack(List<Overruling> before, List<Overruling> after, String person) {
        var stands = after.stream().map(one -> one.said().intervention()).toList();
        var about = after.stream().flatMap(one -> about(one).stream()).toList();
        before.stream()
                .filter(one -> !stands.contains(one.said().intervention()))
                .map(one ->
                        new TakenBack(one, about(one).filter(about::contains).isPresent(), person))
                .forEach(takenBack::add);
    }

    /** The rules' ruling that it is about; empty for one that was added. */
    private static Optional<RulingKey> about(Overruling overruling) {
        if (overruling.said().intervention() instanceof Intervention.Strike strike) {
            return Optional.of(strike.ruling());
        }
        return overruling.said().intervention() instanceof Intervention.Amend amend
                ? Optional.of(amend.ruling())
                : Optional.empty();
    }

    /** A revision repeats what was said before it; who said it first is who said it. */
    private static Optional<String> person(Overruled said, List<Overruling> before) {
        return before.stream()
                .filter(one -> one.said().intervention().equals(said.intervention()))
                .map(Overruling::person)
                .findFirst();
    }

    private static Overruling overruling(Overruled said, Adjudication adjudication, String person) {
        Optional<Ruling> ruling = adjudication
                .rulings()
                .filter(one -> said.ruling().equals(Optional.of(one.id())))
                .findFirst();
        return new Overruling(adjudication.turn(), said, ruling, person, false);
    }
}
