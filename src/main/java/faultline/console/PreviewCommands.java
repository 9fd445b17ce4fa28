package faultline.console;

import faultline.console.contract.PreviewContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.play.Outcome;
import faultline.play.Play;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Looking ahead, for the white cell alone. */
@Component
@CommandGroup(value = "Turns", order = 25)
final class PreviewCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final ForecastScreen forecasts;

    PreviewCommands(Play play, Sitting sitting, Screen screen, ProgressLine progress, ForecastScreen forecasts) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.forecasts = forecasts;
    }

    @Command(
            name = {"turn", "preview"},
            description =
                    "Shows what the moves entered so far may bring, over many runs with other dice; changes nothing.")
    @Shows("turn-preview")
    ExitCode preview(
            @Option(longName = "runs", defaultValue = "200", description = "How many runs, 1 to 1000.") int runs) {
        return sitting.page(
                sitting.view().then(view -> play.umpire()
                        .preview(sitting.caller(), view.name(), runs, progress.of("Run"))
                        .then(forecast -> Outcome.done(new Shown<>(view, forecast)))),
                PreviewContracts.PREVIEW,
                shown -> forecasts.show(shown.what(), shown.view()));
    }
}
