package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Draft;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides on drafts of moves, and on the order of an actor's moves. */
public record DraftDesk(Scenario scenario, Exercise exercise, Seat seat) {

    Decision decide(MoveCommand command) {
        if (command instanceof MoveCommand.WriteDraft write) {
            return write(write);
        }
        if (command instanceof MoveCommand.DiscardDraft discard) {
            return withDraft(discard.draft(), draft -> accept(new MoveEvent.DraftDiscarded(draft.id(), draft.actor())));
        }
        return command instanceof MoveCommand.EnterDraft enter
                ? withDraft(enter.draft(), this::enter)
                : order((MoveCommand.OrderMoves) command);
    }

    /** Why the draft could not be entered if moves were taken now; empty if it could. */
    public Optional<Refusal> whyNot(Draft draft) {
        return moves().whyNot(draft.actor(), submit(draft)).map(decision -> ((Decision.Refused) decision).refusal());
    }

    private Decision write(MoveCommand.WriteDraft write) {
        return write.instead().isEmpty()
                ? moves().draft(exercise.drafts().nextId(), write.move())
                : withDraft(write.instead().get(), draft -> moves().draft(draft.id(), write.move()));
    }

    private Decision enter(Draft draft) {
        var decision = moves().submit(submit(draft));
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        var move = ((Event.MoveSubmitted) accepted.events().get(0)).move().id();
        return new Decision.Accepted(Stream.concat(
                        accepted.events().stream(),
                        Stream.of(new MoveEvent.DraftEntered(draft.id(), draft.actor(), move)))
                .toList());
    }

    private static Command.SubmitMove submit(Draft draft) {
        return new Command.SubmitMove(
                Optional.of(draft.actor()),
                draft.type(),
                draft.target(),
                Optional.of(draft.covert()),
                draft.words(),
                draft.text());
    }

    private Decision withDraft(String typed, Function<Draft, Decision> then) {
        var id = typed.toUpperCase(Locale.ROOT);
        var own = exercise.drafts().all().values().stream()
                .filter(draft -> moves().mayMoveFor(draft.actor()))
                .toList();
        return own.stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .map(then)
                .orElseGet(() -> refuse(
                        Code.UNKNOWN_NAME,
                        "There is no draft (" + id + ").",
                        Nearest.hint(id, own.stream().map(Draft::id).toList())));
    }

    private Decision order(MoveCommand.OrderMoves order) {
        var own = exercise.turn().moves().stream()
                .filter(move -> moves().mayMoveFor(move.actor()))
                .toList();
        var move = find(order.move(), own);
        var before = find(order.before(), own);
        if (move.isEmpty() || before.isEmpty()) {
            var missing = (move.isEmpty() ? order.move() : order.before()).toUpperCase(Locale.ROOT);
            return refuse(
                    Code.UNKNOWN_NAME,
                    "There is no move (" + missing + ") to put in order.",
                    Nearest.hint(missing, own.stream().map(Move::id).toList()));
        }
        if (exercise.phase() != Phase.MOVES) {
            return refuse(
                    Code.WRONG_PHASE,
                    Phases.sentence("Move (" + move.get().id() + ") has been adjudicated", exercise),
                    Phases.next(scenario, exercise));
        }
        return order(move.get(), before.get());
    }

    private static Decision order(Move move, Move before) {
        if (move.id().equals(before.id())) {
            return refuse(
                    Code.BAD_VALUE,
                    "Move (" + move.id() + ") cannot come before itself.",
                    "Say before which other one: --before.");
        }
        return move.actor().equals(before.actor())
                ? accept(new MoveEvent.MovesOrdered(move.id(), before.id(), move.actor()))
                : refuse(
                        Code.BAD_VALUE,
                        "Moves (" + move.id() + ") and (" + before.id() + ") are of different actors.",
                        "Only the moves of one actor are put in order.");
    }

    private static Optional<Move> find(String typed, List<Move> moves) {
        var id = typed.toUpperCase(Locale.ROOT);
        return moves.stream().filter(move -> move.id().equals(id)).findFirst();
    }

    private MoveDesk moves() {
        return new MoveDesk(scenario, exercise, seat);
    }
}
