package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.LogContracts;
import faultline.console.contract.LogContracts.Read;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.exercise.Command.Undo;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.LogView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What has been done in an exercise, and how to go back. */
@Component
@CommandGroup(value = "Looking back", order = 32)
final class LogCommands {
    private static final int LATEST = 20;

    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final BoardScreen board;
    private final LogScreen log;
    private final ComparisonScreen comparison;

    LogCommands(
            Play play, Sitting sitting, Screen screen, BoardScreen board, LogScreen log, ComparisonScreen comparison) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.board = board;
        this.log = log;
        this.comparison = comparison;
    }

    @Command(name = "log", description = "Shows what has been done, line by line; what was undone stays, crossed out.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("log")
    ExitCode log(
            @Option(longName = "all", description = "Every line, not the latest only.") boolean all,
            @Option(longName = "turn", description = "The lines of that turn.") Optional<Integer> turn,
            @Option(longName = "seat", description = "As that cell may see it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(log(seat).then(view -> Outcome.done(read(view, all, turn))), LogContracts.LOG, read -> {
            if (read.before() > 0) {
                screen.line(Styled.dim(
                        "The latest " + LATEST + " lines; `log --all` shows the " + read.before() + " before."));
            }
            if (read.lines().isEmpty()) {
                screen.line("There is no line to show"
                        + turn.map(one -> " of turn " + one).orElse("") + ".");
            }
            log.show(read.lines());
            screen.next("`undo` takes the last command back; `undo --to N` makes line N the last that stands.");
        });
    }

    private static Read read(LogView view, boolean all, Optional<Integer> turn) {
        var lines = turn.map(view::ofTurn).orElse(view.lines());
        int hidden = all || turn.isPresent() ? 0 : Math.max(0, lines.size() - LATEST);
        return new Read(view, lines.subList(hidden, lines.size()), hidden);
    }

    private Outcome<LogView> log() {
        return log(Optional.empty());
    }

    private Outcome<LogView> log(Optional<String> cell) {
        return sitting.seat(cell)
                .then(seat -> sitting.exercise().then(name -> play.history().log(name, seat)));
    }

    @Command(
            name = "undo",
            description = "Takes the last command back, or all after a line of the log. Nothing is lost by it.")
    ExitCode undo(
            @Option(
                            longName = "to",
                            description =
                                    "The line that is to be the last that stands; one that was undone stands again.")
                    Optional<Integer> to) {
        var line = to.map(OptionalLong::of).orElse(OptionalLong.empty());
        return sitting.answer(
                log().then(before -> sitting.act(new Undo(line)).then(happened -> log().then(
                                after -> Outcome.done(new Undoing(happened, before.lines(), after.lines()))))),
                this::undone);
    }

    /** What an undo did to the log. */
    private record Undoing(Happened happened, List<LogView.Line> before, List<LogView.Line> after) {
        List<LogView.Line> now(boolean undone) {
            return after.subList(0, before.size()).stream()
                    .filter(line -> line.undone() == undone
                            && before.get(after.indexOf(line)).undone() != undone)
                    .toList();
        }
    }

    private void undone(Undoing undoing) {
        var gone = undoing.now(true);
        var back = undoing.now(false);
        if (!gone.isEmpty()) {
            screen.heading("Undone");
            log.show(gone);
        }
        if (!back.isEmpty()) {
            screen.heading("Stands again");
            log.show(back);
        }
        screen.blank();
        var view = undoing.happened().view();
        board.where(view);
        screen.next(view.next());
        screen.next("`undo --to " + undoing.before().size() + "` takes this back.");
    }

    @Command(name = "compare", description = "Shows where two exercises of one scenario part, turn by turn.")
    @OpenTo(EVALUATOR)
    @Shows("compare")
    ExitCode compare(
            @Argument(index = 0, description = "An exercise.") @Values(Names.Exercises.class) String first,
            @Argument(index = 1, description = "Another one, often a fork of it.") @Values(Names.Exercises.class)
                    String second,
            @Option(longName = "rulings", description = "Each ruling and roll that only one has.") boolean rulings) {
        return first.equals(second)
                ? sitting.refuse(
                        Code.BAD_VALUE,
                        "Exercise (" + first + ") is the same as itself.",
                        "Name two exercises; `exercise fork NAME` makes another of the open one.")
                : sitting.page(play.history().compare(sitting.caller(), first, second), LogContracts.COMPARE, found -> {
                    comparison.show(found, rulings);
                    screen.next(
                            rulings
                                    ? "`exercise open NAME` goes on with one of them; `why` explains each number."
                                    : "`compare " + first + " " + second + " --rulings` shows each ruling and roll.");
                });
    }
}
