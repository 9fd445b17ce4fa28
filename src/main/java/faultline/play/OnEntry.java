package faultline.play;

import faultline.exercise.Impulses;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Turn;
import faultline.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Asks the rules about a move that has just been entered, in turns where each is answered on entry. */
record OnEntry(Exercises exercises, Umpire umpire) {

    /**
     * If the rules give no answer, the move stays entered, and can be adjudicated again or withdrawn.
     *
     * @param id of the command that entered it; the same one again finds the same answer
     */
    Outcome<Happened> answer(Caller caller, String name, UUID id, Happened entered) {
        return exercises.load(name).then(loaded -> {
            var answer = UUID.nameUUIDFromBytes(("the answer to " + id).getBytes(StandardCharsets.UTF_8));
            return waits(loaded.exercise().turn(), entered)
                            || !exercises.journal().made(name, answer).isEmpty()
                    ? answered(caller, name, answer, entered)
                    : Outcome.done(entered);
        });
    }

    private static boolean waits(Turn turn, Happened entered) {
        return turn.phase() == Phase.MOVES
                && Impulses.onEntry(turn)
                && entered.events().stream()
                        .anyMatch(event -> event instanceof Event.MoveSubmitted submitted
                                && turn.moves().contains(submitted.move()));
    }

    /** It is for the white cell that the rules are asked, whoever entered the move: nobody else sees what they say. */
    private Outcome<Happened> answered(Caller caller, String name, UUID id, Happened entered) {
        var asked = umpire.adjudicate(new Caller(new Seat.White(), caller.person()), name, id);
        if (!(caller.seat() instanceof Seat.White)) {
            return exercises
                    .load(name)
                    .then(loaded -> Outcome.done(new Happened(
                            Views.of(loaded.scenario(), loaded.chronicle(), caller.seat()), entered.events())));
        }
        return Outcome.done(
                asked instanceof Outcome.Refused<Happened> refused
                        ? entered.unanswered(refused.refusal())
                        : entered.then(((Outcome.Done<Happened>) asked).value()));
    }
}
