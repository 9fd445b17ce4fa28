package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.SecretPrompt;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.exchange.archive.Exports;
import faultline.exchange.archive.Exports.Deleted;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Keeping;
import faultline.play.Keeping.Leaving;
import faultline.play.Keeping.TakenIn;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.OutFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** One exercise as a file: out, in, and out for good. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class ExportCommands {
    private final Keeping keeping;
    private final Exports exports;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final SecretPrompt prompt;
    private final Folders folders;
    private final KeptFiles kept;

    ExportCommands(
            Play play,
            Sitting sitting,
            Screen screen,
            ProgressLine progress,
            SecretPrompt prompt,
            Folders folders,
            @Value("${faultline.version}") String version) {
        this.keeping = play.keeping();
        this.exports = new Exports(keeping, version);
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.prompt = prompt;
        this.folders = folders;
        this.kept = new KeptFiles(folders.data(), "exports");
    }

    @Command(
            name = {"exercise", "export"},
            description = "Writes an exercise to one file: its log, scenario and rules, with their hashes.")
    ExitCode export(
            @Argument(index = 0, description = "The exercise; the open one if left out.") @Values(Names.Exercises.class)
                    Optional<String> exercise,
            @Option(longName = "out", description = "The file; one in (exports) in the data folder if left out.")
                    Optional<Path> out,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        var written = exercise.map(Outcome::done).orElseGet(sitting::exercise).then(name -> out.map(Outcome::done)
                .orElseGet(() -> kept.next(OutFolder.named(name)))
                .then(file -> exports.write(sitting.caller(), name, file, force, progress::of)));
        return sitting.answer(written, file -> {
            screen.line(Styled.join(
                    "Exercise (" + file.exercise().exercise() + ") with "
                            + file.exercise().events() + " events is written: ",
                    Styled.bold(file.file().toString())));
            screen.next(
                    "`exercise import " + file.file() + "` takes it in elsewhere. Whoever has it can read all of it.");
        });
    }

    @Command(
            name = {"exercise", "import"},
            description = "Takes an exercise in from a file that was exported. Nothing that is here changes.")
    ExitCode enter(
            @Argument(index = 0, description = "The file.") Path file,
            @Option(longName = "exercise", description = "Which one, where the file is a backup of several.")
                    Optional<String> which,
            @Option(longName = "as", description = "Another name for it here.") Optional<String> as,
            @Option(longName = "dry-run", description = "Says what would happen and changes nothing.") boolean dryRun) {
        return sitting.answer(
                exports.takeIn(sitting.caller(), file, which, as, dryRun, progress::of), taken -> taken(taken, dryRun));
    }

    private void taken(TakenIn taken, boolean dryRun) {
        var name = taken.exercise().exercise();
        var events = taken.exercise().events() + " events";
        if (taken.before()) {
            screen.line("Exercise (" + name + ") is here already, with the same " + events + ". Nothing was changed.");
        } else {
            var of = name.equals(taken.of()) ? "" : ", which was (" + taken.of() + ") where it comes from,";
            screen.paragraph("Exercise (" + name + ")" + of + (dryRun ? " can be taken in with " : " is taken in with ")
                    + events + ".");
        }
        if (!dryRun || taken.before()) {
            screen.next("`exercise open " + name + "` goes on with it; `exercise verify` then adjudicates its"
                    + " turns again.");
        }
    }

    @Command(
            name = {"exercise", "delete"},
            description = "Deletes an exercise, and keeps it as a file in the data folder unless told otherwise.")
    ExitCode delete(
            @Argument(index = 0, description = "The exercise.") @Values(Names.Exercises.class) String exercise,
            @Option(longName = "confirm", description = "For scripts: the exercise's name once more.")
                    Optional<String> confirm,
            @Option(longName = "forever", description = "Keeps no file of it.") boolean forever,
            @Option(longName = "dry-run", description = "Says what would go and changes nothing.") boolean dryRun) {
        var leaving = keeping.leaving(sitting.caller(), exercise);
        if (dryRun) {
            return sitting.answer(leaving, one -> told(one, forever));
        }
        var folder =
                forever ? Optional.<Path>empty() : Optional.of(folders.data().resolve("deleted"));
        return sitting.answer(
                leaving.then(one -> confirmed(one, confirm, forever))
                        .then(one -> exports.delete(sitting.caller(), one, folder, progress::of)),
                this::deleted);
    }

    /** What goes and what stays. */
    private void told(Leaving leaving, boolean forever) {
        screen.line("What would be deleted is exercise (" + leaving.exercise().exercise() + ") with "
                + leaving.exercise().events() + " events" + (leaving.open() ? ", which is the open one." : "."));
        screen.line(
                forever
                        ? "No file of it is kept."
                        : leaving.damage()
                                .map(damage ->
                                        "It goes with --forever only, since no file can be kept of it. " + damage)
                                .orElse("It is kept as a file in the data folder, from where it can be taken in"
                                        + " again."));
        if (!leaving.forks().isEmpty()) {
            screen.paragraph("Its forks stay, and do not need it: " + String.join(", ", leaving.forks()) + ".");
        }
    }

    private Outcome<Leaving> confirmed(Leaving leaving, Optional<String> confirm, boolean forever) {
        var name = leaving.exercise().exercise();
        if (leaving.damage().isPresent() && !forever) {
            return Outcome.refused(
                    Code.NOT_READABLE,
                    leaving.damage().get(),
                    "No file can be kept of it as it is: restore it first, or delete it with --forever.");
        }
        if (confirm.isEmpty() && prompt.canAsk()) {
            told(leaving, forever);
        }
        var typed = confirm.or(() -> prompt.askOpenly("Its name, to delete it"));
        if (typed.isEmpty()) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "Deleting exercise (" + name + ") takes its name once more.",
                    "At a terminal it is asked for; a script gives --confirm " + name + ".");
        }
        return typed.get().strip().equals(name)
                ? Outcome.done(leaving)
                : Outcome.refused(
                        Code.BAD_VALUE,
                        "(" + typed.get() + ") is not the name of exercise (" + name + ").",
                        "Nothing was deleted.");
    }

    private void deleted(Deleted deleted) {
        screen.line("Exercise (" + deleted.exercise().exercise() + ") is deleted.");
        deleted.file().ifPresent(file -> {
            screen.line(Styled.join("It is kept as a file: ", Styled.bold(file.toString())));
            screen.next("`exercise import " + file + "` takes it in again.");
        });
    }
}
