package faultline.console;

import faultline.console.contract.BalanceContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.play.Balances.Wanted;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.balance.Balance;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Whether a scenario's world stays plausible, whatever people do in it. */
@Component
@CommandGroup(value = "Scenarios and rules", order = 40)
final class BalanceCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final BalanceScreen balances;

    BalanceCommands(Play play, Sitting sitting, Screen screen, ProgressLine progress, BalanceScreen balances) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.balances = balances;
    }

    @Command(
            name = {"scenario", "balance"},
            description = "Plays a scenario many times at random, and tells what is out of balance.")
    @Shows("scenario-balance")
    ExitCode balance(
            @Argument(index = 0, description = "The scenario, or the path of its folder.")
                    @Values(Names.Scenarios.class)
                    String scenario,
            @Option(
                            longName = "games",
                            defaultValue = "500",
                            description =
                                    "How many exercises, 1 to 10,000; moves are compared in a tenth of that many each.")
                    int games,
            @Option(longName = "turns", defaultValue = "10", description = "How many turns each has, 1 to 100.")
                    int turns,
            @Option(
                            longName = "seed",
                            defaultValue = "1",
                            description = "All is drawn from it: the same, the same figures.")
                    int seed,
            @Option(
                            longName = "rules",
                            description = "A folder of rules, used in the place of those of the same name, or besides.")
                    @Values(RuleFolders.class)
                    Optional<String> rules,
            @Option(longName = "markdown", description = "Writes the figures to this file as well.")
                    Optional<Path> markdown) {
        var wanted = new Wanted(scenario, rules, games, turns, seed);
        var balance = play.balances().of(wanted, progress.of("Playing random exercise"));
        var shown = sitting.answer(balance, BalanceContracts.BALANCE, balances::show);
        if (balance instanceof Outcome.Done<Balance> done) {
            markdown.ifPresent(file -> balances.write(done.value(), file));
        }
        return balance instanceof Outcome.Done<Balance> done && !done.value().isSound() ? ExitCode.BAD_SCENARIO : shown;
    }
}
