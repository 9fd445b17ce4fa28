package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Draft;
import faultline.view.DraftView;
import faultline.view.ExerciseView;
import org.springframework.stereotype.Component;

/** Shows moves that were written down and not entered. */
@Component
final class DraftScreen {
    private final Screen screen;

    DraftScreen(Screen screen) {
        this.screen = screen;
    }

    void all(ExerciseView view) {
        if (view.drafts().isEmpty()) {
            screen.line(Styled.dim("No move is written down as a draft."));
            return;
        }
        var table = Table.of("Draft", "What", "Secrecy", "Intent", "Now");
        view.drafts()
                .forEach(one -> table.row(
                        one.draft().id(),
                        sentence(one.draft(), view),
                        one.draft().covert() ? Styled.yellow("covert") : "public",
                        one.draft().words().intent(),
                        now(one)));
        screen.table(table.withoutEmptyColumns());
    }

    /** The draft of that number. */
    void show(ExerciseView view, String id) {
        view.drafts().stream().filter(one -> one.draft().id().equals(id)).forEach(one -> {
            screen.paragraph(
                    Styled.join(Styled.green("Written down "), Styled.bold(id), " " + sentence(one.draft(), view)));
            one.whyNot()
                    .ifPresent(
                            why -> screen.paragraph(Styled.join(Styled.yellow("It could not be entered now: "), why)));
        });
    }

    private static String sentence(Draft draft, ExerciseView view) {
        return view.labels().sentence(draft);
    }

    private static CharSequence now(DraftView draft) {
        return draft.whyNot().<CharSequence>map(Styled::yellow).orElse(Styled.green("yes"));
    }
}
