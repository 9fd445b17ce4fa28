package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.OutcomeContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.play.Outcome;
import faultline.view.ActorOutcome;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Who has reached what. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class OutcomeCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final BoardScreen board;
    private final OutcomeScreen outcomes;

    OutcomeCommands(Sitting sitting, Screen screen, BoardScreen board, OutcomeScreen outcomes) {
        this.sitting = sitting;
        this.screen = screen;
        this.board = board;
        this.outcomes = outcomes;
    }

    @Command(
            name = "outcome",
            description = "Shows who has reached what so far; for one actor, also which moves made it so.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("outcome")
    ExitCode outcome(
            @Argument(index = 0, description = "An actor; left out, all of them.") @Values(Names.Judged.class)
                    Optional<String> actor,
            @Option(longName = "seat", description = "As this cell sees it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(
                sitting.view(seat)
                        .then(view -> chosen(view, actor).then(some -> Outcome.done(new Shown<>(view, some)))),
                OutcomeContracts.OUTCOME,
                shown -> show(shown, actor.isPresent()));
    }

    private static Outcome<List<ActorOutcome>> chosen(ExerciseView view, Optional<String> actor) {
        if (actor.isEmpty()) {
            return Outcome.done(view.outcomes());
        }
        var found = view.outcomes().stream()
                .filter(outcome -> outcome.actor().equals(actor.get()))
                .toList();
        return found.isEmpty()
                ? Refusals.unknown(
                        "actor",
                        actor.get(),
                        view.outcomes().stream().map(ActorOutcome::actor).toList())
                : Outcome.done(found);
    }

    private void show(Shown<List<ActorOutcome>> shown, boolean one) {
        board.where(shown.view());
        if (one) {
            shown.what().forEach(outcomes::one);
        } else {
            outcomes.all(shown.what());
        }
        screen.next(next(one, shown.view().provenance().isPresent()));
    }

    /**
     * @param whole whether the seat may know which moves made it so
     */
    private static String next(boolean one, boolean whole) {
        if (one) {
            return whole
                    ? "`why` explains an indicator, a move (M1.1) or a ruling (R1.4); `report aar` writes all of it"
                            + " down."
                    : "`board` shows where everything stands.";
        }
        return "`outcome ACTOR` shows " + (whole ? "which moves made it so." : "by what each aim is judged.");
    }
}
