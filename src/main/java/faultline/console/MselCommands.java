package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.MselContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The master scenario events list, to look at. */
@Component
@CommandGroup(value = "Injects", order = 30)
final class MselCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final MselScreen msel;
    private final MselTimeline timeline;

    MselCommands(Sitting sitting, Screen screen, MselScreen msel, MselTimeline timeline) {
        this.sitting = sitting;
        this.screen = screen;
        this.msel = msel;
        this.timeline = timeline;
    }

    @Command(
            name = {"msel", "list"},
            description = "Shows all injects: planned and released, their status, what was expected and seen.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("msel-list")
    ExitCode list() {
        return sitting.page(sitting.view(), MselContracts.LIST, view -> {
            msel.list(view);
            screen.next("`msel show INJECT` shows all of one; `msel release INJECT` while moves are entered.");
        });
    }

    @Command(
            name = {"msel", "show"},
            description = "Shows all that there is of an inject, and what has been done about it.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("msel-show")
    ExitCode show(@Argument(index = 0, description = "The inject.") @Values(MselNames.All.class) String inject) {
        return sitting.page(sitting.view().then(view -> find(view, inject)), MselContracts.SHOW, shown -> {
            msel.show(shown.what());
            screen.next("`msel timeline` shows all of them by turn.");
        });
    }

    @Command(
            name = {"msel", "timeline"},
            description = "Shows by turn when injects were planned and when they came.")
    @OpenTo(EVALUATOR)
    @Shows("msel-timeline")
    ExitCode timeline() {
        return sitting.page(sitting.view(), MselContracts.TIMELINE, view -> {
            timeline.show(view);
            screen.next("`msel show INJECT` says why one came when it did.");
        });
    }

    private static Outcome<Shown<InjectView>> find(ExerciseView view, String inject) {
        return view.injects().stream()
                .filter(known -> known.id().equals(inject))
                .findFirst()
                .map(found -> Outcome.done(new Shown<>(view, found)))
                .orElseGet(() -> Refusals.unknown(
                        "inject",
                        inject,
                        view.injects().stream().map(InjectView::id).toList()));
    }
}
