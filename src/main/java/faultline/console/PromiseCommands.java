package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.PromiseContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.NegotiationCommand.JudgePromise;
import faultline.exercise.NegotiationCommand.MakePromise;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.play.Happened;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What cells promise to each other, and what becomes of it. */
@Component
@CommandGroup(value = "Negotiation", order = 22)
final class PromiseCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final LedgerScreen ledger;

    PromiseCommands(Sitting sitting, Screen screen, LedgerScreen ledger) {
        this.sitting = sitting;
        this.screen = screen;
        this.ledger = ledger;
    }

    @Command(
            name = {"promise", "make"},
            description = "Notes what is promised to a cell or an actor.")
    @OpenTo(CELL)
    ExitCode make(
            @Argument(index = 0, description = "To whom.") @Values(Names.Sides.class) String to,
            @Argument(index = 1, description = "What, in quotation marks.") String text,
            @Option(longName = "from", description = "In whose name; for the white cell, and for actors of a cell.")
                    @Values(Names.Sides.class)
                    Optional<String> from,
            @Option(longName = "by-turn", description = "The turn at whose end it must have been kept.")
                    Optional<Integer> byTurn,
            @Option(longName = "public", description = "Everybody is to know of it.") boolean announced) {
        var by = byTurn.map(OptionalInt::of).orElse(OptionalInt.empty());
        return sitting.answer(sitting.act(new MakePromise(from, to, text, by, announced)), happened -> {
            var id = made(happened).id();
            screen.line("Promise " + id + " is noted" + (announced ? ", for everybody to know." : "."));
            screen.next("`promise keep " + id + "` or `promise break " + id + " --reason \"…\"` says what has become of"
                    + " it; `ledger` shows all.");
        });
    }

    private static Promise made(Happened happened) {
        return happened.events().stream()
                .filter(PromiseMade.class::isInstance)
                .map(event -> ((PromiseMade) event).promise())
                .findFirst()
                .orElseThrow();
    }

    @Command(
            name = {"promise", "keep"},
            description = "Says that a promise was kept: the white cell's word counts, a cell's is its opinion.")
    @OpenTo(CELL)
    ExitCode keep(
            @Argument(index = 0, description = "The promise.") @Values(Names.Promises.class) String promise,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        return judge(promise, Verdict.KEPT, reason);
    }

    @Command(
            name = {"promise", "break"},
            description = "Says that a promise was broken: the white cell's word counts, a cell's is its opinion.")
    @OpenTo(CELL)
    ExitCode broken(
            @Argument(index = 0, description = "The promise.") @Values(Names.Promises.class) String promise,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        return judge(promise, Verdict.BROKEN, reason);
    }

    private ExitCode judge(String promise, Verdict verdict, Optional<String> reason) {
        var command = new JudgePromise(promise, new Judgement(verdict, reason.orElse("")));
        return sitting.answer(sitting.act(command), happened -> {
            boolean opinion = happened.events().stream().anyMatch(PromiseClaimed.class::isInstance);
            var words = verdict.name().toLowerCase(Locale.ROOT);
            screen.line(
                    opinion
                            ? "You have said that promise " + promise + " is " + words
                                    + "; the white cell's word counts."
                            : "Promise " + promise + " counts as " + words + ".");
            screen.next("`ledger` shows all promises; " + happened.view().next());
        });
    }

    @Command(name = "ledger", description = "Shows who promised what to whom, when it is due, and whether it was kept.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("ledger")
    ExitCode ledger(
            @Option(longName = "seat", description = "As that cell may see it.") @Values(Names.Cells.class)
                    Optional<String> seat) {
        return sitting.page(sitting.view(seat), PromiseContracts.LEDGER, view -> {
            ledger.show(view.talks());
            screen.next(
                    view.talks().due().isEmpty()
                            ? "`promise make CELL \"TEXT\"` notes one; `promise keep` and `promise break` say what"
                                    + " became of one."
                            : "`promise keep " + view.talks().due().get(0).id() + "` or `promise break "
                                    + view.talks().due().get(0).id() + " --reason \"…\"`.");
        });
    }
}
