package faultline.exercise;

import java.util.Optional;

/** What can be done with moves besides entering and withdrawing them. */
public sealed interface MoveCommand extends Command
        permits MoveCommand.WriteDraft, MoveCommand.DiscardDraft, MoveCommand.EnterDraft, MoveCommand.OrderMoves {

    /**
     * Writes a move down for later. It need not be possible now.
     *
     * @param instead the draft in whose place it stands; empty for a new one
     * @param move what would be entered
     */
    record WriteDraft(Optional<String> instead, Command.SubmitMove move) implements MoveCommand {}

    record DiscardDraft(String draft) implements MoveCommand {}

    /** Enters the move that a draft is of. */
    record EnterDraft(String draft) implements MoveCommand {}

    /** Puts one of an actor's moves right before another of them. */
    record OrderMoves(String move, String before) implements MoveCommand {}
}
