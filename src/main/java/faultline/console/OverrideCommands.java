package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.OverrideContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.Overrides;
import faultline.view.Overruling;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import java.util.List;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The model against the white cell. */
@Component
@CommandGroup(value = "Rulings", order = 27)
final class OverrideCommands {
    private final Sitting sitting;
    private final Screen screen;

    OverrideCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = "overrides",
            description = "Lists where the white cell overruled the rules, why, and how often for each actor.")
    @OpenTo(EVALUATOR)
    @Shows("overrides")
    ExitCode overrides() {
        var found = sitting.view().then(view -> Outcome.done(new Shown<>(view, Overrides.in(view.played(), view))));
        return sitting.page(found, OverrideContracts.OVERRIDES, shown -> {
            var view = shown.view();
            var overrides = shown.what();
            if (overrides.all().isEmpty()) {
                screen.line("The rules were not overruled.");
            } else {
                list(overrides.all(), view);
                shares(overrides.shares());
            }
            screen.next(view.next());
        });
    }

    private void list(List<Overruling> all, ExerciseView view) {
        var words = new OverrulingWords(new RulingWords(view.labels()));
        var table = Table.of("Turn", "Ruling", "The rules said", "The white cell said", "Because", "Who");
        all.forEach(one -> table.row(
                one.turn() + (one.inForce() ? "" : " (proposed)"),
                one.id(),
                words.rules(one),
                words.whiteCell(one),
                one.reason(),
                one.person()));
        screen.table(table);
    }

    private void shares(List<Overrides.Share> shares) {
        var table = Table.of("Rulings that concern", "By rule", "Overruled", "Share", "Added");
        shares.forEach(share -> table.row(
                share.name(),
                Long.toString(share.rulings()),
                Long.toString(share.overruled()),
                Math.round(share.percent()) + " %",
                Long.toString(share.added())));
        screen.blank();
        screen.table(table);
        screen.paragraph(Styled.dim(Overrides.CONCERNS));
    }
}
