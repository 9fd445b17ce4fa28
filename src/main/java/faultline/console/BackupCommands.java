package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exchange.archive.Backups;
import faultline.exchange.archive.Backups.Backup;
import faultline.exchange.archive.Backups.Restored;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Kept;
import faultline.play.Outcome;
import faultline.play.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** All exercises of the data folder as one file, and back. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class BackupCommands {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Backups backups;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final Folders folders;

    BackupCommands(
            Play play,
            Sitting sitting,
            Screen screen,
            ProgressLine progress,
            Folders folders,
            @Value("${faultline.version}") String version) {
        this.backups = new Backups(play.keeping(), version);
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.folders = folders;
    }

    @Command(name = "backup", description = "Writes all exercises, as they stand now, to one file.")
    ExitCode backup(
            @Option(longName = "out", description = "The file; one in (backups) in the data folder if left out.")
                    Optional<Path> out,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        var caller = sitting.caller();
        var file = out.map(Outcome::done).orElseGet(() -> ownFolder().then(own -> Outcome.done(named(own, "backup"))));
        var written = file.then(to -> backups.write(caller, to, force, progress.of("Writing event")));
        var code = sitting.answer(written, this::written);
        return written instanceof Outcome.Done<Backup> done
                        && !done.value().leftOut().isEmpty()
                ? ExitCode.IO
                : code;
    }

    private void written(Backup backup) {
        screen.line(
                Styled.join("The backup is written: ", Styled.bold(backup.file().toString())));
        screen.line("It holds " + exercises(backup.exercises().size()) + " with "
                + backup.exercises().stream().mapToLong(Kept::events).sum()
                + " events; no PIN and no room's page.");
        backup.leftOut().forEach(why -> screen.error("Not in it: " + why.why().reason()));
        screen.next("`restore " + backup.file() + "` brings it back, here or with --data in another folder.");
    }

    private Outcome<Path> ownFolder() {
        try {
            var own = folders.data().resolve("backups");
            return Outcome.done(Files.isDirectory(own) ? own : Files.createDirectory(own));
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "There can be no folder (backups) in the data folder.",
                    "See who may write there, or name a file with --out.");
        }
    }

    /** Under which there is nothing yet: the machine's clock may have been set back. */
    private static Path named(Path folder, String what) {
        var name = what + "-" + TIME.format(LocalDateTime.now());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(name + (number == 1 ? "" : "-" + number) + ".faultline"))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    @Command(
            name = "restore",
            description = "Puts a backup's exercises in the place of all that are here, which are backed up first.")
    ExitCode restore(@Argument(index = 0, description = "The backup.") Path file) {
        var aside = named(folders.data().resolve("backups"), "before-restore");
        return sitting.answer(backups.restore(sitting.caller(), file, aside, progress::of), this::restored);
    }

    private void restored(Restored restored) {
        screen.line("Restored: " + exercises(restored.exercises().size()) + ".");
        restored.exercises()
                .forEach(one -> screen.line("  " + one.exercise() + ": " + one.events() + " events, all hashes right"));
        restored.aside()
                .ifPresent(file ->
                        screen.line(Styled.join("What was here before is kept in ", Styled.bold(file.toString()))));
        restored.damaged().forEach((exercise, files) -> {
            screen.line("Exercise (" + exercise + ") was damaged. What was left of it is kept as it was:");
            files.forEach(file -> screen.line(Styled.join("  ", Styled.bold(file.toString()))));
        });
        screen.next("`exercise list` shows them; `exercise open NAME` goes on with one.");
    }

    private static String exercises(int count) {
        return count + (count == 1 ? " exercise" : " exercises");
    }
}
