package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.MessageContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Table;
import faultline.exercise.NegotiationCommand.SendMessage;
import faultline.exercise.event.Refusal.Code;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What cells write to each other. */
@Component
@CommandGroup(value = "Negotiation", order = 22)
final class MessageCommands {
    private final Sitting sitting;
    private final Screen screen;

    MessageCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"message", "send"},
            description = "Writes to cells or actors, which alone can read it besides the white cell: CELL… \"TEXT\"")
    @OpenTo(CELL)
    ExitCode send(
            @Arguments @Values(Names.Sides.class) List<String> receiversAndText,
            @Option(longName = "from", description = "In whose name; for the white cell, and for actors of a cell.")
                    @Values(Names.Sides.class)
                    Optional<String> from) {
        if (receiversAndText.size() < 2) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "At least one receiver and a text are needed.",
                    "For example: message send washington \"Let us talk\"");
        }
        int last = receiversAndText.size() - 1;
        var to = receiversAndText.subList(0, last);
        var send = new SendMessage(from, to, receiversAndText.get(last));
        return sitting.answer(sitting.act(send), happened -> {
            screen.line("The message is sent to " + String.join(" and ", to) + ".");
            screen.next("`message list` shows what was written; `promise make` keeps what was promised.");
        });
    }

    @Command(
            name = {"message", "list"},
            description = "Shows messages: who wrote what to whom.")
    @OpenTo({CELL, EVALUATOR})
    @Shows("message-list")
    ExitCode list(
            @Option(longName = "seat", description = "As that cell may see them.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(sitting.view(seat), MessageContracts.LIST, this::list);
    }

    private void list(ExerciseView view) {
        var messages = view.talks().messages();
        if (messages.isEmpty()) {
            screen.line("No messages yet.");
        }
        var table = Table.of("When", "From", "To", "Message");
        messages.forEach(
                message -> table.row(message.turn(), message.from(), String.join(", ", message.to()), message.text()));
        screen.table(table);
        screen.next("`message send CELL \"TEXT\"` writes one.");
    }
}
