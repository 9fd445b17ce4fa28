package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Side;
import faultline.exercise.negotiation.Pledge;
import faultline.exercise.turn.Phase;
import faultline.view.PromiseView.State;
import faultline.view.Talks.MessageView;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a seat may know of messages and promises. Cells are called what they are called now. */
record TalkViews(Exercise exercise, Sight sight, Labels labels) {

    /**
     * @param standing the events that stand
     */
    Talks of(List<Recorded> standing) {
        var messages = Later.list(() -> standing.stream()
                .filter(recorded -> recorded.event() instanceof MessageSent)
                .map(recorded -> (MessageSent) recorded.event())
                .filter(sent -> sight.hears(sent.from(), sent.to()))
                .map(this::message)
                .toList());
        var promises = exercise.negotiation().pledges().stream()
                .filter(pledge -> sight.sees(pledge.promise()))
                .map(this::promise);
        return new Talks(sides(), messages, promises.toList());
    }

    private List<String> sides() {
        return Stream.of(exercise.seating().names().stream(), labels.actors().keySet().stream(), Stream.of("white"))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private MessageView message(MessageSent sent) {
        return new MessageView(
                turn(sent.turn()),
                side(sent.from()),
                sent.to().stream().map(this::side).toList(),
                sent.text());
    }

    private PromiseView promise(Pledge pledge) {
        var promise = pledge.promise();
        return new PromiseView(
                promise.id(),
                turn(promise.turn()),
                side(promise.from()),
                side(promise.to()),
                promise.text(),
                promise.by().isPresent() ? turn(promise.by()) : "",
                promise.announced(),
                pledge.judged()
                        .map(judged -> judged.verdict() == Verdict.KEPT ? State.KEPT : State.BROKEN)
                        .orElseGet(() -> open(promise)),
                pledge.judged().map(Judgement::reason).orElse(""),
                pledge.opinions().stream().map(this::opinion).toList());
    }

    private State open(Promise promise) {
        int by = promise.by().orElse(Integer.MAX_VALUE);
        var turn = exercise.turn();
        if (!turn.isPlayed() || turn.number() < by) {
            return State.OPEN;
        }
        boolean playing = turn.phase() == Phase.MOVES || turn.phase() == Phase.ADJUDICATION;
        return turn.number() == by && playing ? State.DUE : State.OVERDUE;
    }

    private String opinion(Pledge.Opinion opinion) {
        var reason = opinion.judgement().reason();
        return side(opinion.by()) + " says "
                + opinion.judgement().verdict().name().toLowerCase(Locale.ROOT)
                + (reason.isBlank() ? "" : ": " + reason);
    }

    /** A side as people read it: a cell's name, an actor's name, "white cell". */
    String side(Side side) {
        if (side instanceof Side.Cell cell) {
            return exercise.seating().now(cell.name());
        }
        return side instanceof Side.Actor actor ? labels.actor(actor.id()) : "white cell";
    }

    private static String turn(OptionalInt turn) {
        return turn.isPresent() ? Timetable.words(turn.getAsInt()) : "before play";
    }
}
