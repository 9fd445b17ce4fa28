package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.ExerciseView;
import faultline.view.UnderwayView;
import org.springframework.stereotype.Component;

/** Shows the effects that later turns bring. */
@Component
final class PendingScreen {
    private final Screen screen;

    PendingScreen(Screen screen) {
        this.screen = screen;
    }

    /** One line that says how many there are; nothing if there are none. */
    void mention(ExerciseView view) {
        int count = view.underway().size();
        if (count > 0) {
            screen.line(Styled.join(
                    Styled.yellow(count == 1 ? "1 effect is" : count + " effects are"), " under way (`pending`)."));
        }
    }

    void show(ExerciseView view) {
        if (view.underway().isEmpty()) {
            screen.line("No effect is under way.");
            return;
        }
        var table = Table.of("Effect", "Begun by", "Since", "Next", "How long");
        view.underway()
                .forEach(effect -> table.row(
                        effect.ruling().map(id -> id + " ").orElse("") + effect.says(),
                        effect.origin(),
                        "turn " + effect.since(),
                        next(effect, view),
                        effect.goesOn()));
        screen.table(table);
    }

    private static CharSequence next(UnderwayView effect, ExerciseView view) {
        return effect.next() > view.turns() ? Styled.dim("after the end") : "turn " + effect.next();
    }
}
