package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.room.WallHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The page for the room's screen. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class WallCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final Folders folders;
    private final WallKeeper keeper;

    WallCommands(Play play, Sitting sitting, Screen screen, Folders folders, WallKeeper keeper) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.folders = folders;
        this.keeper = keeper;
    }

    @Command(
            name = {"report", "wall"},
            description =
                    "Keeps up a page for the room's screen: what everybody may know, written anew after each step.")
    ExitCode wall(
            @Option(longName = "out", description = "The folder of the page; (reports) in the data folder if left out.")
                    Optional<Path> out,
            @Option(longName = "off", description = "Keeps it up no more.") boolean off,
            @Option(longName = "force", description = "Replaces a file of that name that is no such page.")
                    boolean force) {
        if (off) {
            return sitting.answer(takenDown(), exercise -> {
                screen.line("The page for the room's screen shows (" + exercise + ") no more, and says so.");
                screen.next("`report wall` keeps it up again.");
            });
        }
        var folder = out.orElse(folders.reports()).toAbsolutePath();
        return sitting.answer(sitting.exercise().then(name -> putUp(name, folder, force)), file -> {
            screen.line("The room's screen can show:");
            screen.line(Styled.join("  ", Styled.bold(file.toString())));
            screen.next("open it in a browser there, as large as the screen (F11). It follows each step by itself;"
                    + " `report wall --off` ends that.");
        });
    }

    private Outcome<Path> putUp(String exercise, Path folder, boolean force) {
        var page = folder.resolve(WallKeeper.NAME);
        if (!force && isOfOthers(page)) {
            return Outcome.refused(
                    Code.NAME_TAKEN,
                    "There is a file (" + page + ") already, and it is no page for the room's screen.",
                    "Name another folder with --out, or add --force to replace it.");
        }
        return keeper.write(exercise, folder, true).then(written -> {
            play.roomScreen().show(exercise, folder);
            return Outcome.done(written);
        });
    }

    private Outcome<String> takenDown() {
        var shown = play.roomScreen().exercise();
        if (shown.isEmpty()) {
            return Outcome.refused(
                    Code.NOT_AVAILABLE, "No page for the room's screen is kept up.", "`report wall` keeps one up.");
        }
        var folder = play.roomScreen().folder(shown.get()).orElseThrow();
        play.roomScreen().off();
        return keeper.write(shown.get(), folder, false).then(written -> Outcome.done(shown.get()));
    }

    private static boolean isOfOthers(Path page) {
        if (!Files.exists(page, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(page, LinkOption.NOFOLLOW_LINKS)) {
            var beginning = new String(in.readNBytes(WallHtml.MARK.length() + 2), StandardCharsets.UTF_8);
            return !beginning.strip().startsWith(WallHtml.MARK);
        } catch (IOException e) {
            return true;
        }
    }
}
