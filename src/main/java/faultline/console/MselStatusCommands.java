package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.MselCommand.ChangeStatus;
import faultline.exercise.MselCommand.RecordExpectedAction;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.MselEvent.InjectArmed;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What becomes of injects in play. */
@Component
@CommandGroup(value = "Injects", order = 30)
final class MselStatusCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final InjectScreen injects;

    MselStatusCommands(Sitting sitting, Screen screen, InjectScreen injects) {
        this.sitting = sitting;
        this.screen = screen;
        this.injects = injects;
    }

    @Command(
            name = {"msel", "release"},
            description = "Releases an inject now.")
    ExitCode release(
            @Argument(index = 0, description = "The inject.") @Values(Names.Injects.class) String inject,
            @Option(longName = "reason", description = "Why now.") Optional<String> reason) {
        return sitting.page(sitting.act(new ReleaseInject(inject, reason.orElse(""))), happened -> {
            happened.view().injects().stream()
                    .filter(known -> known.id().equals(inject))
                    .forEach(injects::show);
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"msel", "status"},
            description = "Gives an inject another status: draft, submitted, approved, synchronized and so on.")
    ExitCode status(
            @Argument(index = 0, description = "The inject.") @Values(MselNames.All.class) String inject,
            @Argument(index = 1, description = "What it becomes.") @Values(MselNames.Statuses.class) String status,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        var words = MselNames.Statuses.WORDS;
        if (!words.contains(status)) {
            return sitting.refuse(Code.BAD_VALUE, "There is no status (" + status + ").", Nearest.hint(status, words));
        }
        return change(
                inject, InjectStatus.valueOf(status.toUpperCase(Locale.ROOT)), OptionalInt.empty(), reason.orElse(""));
    }

    @Command(
            name = {"msel", "defer"},
            description = "Lets an inject come in a later turn than was planned.")
    ExitCode defer(
            @Argument(index = 0, description = "The inject.") @Values(Names.Injects.class) String inject,
            @Option(longName = "to-turn", description = "The turn in which it comes instead.") int turn,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        return change(inject, InjectStatus.DEFERRED, OptionalInt.of(turn), reason.orElse(""));
    }

    @Command(
            name = {"msel", "skip"},
            description = "Leaves an inject out of this exercise.")
    ExitCode skip(
            @Argument(index = 0, description = "The inject.") @Values(Names.Injects.class) String inject,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        return change(inject, InjectStatus.SKIPPED, OptionalInt.empty(), reason.orElse(""));
    }

    @Command(
            name = {"msel", "complete"},
            description = "Notes that nothing more is to be done about an inject.")
    ExitCode complete(
            @Argument(index = 0, description = "The inject.") @Values(MselNames.Released.class) String inject,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        return change(inject, InjectStatus.COMPLETE, OptionalInt.empty(), reason.orElse(""));
    }

    @Command(
            name = {"msel", "expect"},
            description = "Ticks off whether what was expected after an inject was done.")
    ExitCode expect(
            @Argument(index = 0, description = "The inject.") @Values(MselNames.Released.class) String inject,
            @Option(longName = "done", description = "It was done.") boolean done,
            @Option(longName = "missed", description = "It was not done.") boolean missed,
            @Option(longName = "note", description = "What there is to say of it.") Optional<String> note) {
        if (done == missed) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "What was expected after the inject (" + inject + ") was either done or not.",
                    "Say --done or --missed.");
        }
        return sitting.answer(sitting.act(new RecordExpectedAction(inject, done, note.orElse(""))), happened -> {
            screen.line("Expected action of (" + inject + "): " + (done ? "done" : "missed") + ".");
            armed(happened);
            screen.next("`msel list` shows all of them; `msel complete " + inject + "` closes the inject.");
        });
    }

    private ExitCode change(String inject, InjectStatus status, OptionalInt turn, String reason) {
        return sitting.answer(sitting.act(new ChangeStatus(inject, status, turn, reason)), happened -> {
            screen.line("Inject (" + inject + ") is " + status.word()
                    + (turn.isPresent() ? " to turn " + turn.getAsInt() : "") + ".");
            screen.next("`msel list` shows all of them; `undo` takes it back.");
        });
    }

    private void armed(Happened happened) {
        happened.events().stream()
                .filter(InjectArmed.class::isInstance)
                .map(event -> ((InjectArmed) event).inject())
                .forEach(inject ->
                        screen.line("Contingency inject (" + inject + ") is armed: `msel release " + inject + "`."));
    }
}
