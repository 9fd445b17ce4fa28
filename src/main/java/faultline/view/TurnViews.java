package faultline.view;

import faultline.exercise.Chronicle;
import faultline.exercise.Chronicle.PlayedTurn;
import faultline.exercise.Exercise;
import faultline.exercise.Impulses;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.exercise.turn.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a seat may know of each turn of an exercise. */
record TurnViews(Scenario scenario, Sight sight) {

    /** Every turn that began, each looked at when somebody asks for it. */
    List<TurnView> of(Chronicle chronicle) {
        var choosings = new Choosings(scenario, chronicle.turns());
        return Later.each(chronicle.turns().values().stream()
                .map(turn -> new Later<>(() -> turn(turn, chronicle.in(turn), choosings)))
                .toList());
    }

    private TurnView turn(PlayedTurn played, List<Recorded> events, Choosings choosings) {
        var overrulings = new Overrulings();
        events.forEach(overrulings::see);
        var exercise = played.after();
        var turn = exercise.turn();
        var kind = scenario.timetable().kind(turn.number());
        boolean over = turn.phase() == Phase.RESULTS;
        return new TurnView(
                turn.number(),
                scenario.timetable().date(turn.number()),
                kind.name(),
                kind.agenda(),
                Impulses.words(scenario, turn),
                turn.accepted().size(),
                over,
                exercise.msel().in(turn.number()).stream()
                        .filter(inject -> sight.receives(scenario.inject(inject)))
                        .toList(),
                Stream.concat(shown(turn.movesAccepted(), true), open(exercise)).toList(),
                cameToLight(exercise),
                over ? List.of() : shown(turn.moves(), false).toList(),
                sight.everything() ? turn.adjudicated() : Optional.empty(),
                sight.everything() ? turn.proposal() : Optional.empty(),
                sight.everything() ? overrulings.in(turn.number()) : List.of(),
                sight.everything() ? overrulings.takenBack(turn.number()) : List.of(),
                sight.everything() ? choosings.in(turn.number(), sight.seating()) : List.of());
    }

    private List<Move> cameToLight(Exercise exercise) {
        var found = exercise.turn().accepted().stream()
                .flatMap(Adjudication::rulings)
                .filter(Ruling::holds)
                .map(Ruling::conclusion)
                .filter(Conclusion.Exposure.class::isInstance)
                .map(conclusion -> ((Conclusion.Exposure) conclusion).move())
                .toList();
        var all = Stream.concat(exercise.situation().history().stream(), exercise.turn().movesAccepted().stream());
        return all.filter(move -> found.contains(move.id()))
                .distinct()
                .map(sight::shown)
                .toList();
    }

    /** The moves that are not in force yet; those that rules propose are for the white cell alone. */
    private Stream<Move> open(Exercise exercise) {
        var turn = exercise.turn();
        if (turn.phase() == Phase.RESULTS) {
            return Stream.empty();
        }
        return turn.proposal().isPresent() && sight.everything()
                ? turn.proposal().get().moves().map(sight::shown)
                : shown(turn.moves(), false);
    }

    private Stream<Move> shown(List<Move> moves, boolean inForce) {
        return moves.stream().filter(move -> sight.sees(move, inForce)).map(sight::shown);
    }
}
