package faultline.console.shell;

import faultline.console.text.Styled;
import faultline.console.text.VisibleTyping;
import faultline.exercise.event.Seat;
import faultline.setting.Setting;
import faultline.setting.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.shell.jline.PromptProvider;
import org.springframework.stereotype.Component;

/**
 * Reads commands at the prompt until somebody leaves. Ctrl-C clears the line or stops the
 * command that runs, as soon as it can be stopped; a command that fails ends nothing. A
 * step that the companion offers is run, or put on the line to be completed.
 */
@Component
final class InteractiveLoop {
    private static final Logger LOG = LoggerFactory.getLogger(InteractiveLoop.class);

    private static final AttributedString BARE = Styled.plain("faultline> ");

    private final Map<Seat, LineReader> readers = new HashMap<>();
    private final CommandCompleter completer;
    private final Catalog catalog;
    private final SeatTaken keyboard;
    private final Folders folders;
    private final PromptProvider prompt;
    private final CommandRunner commands;
    private final Companion companion;
    private final Alarm alarm;
    private final StopSign stop;
    private final boolean paged;
    private final Screen screen;
    private final Terminal terminal;

    InteractiveLoop(
            Terminal terminal,
            CommandCompleter completer,
            Catalog catalog,
            PromptProvider prompt,
            CommandRunner commands,
            Companion companion,
            Alarm alarm,
            StopSign stop,
            Settings settings,
            Screen screen,
            SeatTaken keyboard,
            Folders folders) {
        this.terminal = terminal;
        this.prompt = prompt;
        this.commands = commands;
        this.companion = companion;
        this.alarm = alarm;
        this.stop = stop;
        this.paged = settings.value(Setting.PAGER).equals("auto");
        this.screen = screen;
        this.completer = completer;
        this.catalog = catalog;
        this.keyboard = keyboard;
        this.folders = folders;
    }

    ExitCode run() {
        terminal.handle(Signal.INT, pressed -> stop.raise());
        var begun = "";
        while (true) {
            try {
                unasked(alarm::ring);
                screen.flush();
                var line = reader().readLine(screen.prompt(prompt()), null, (MaskingCallback) null, begun);
                stop.lower();
                // Ctrl-C interrupts the reading; an interrupt that came too late for it would close the database.
                Thread.interrupted();
                var chosen = unasked(() -> companion.chosen(line), Optional.<Companion.Chosen>empty());
                begun = chosen.filter(step -> !step.whole())
                        .map(Companion.Chosen::text)
                        .orElse("");
                if (begun.isEmpty() && leaves(chosen.map(Companion.Chosen::text).orElse(line))) {
                    return ExitCode.OK;
                }
            } catch (UserInterruptException e) {
                begun = "";
            } catch (EndOfFileException e) {
                return ExitCode.OK;
            }
        }
    }

    private AttributedString prompt() {
        return unasked(prompt::getPrompt, BARE);
    }

    private static void unasked(Runnable work) {
        unasked(
                () -> {
                    work.run();
                    return true;
                },
                false);
    }

    /**
     * What nobody has asked for ends nothing. Where the journal is in trouble, the next command says so, and when that is
     * over, play goes on.
     */
    private static <T> T unasked(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.warn("Something could not be shown at the prompt.", e);
            return otherwise;
        }
    }

    /** Each seat has its own, with a history of its own. */
    private LineReader reader() {
        return readers.computeIfAbsent(keyboard.seat(), this::readerFor);
    }

    private LineReader readerFor(Seat seat) {
        var reader = TypedReader.at(terminal);
        reader.setParser(new TypedLineParser());
        reader.setCompleter(completer);
        reader.setHighlighter(new VisibleTyping());
        // A PIN that somebody types where it does not belong is at least not kept: neither behind a command nor alone.
        reader.setVariable(LineReader.HISTORY_IGNORE, "seat *");
        reader.option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
        // An exclamation mark is a letter of the text, not a call to the history.
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        var file = HistoryFile.at(folders.history(seat));
        file.ifPresent(path -> reader.setVariable(LineReader.HISTORY_FILE, path));
        reader.setHistory(new TypedHistory(file, catalog::begins));
        return reader;
    }

    private boolean leaves(String line) {
        screen.begin(paged);
        boolean leaves = commands.run(line).leaves();
        screen.begin(false);
        if (!leaves && !line.isBlank()) {
            unasked(companion::answered);
            screen.flush();
        }
        return leaves;
    }
}
