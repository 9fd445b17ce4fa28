package faultline.view;

import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.inject.Msel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds an exercise's events into its turns. */
record TurnViews(Scenario scenario, Sight sight) {

    List<TurnView> of(List<Recorded> events, Msel msel) {
        var adjudications = new LinkedHashMap<Integer, Adjudication>();
        var entered = new LinkedHashMap<Integer, List<Move>>();
        var overrulings = new Overrulings();
        var over = new ArrayList<Integer>();
        for (var recorded : events) {
            overrulings.see(recorded);
            var event = recorded.event();
            if (event instanceof Event.TurnBegan began) {
                entered.put(began.turn(), new ArrayList<>());
            } else if (event instanceof Event.MoveSubmitted submitted) {
                entered.getOrDefault(submitted.move().turn(), List.of()).add(submitted.move());
            } else if (event instanceof Event.MoveWithdrawn withdrawn) {
                entered.values()
                        .forEach(moves -> moves.removeIf(move -> move.id().equals(withdrawn.move())));
            } else if (event instanceof Event.AdjudicationProposed proposed) {
                adjudications.put(proposed.adjudication().turn(), proposed.adjudication());
            } else if (event instanceof Event.AdjudicationRevised revised) {
                adjudications.put(revised.adjudication().turn(), revised.adjudication());
            } else if (event instanceof Event.AdjudicationAccepted accepted) {
                over.add(accepted.turn());
            }
        }
        return entered.keySet().stream()
                .map(turn -> turn(turn, over.contains(turn), entered, adjudications, overrulings, msel.in(turn)))
                .toList();
    }

    private TurnView turn(
            int turn,
            boolean over,
            Map<Integer, List<Move>> entered,
            Map<Integer, Adjudication> adjudications,
            Overrulings overrulings,
            List<String> injects) {
        var adjudication = Optional.ofNullable(adjudications.get(turn));
        boolean shown = over || sight.everything();
        var moves = adjudication
                .filter(any -> shown)
                .map(made -> made.moves().toList())
                .orElse(entered.getOrDefault(turn, List.of()));
        return new TurnView(
                turn,
                scenario.timetable().date(turn),
                over,
                injects.stream()
                        .filter(inject -> sight.receives(scenario.inject(inject)))
                        .toList(),
                moves.stream()
                        .filter(move -> sight.sees(move, over))
                        .map(sight::shown)
                        .toList(),
                sight.everything() ? adjudication : Optional.empty(),
                sight.everything() ? overrulings.in(turn) : List.of());
    }
}
