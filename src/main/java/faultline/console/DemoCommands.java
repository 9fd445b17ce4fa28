package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.Screen;
import faultline.console.shell.ScriptRunner;
import faultline.play.Play;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Shows the whole program at work, without anything being typed. */
@Component
@CommandGroup(value = "General", order = 90)
final class DemoCommands {
    private static final String PLAYTHROUGH = "exercises/fracture-points/playthroughs/moscow-and-washington.script";
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(exercise new \\S+) \\S+");

    private final Play play;
    private final ScriptRunner scripts;
    private final Folders folders;
    private final Screen screen;

    DemoCommands(Play play, ScriptRunner scripts, Folders folders, Screen screen) {
        this.play = play;
        this.scripts = scripts;
        this.folders = folders;
        this.screen = screen;
    }

    @Command(name = "demo", description = "Plays the shipped Fracture Points playthrough and writes its report.")
    ExitCode demo() {
        var before = play.openExercise();
        var name = freeName();
        var ended = scripts.run("demo", new StringReader(playthrough(name)));
        if (ended == ExitCode.OK) {
            screen.next("it stays open as (" + name + "): try `why multipolarity`, `why R2.1` or `rules list`.");
            before.ifPresent(open -> screen.next("`exercise open " + open + "` goes back to what was open before."));
        }
        return ended;
    }

    /** The demo can be played again and again: each time is an exercise of its own. */
    private String freeName() {
        var taken = play.exerciseNames();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? "demo" : "demo-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String playthrough(String name) {
        try {
            var script = Files.readString(folders.home().resolve(PLAYTHROUGH));
            return BEGINNING.matcher(script).replaceFirst("$1 " + Matcher.quoteReplacement(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
