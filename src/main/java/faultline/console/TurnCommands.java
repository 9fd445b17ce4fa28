package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.event.Seat;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import faultline.view.WhyTrees;
import java.util.Optional;
import java.util.UUID;
import org.springframework.shell.core.command.annotation.Argument;
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
    private final WhyScreen explanations;
    private final InjectScreen injects;

    TurnCommands(
            Play play,
            Sitting sitting,
            Screen screen,
            BoardScreen board,
            TurnScreen turns,
            WhyScreen explanations,
            InjectScreen injects) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.board = board;
        this.turns = turns;
        this.explanations = explanations;
        this.injects = injects;
    }

    @Command(
            name = {"turn", "begin"},
            description = "Begins the next turn: due injects are released and moves can be entered.",
            help = "turn begin")
    ExitCode begin() {
        return sitting.answer(sitting.act(new BeginTurn()), happened -> {
            var view = happened.view();
            board.where(view);
            view.thisTurn().ifPresent(turn -> injects.released(turn, view));
            screen.next(view.next());
        });
    }

    @Command(
            name = {"turn", "adjudicate"},
            description = "Asks the rules for their answer to the turn's moves; nothing is in force yet.",
            help = "turn adjudicate")
    ExitCode adjudicate() {
        return sitting.answer(
                sitting.exercise().then(name -> play.umpire().adjudicate(sitting.caller(), name, UUID.randomUUID())),
                happened -> proposed(happened.view()));
    }

    private void proposed(ExerciseView view) {
        screen.line(Styled.join(
                Styled.bold("Proposed for turn " + view.turn()), Styled.yellow("  nothing is in force yet")));
        view.thisTurn()
                .flatMap(turn -> turn.adjudication())
                .ifPresent(adjudication -> turns.adjudicated(adjudication, view));
        screen.next(view.next());
    }

    @Command(
            name = {"turn", "accept"},
            description = "Puts the proposed rulings in force and ends the turn.",
            help = "turn accept")
    ExitCode accept() {
        return sitting.answer(sitting.act(new AcceptAdjudication()), this::accepted);
    }

    private void accepted(Happened happened) {
        board.show(happened.view());
        happened.view()
                .thisTurn()
                .flatMap(TurnView::adjudication)
                .ifPresent(adjudication -> turns.conflicts(adjudication, "they are left out of force"));
        screen.next(happened.view().next());
    }

    @Command(
            name = {"turn", "show"},
            description = "Shows the turn's moves, and the rules' answer once there is one.",
            help = "turn show")
    ExitCode show() {
        return sitting.answer(sitting.view(), view -> {
            board.where(view);
            view.thisTurn().ifPresent(turn -> turn.adjudication()
                    .ifPresentOrElse(
                            adjudication -> turns.adjudicated(adjudication, view), () -> turns.entered(turn, view)));
            screen.next(view.next());
        });
    }

    @Command(
            name = "board",
            description = "Shows where everything stands and what the last turn changed.",
            help = "board --seat moscow")
    ExitCode board(
            @Option(longName = "seat", description = "As that cell may see it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.answer(
                seat.map(cell -> sitting.view().then(view -> seenBy(view, cell)))
                        .orElseGet(sitting::view),
                view -> {
                    board.show(view);
                    screen.next(view.next());
                });
    }

    private Outcome<ExerciseView> seenBy(ExerciseView view, String cell) {
        var cells = view.cells();
        return cells.contains(cell)
                ? play.view(view.name(), new Seat.Cell(cell))
                : Refusals.unknown("cell", cell, cells);
    }

    @Command(
            name = "why",
            description = "Explains an indicator, a move (M1.1) or a ruling (R1.4), down to the players' moves.",
            help = "why trump-musk-relationship")
    ExitCode why(@Argument(index = 0, description = "What to explain.") @Values(Names.Subjects.class) String subject) {
        return sitting.answer(
                sitting.view().then(view -> {
                    var trees = new WhyTrees(view);
                    return trees.of(subject)
                            .map(Outcome::done)
                            .orElseGet(() -> Refusals.unknown("indicator, move or ruling", subject, trees.subjects()));
                }),
                why -> {
                    explanations.show(why);
                    screen.next(
                            "`why` explains each number (M1.1, R1.4) in it; `rules show \"NAME\"` shows a rule in full.");
                });
    }
}
