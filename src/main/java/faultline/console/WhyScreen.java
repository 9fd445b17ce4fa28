package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Wrapping;
import faultline.view.Why;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows an explanation as a tree: what happened, and below it what brought it about. */
@Component
final class WhyScreen {
    private static final int NARROWEST = 20;

    private final Screen screen;

    WhyScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Why why) {
        show(why, "", "");
    }

    /**
     * @param first what stands before the headline's first line
     * @param rest what stands before everything below it
     */
    private void show(Why why, String first, String rest) {
        List<Why> causes = why.causes();
        var below = rest + (causes.isEmpty() ? "  " : "│ ");
        write(why.headline(), first, below, true);
        why.details().forEach(detail -> write(detail, below + "  ", below + "    ", false));
        for (int i = 0; i < causes.size(); i++) {
            boolean last = i == causes.size() - 1;
            show(causes.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
        }
    }

    private void write(String text, String first, String rest, boolean bold) {
        int width = Math.max(NARROWEST, screen.width() - rest.length());
        var lines = Wrapping.lines(bold ? Styled.bold(text) : Styled.plain(text), width);
        for (int i = 0; i < lines.size(); i++) {
            screen.line(Styled.join(Styled.dim(i == 0 ? first : rest), lines.get(i)));
        }
    }
}
