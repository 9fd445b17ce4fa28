package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.Guidance;
import faultline.view.Guidance.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what a facilitator has to do now. Steps are numbered on, from what is to do to what is waiting. */
@Component
final class FacilitateScreen {
    private final Screen screen;

    FacilitateScreen(Screen screen) {
        this.screen = screen;
    }

    /** The steps in the order of their numbers, the first of which is 1. */
    static List<Step> numbered(Guidance guidance) {
        return Stream.concat(guidance.steps().stream(), guidance.waiting().stream())
                .toList();
    }

    void show(Guidance guidance) {
        screen.heading(guidance.now());
        screen.table(table("To do now", guidance.steps(), 1));
        if (!guidance.missing().isEmpty()) {
            screen.blank();
            screen.heading("Not heard from yet");
            guidance.missing().forEach(line -> screen.paragraph("  " + line));
        }
        if (!guidance.waiting().isEmpty()) {
            screen.blank();
            screen.table(table("Waiting", guidance.waiting(), guidance.steps().size() + 1));
        }
    }

    private static Table table(String what, List<Step> steps, int first) {
        var table = Table.of("", what, "Command");
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            table.row(
                    Styled.bold(Integer.toString(first + i)),
                    step.what(),
                    step.isWhole() ? step.command() : step.command() + "…");
        }
        return table;
    }
}
