package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.SeatContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.SecretPrompt;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.play.Keyboard;
import faultline.play.Outcome;
import faultline.play.Play;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Who sits at the keyboard. */
@Component
@CommandGroup(value = "Cells", order = 15)
final class SeatCommands {
    private final Keyboard keyboard;
    private final Sitting sitting;
    private final Screen screen;
    private final SecretPrompt secrets;

    SeatCommands(Play play, Sitting sitting, Screen screen, SecretPrompt secrets) {
        this.keyboard = play.keyboard();
        this.sitting = sitting;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Command(
            name = "seat",
            description = "Hands the keyboard to a cell, an evaluator or an observer, and back; says whose it is.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("seat")
    ExitCode seat(
            @Argument(index = 0, description = "A cell, evaluator, observer or white; left out, whose it is now.")
                    @Values(Names.Seats.class)
                    Optional<String> seat,
            @Option(longName = "no-pin", description = "Where no PIN is set: anybody may take the white seat back.")
                    boolean noPin,
            @Option(longName = "pin-file", description = "For scripts: a file with the PIN, to take the white seat.")
                    Optional<Path> pinFile) {
        if (seat.isEmpty()) {
            told();
            return ExitCode.OK;
        }
        return seat.get().equals("white")
                ? sitting.answer(back(pinFile), taken -> taken())
                : sitting.answer(called(seat.get()).then(to -> keyboard.hand(to, noPin)), taken -> taken());
    }

    private Outcome<Seat> back(Optional<Path> pinFile) {
        if (sitting.seat() instanceof Seat.White || !keyboard.hasPin()) {
            return keyboard.back();
        }
        if (pinFile.isPresent()) {
            return PinFile.read(pinFile.get()).then(keyboard::back);
        }
        return secrets.ask("PIN").map(keyboard::back).orElseGet(keyboard::back);
    }

    /** The seat of that name. Who may not hand the keyboard on is not told which cells there are. */
    private Outcome<Seat> called(String name) {
        if (name.equals("evaluator")) {
            return Outcome.done(new Seat.Evaluator());
        }
        if (name.equals("observer")) {
            return Outcome.done(new Seat.Observer());
        }
        return sitting.view()
                .then(view -> view.cells().contains(name) || !(sitting.seat() instanceof Seat.White)
                        ? Outcome.done(new Seat.Cell(name))
                        : Refusals.unknown("cell", name, view.cells()));
    }

    /** What the seat before has left on the screen is gone. */
    private void taken() {
        screen.clear();
        told();
    }

    private void told() {
        screen.show(SeatContracts.SEAT, sitting.seat(), this::told);
    }

    private void told(Seat seat) {
        screen.line("The keyboard is with " + holder(seat) + ".");
        if (seat instanceof Seat.White) {
            screen.next(
                    keyboard.hasPin()
                            ? "`seat CELL` hands it to a cell; `seat evaluator` and `seat observer` to others."
                            : "`seat pin` sets the PIN that brings it back; then `seat CELL` hands it to a cell.");
        } else {
            screen.next("`help` shows what this seat can do; `seat white` gives the keyboard back.");
        }
    }

    private static String holder(Seat seat) {
        if (seat instanceof Seat.Cell cell) {
            return "cell (" + cell.name() + ")";
        }
        return seat instanceof Seat.White
                ? "the white cell"
                : seat instanceof Seat.Evaluator ? "an evaluator" : "an observer";
    }

    @Command(
            name = {"seat", "pin"},
            description = "Sets or changes the facilitator's PIN, which brings the keyboard back. It is never shown.")
    ExitCode pin(
            @Option(longName = "pin-file", description = "For scripts: a file with the PIN; otherwise it is asked for.")
                    Optional<Path> pinFile) {
        var pin = pinFile.map(PinFile::read).orElseGet(this::typedTwice);
        return sitting.answer(pin.then(keyboard::setPin), seat -> {
            screen.line("The PIN is set; only a salted hash of it is kept.");
            screen.next("`seat CELL` hands the keyboard to a cell; `seat white` asks for the PIN.");
        });
    }

    private Outcome<String> typedTwice() {
        var first = secrets.ask("New PIN");
        if (first.isEmpty()) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "No PIN was given.",
                    "At a terminal it is asked for; a script gives --pin-file FILE.");
        }
        return secrets.ask("The same again").equals(first)
                ? Outcome.done(first.get())
                : Outcome.refused(Code.BAD_VALUE, "The two PINs differ.", "Nothing was changed; try again.");
    }
}
