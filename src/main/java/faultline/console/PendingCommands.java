package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.PendingContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.view.ExerciseView;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What is still to come, and what is due. */
@Component
@CommandGroup(value = "Turns", order = 25)
final class PendingCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final PendingScreen pending;
    private final LedgerScreen ledger;
    private final FreeFormScreen free;

    PendingCommands(Sitting sitting, Screen screen, PendingScreen pending, LedgerScreen ledger, FreeFormScreen free) {
        this.sitting = sitting;
        this.screen = screen;
        this.pending = pending;
        this.ledger = ledger;
        this.free = free;
    }

    @Command(
            name = "pending",
            description =
                    "Shows what is open: effects that later turns bring, promises due, moves that no ruling answers.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("pending")
    ExitCode pending(
            @Option(longName = "seat", description = "As that cell may see it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(sitting.view(seat), PendingContracts.PENDING, view -> {
            pending.show(view);
            ledger.showDue(view.talks());
            view.thisTurn().ifPresent(turn -> free.unanswered(turn, view));
            screen.next(next(view));
        });
    }

    private static String next(ExerciseView view) {
        return view.underway().stream()
                .flatMap(effect -> effect.ruling().stream())
                .findFirst()
                .map(ruling -> "`why " + ruling + "` explains how an effect began; " + view.next())
                .orElse(view.next());
    }
}
