package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.DraftContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.MoveCommand;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.MoveEvent;
import faultline.play.Happened;
import faultline.play.Outcome;
import java.util.Locale;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Drafts of moves, and the order of an actor's moves. */
@Component
@CommandGroup(value = "Moves", order = 20)
final class DraftCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final DraftScreen drafts;
    private final EnteredScreen entered;
    private final TurnScreen turns;

    DraftCommands(Sitting sitting, Screen screen, DraftScreen drafts, EnteredScreen entered, TurnScreen turns) {
        this.sitting = sitting;
        this.screen = screen;
        this.drafts = drafts;
        this.entered = entered;
        this.turns = turns;
    }

    @Command(
            name = {"move", "draft"},
            description = "Writes a move down for later, or changes a draft; nothing is entered.")
    @OpenTo(CELL)
    ExitCode draft(
            @Argument(index = 0, description = "The move.") @Values(Names.MoveTypes.class) String move,
            @Option(longName = "as", description = "The draft that it takes the place of.") @Values(Names.Drafts.class)
                    Optional<String> as,
            @Option(longName = "actor", description = "Who makes it, where more than one could.")
                    @Values(Names.PlayedActors.class)
                    Optional<String> actor,
            @Option(longName = "target", description = "At whom or what it is aimed.") @Values(Names.Targets.class)
                    Optional<String> target,
            @Option(longName = "covert", description = "Other cells are not to see it.") boolean covert,
            @Option(longName = "public", description = "Everybody is to see it.") boolean open,
            @Option(longName = "intent", description = "What it is for.") Optional<String> intent,
            @Option(longName = "rationale", description = "Why it should work.") Optional<String> rationale,
            @Option(longName = "expect", description = "The effect that is expected.") Optional<String> expect,
            @Option(longName = "text", description = "What the actor does, for a move in free words (free-form).")
                    Optional<String> text) {
        var words = new Words(intent.orElse(""), rationale.orElse(""), expect.orElse(""));
        return sitting.answer(
                SecrecyOptions.of(covert, open)
                        .then(secrecy -> sitting.act(new MoveCommand.WriteDraft(
                                as, new SubmitMove(actor, move, target.orElse(""), secrecy, words, text.orElse(""))))),
                this::written);
    }

    private void written(Happened happened) {
        happened.events().stream()
                .filter(MoveEvent.DraftWritten.class::isInstance)
                .map(event -> ((MoveEvent.DraftWritten) event).draft().id())
                .forEach(id -> drafts.show(happened.view(), id));
        screen.next("`move drafts` shows all of them; `move enter` enters one.");
    }

    @Command(
            name = {"move", "drafts"},
            description =
                    "Shows the moves that are written down and not entered, and why some could not be entered now.")
    @OpenTo({CELL, EVALUATOR})
    @Shows("move-drafts")
    ExitCode drafts() {
        return sitting.answer(sitting.view(), DraftContracts.LIST, view -> {
            drafts.all(view);
            screen.next(
                    "`move enter D1` enters one, `move draft MOVE --as D1` changes it, `move discard D1` drops it.");
        });
    }

    @Command(
            name = {"move", "enter"},
            description = "Enters a draft as a move; it is checked at once.")
    @OpenTo(CELL)
    ExitCode enter(@Argument(index = 0, description = "The draft's number.") @Values(Names.Drafts.class) String draft) {
        return sitting.page(
                sitting.act(new MoveCommand.EnterDraft(draft))
                        .then(happened -> Outcome.done(new EnteredScreen.Submitted(happened))),
                entered::show);
    }

    @Command(
            name = {"move", "discard"},
            description = "Drops a draft.")
    @OpenTo(CELL)
    ExitCode discard(
            @Argument(index = 0, description = "The draft's number.") @Values(Names.Drafts.class) String draft) {
        return sitting.answer(sitting.act(new MoveCommand.DiscardDraft(draft)), happened -> {
            screen.line("Discarded " + draft.toUpperCase(Locale.ROOT) + ".");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"move", "order"},
            description = "Puts one of an actor's moves of this turn before another of them.")
    @OpenTo(CELL)
    ExitCode order(
            @Argument(index = 0, description = "The move's number.") @Values(Names.EnteredMoves.class) String move,
            @Option(longName = "before", description = "The move that it is to come before.")
                    @Values(Names.EnteredMoves.class)
                    String before) {
        return sitting.answer(sitting.act(new MoveCommand.OrderMoves(move, before)), happened -> {
            happened.view().thisTurn().ifPresent(turn -> turns.entered(turn, happened.view()));
            screen.next(happened.view().next());
        });
    }
}
