package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.ConfigContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.text.Table;
import faultline.setting.Settings;
import java.nio.file.Files;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Tells how the program is set. */
@Component
@CommandGroup(value = "General", order = 90)
final class ConfigCommands {
    private final Settings settings;
    private final Screen screen;

    ConfigCommands(Settings settings, Screen screen) {
        this.settings = settings;
        this.screen = screen;
    }

    @Command(
            name = "config",
            description =
                    "Shows each setting, its value, and where that came from: option, environment, file, default.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("config")
    void show() {
        screen.show(ConfigContracts.CONFIG, settings, this::show);
    }

    private void show(Settings all) {
        var table = Table.of("Setting", "Value", "From", "Meaning");
        all.all()
                .forEach(chosen -> table.row(
                        chosen.setting().word(),
                        chosen.value(),
                        chosen.origin().words(),
                        chosen.setting().meaning()));
        screen.table(table);
        screen.paragraph(
                Files.exists(settings.file())
                        ? "The settings file is (" + settings.file() + ")."
                        : "There is no settings file; it would be (" + settings.file()
                                + "), with lines as (color = never).");
    }
}
