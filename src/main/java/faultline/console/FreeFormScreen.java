package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import org.springframework.stereotype.Component;

/** Shows which moves in free words nothing has answered: rules seldom know them, so that people have to. */
@Component
final class FreeFormScreen {
    private final Screen screen;

    FreeFormScreen(Screen screen) {
        this.screen = screen;
    }

    /** Nothing if there are none. */
    void unanswered(TurnView turn, ExerciseView view) {
        var moves = view.unanswered();
        if (moves.isEmpty()) {
            return;
        }
        var entries = new Entries();
        moves.forEach(move -> entries.entry(Styled.dim(move.id()), view.labels().sentence(move)));
        screen.blank();
        screen.heading("Moves in free words that no ruling answers yet");
        screen.entries(entries);
        if (!turn.over()) {
            screen.paragraph("`ruling add --for " + moves.get(0).id()
                    + " …` says what comes of it, with a reason; what needs no ruling can stay as it is.");
        }
    }
}
