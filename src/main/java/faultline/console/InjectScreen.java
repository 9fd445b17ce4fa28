package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows injects to be read out. */
@Component
final class InjectScreen {
    private final Screen screen;

    InjectScreen(Screen screen) {
        this.screen = screen;
    }

    /** These injects, in the order of the master scenario events list, as they are told to the room. */
    void released(List<String> ids, ExerciseView view) {
        view.injects().stream().filter(inject -> ids.contains(inject.id())).forEach(this::show);
    }

    void show(InjectView inject) {
        screen.line(Styled.join(
                Styled.yellow("Inject "),
                Styled.bold(inject.name()),
                Styled.dim("  to " + to(inject) + (inject.method().isEmpty() ? "" : ", " + inject.method()))));
        if (!inject.text().isBlank()) {
            screen.paragraph(inject.text().strip());
        }
        if (!inject.expectedAction().isEmpty()) {
            screen.paragraph(Styled.dim("Expected: " + inject.expectedAction()));
        }
    }

    static String to(InjectView inject) {
        return inject.to().isEmpty() ? "everybody" : String.join(", ", inject.to());
    }
}
