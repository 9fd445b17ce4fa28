package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.BoardContracts;
import faultline.console.contract.TurnContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.EndTurn;
import faultline.play.Happened;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The turn cycle, and looking at what it brings. */
@Component
@CommandGroup(value = "Turns", order = 25)
final class TurnCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final BoardScreen board;
    private final TurnScreen turns;
    private final InjectScreen injects;
    private final PendingScreen pending;

    TurnCommands(
            Play play,
            Sitting sitting,
            Screen screen,
            BoardScreen board,
            TurnScreen turns,
            InjectScreen injects,
            PendingScreen pending) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.board = board;
        this.turns = turns;
        this.injects = injects;
        this.pending = pending;
    }

    @Command(
            name = {"turn", "begin"},
            description = "Begins the next turn: due injects are released and moves can be entered.")
    ExitCode begin(
            @Option(longName = "skip-zero", description = "Begins with turn 1 where the scenario has a turn zero.")
                    boolean skipZero) {
        return sitting.page(sitting.act(new BeginTurn(skipZero)), happened -> {
            var view = happened.view();
            board.where(view);
            view.thisTurn().ifPresent(turns::agenda);
            view.thisTurn().ifPresent(turn -> injects.released(turn.injects(), view));
            pending.mention(view);
            screen.next(view.next());
        });
    }

    @Command(
            name = {"turn", "adjudicate"},
            description = "Asks the rules for their answer to the moves entered; nothing is in force yet.")
    ExitCode adjudicate() {
        return sitting.page(
                sitting.exercise().then(name -> play.umpire().adjudicate(sitting.caller(), name, sitting.id())),
                happened -> proposed(happened.view()));
    }

    private void proposed(ExerciseView view) {
        view.thisTurn().ifPresent(turn -> turns.proposed(turn, view));
        screen.next(view.next());
    }

    @Command(
            name = {"turn", "accept"},
            description = "Puts the proposed rulings in force: the turn is over, or its next impulse begins.")
    ExitCode accept() {
        return sitting.page(sitting.act(new AcceptAdjudication()), this::accepted);
    }

    private void accepted(Happened happened) {
        var view = happened.view();
        board.show(view);
        view.thisTurn().flatMap(TurnView::adjudication).ifPresent(adjudication -> {
            // What rules have released is told to the room only now, since a proposal may still be overruled.
            injects.released(adjudication.released().toList(), view);
            turns.conflicts(adjudication, "they are left out of force");
        });
        screen.next(view.next());
    }

    @Command(
            name = {"turn", "end"},
            description = "Ends a turn in which each move is answered as it is entered.")
    ExitCode end() {
        return sitting.page(sitting.act(new EndTurn()), this::accepted);
    }

    @Command(
            name = {"turn", "show"},
            description = "Shows the turn's moves, and the rules' answer once there is one.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("turn-show")
    ExitCode show() {
        return sitting.page(sitting.view(), TurnContracts.SHOW, view -> {
            board.where(view);
            view.thisTurn().ifPresent(turn -> turns.show(turn, view));
            screen.next(view.next());
        });
    }

    @Command(name = "board", description = "Shows where everything stands and what the last turn changed.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("board")
    ExitCode board(
            @Option(longName = "seat", description = "As that cell may see it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(sitting.view(seat), BoardContracts.BOARD, view -> {
            board.show(view);
            screen.next(view.next());
        });
    }
}
