package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.HotWashContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.EvaluationCommand.SayInHotWash;
import faultline.exercise.event.Leaning;
import faultline.view.EvaluationView.HotWashLine;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the players say right after play. */
@Component
@CommandGroup(value = "Hot wash", order = 34)
final class HotWashCommands {
    private final Sitting sitting;
    private final Screen screen;

    HotWashCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"hotwash", "strength"},
            description = "Writes down what players say went well.")
    @OpenTo(EVALUATOR)
    ExitCode strength(
            @Argument(index = 0, description = "What went well.") String text,
            @Option(longName = "from", description = "A cell or a person.") @Values(Names.Cells.class)
                    Optional<String> from) {
        return say(Leaning.STRENGTH, text, from);
    }

    @Command(
            name = {"hotwash", "improvement"},
            description = "Writes down what players say could be done better.")
    @OpenTo(EVALUATOR)
    ExitCode improvement(
            @Argument(index = 0, description = "What could be better.") String text,
            @Option(longName = "from", description = "A cell or a person.") @Values(Names.Cells.class)
                    Optional<String> from) {
        return say(Leaning.IMPROVEMENT, text, from);
    }

    private ExitCode say(Leaning leaning, String text, Optional<String> from) {
        return sitting.answer(sitting.act(new SayInHotWash(leaning, from.orElse(""), text)), happened -> {
            screen.line(
                    "Written down as " + (leaning == Leaning.STRENGTH ? "a strength." : "an area for improvement."));
            screen.next("`hotwash list` shows what was said; `feedback form` makes the form to fill in.");
        });
    }

    @Command(
            name = {"hotwash", "list"},
            description = "Shows what players said went well, and what could be better.")
    @OpenTo(EVALUATOR)
    @Shows("hotwash-list")
    ExitCode list() {
        return sitting.page(sitting.view(), HotWashContracts.LIST, view -> {
            var said = view.evaluation().hotWash();
            list("Strengths", Leaning.STRENGTH, said);
            list("Areas for improvement", Leaning.IMPROVEMENT, said);
            screen.next("`action add \"…\"` plans what is to be done about it.");
        });
    }

    private void list(String heading, Leaning leaning, List<HotWashLine> said) {
        var some = said.stream().filter(line -> line.leaning() == leaning).toList();
        screen.heading(heading);
        if (some.isEmpty()) {
            screen.line("None was named.");
        }
        some.forEach(line -> screen.paragraph("– " + (line.from().isEmpty() ? "" : line.from() + ": ") + line.text()));
        screen.blank();
    }
}
