package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.PromiseView;
import faultline.view.PromiseView.State;
import faultline.view.Talks;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows who promised what to whom. */
@Component
final class LedgerScreen {
    private final Screen screen;

    LedgerScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Talks talks) {
        if (talks.promises().isEmpty()) {
            screen.line("No promises yet.");
            return;
        }
        screen.table(promises(talks.promises()));
        screen.blank();
        var counts = Table.of("Promised by", "Made", "Kept", "Broken", "Overdue", "Due this turn", "Open");
        talks.counts()
                .forEach(count -> counts.row(Stream.concat(
                                Stream.of(count.side(), Long.toString(count.made())),
                                Talks.states().stream().map(state -> Long.toString(count.of(state))))
                        .toArray(String[]::new)));
        screen.table(counts);
    }

    /** Promises whose turn is over, for whoever asks what is pending; nothing if there are none. */
    void showDue(Talks talks) {
        if (!talks.due().isEmpty()) {
            screen.blank();
            screen.table(promises(talks.due()));
        }
    }

    private static Table promises(List<PromiseView> promises) {
        var table = Table.of("Promise", "When", "From", "To", "What", "By", "Known to", "State", "Said of it");
        promises.forEach(promise -> table.row(
                Styled.bold(promise.id()),
                promise.turn(),
                promise.from(),
                promise.to(),
                promise.text(),
                promise.by(),
                promise.announced() ? "all" : "",
                state(promise.state()),
                promise.said()));
        return table.withoutEmptyColumns();
    }

    private static CharSequence state(State state) {
        return switch (state) {
            case KEPT -> Styled.green(state.words());
            case BROKEN -> Styled.red(state.words());
            case OVERDUE, DUE -> Styled.yellow(state.words());
            case OPEN -> Styled.plain(state.words());
        };
    }
}
