package faultline.report.aar;

import faultline.report.form.Markdown;
import faultline.view.PromiseView;
import faultline.view.Talks;
import java.util.List;
import java.util.stream.Stream;

/** Who promised and wrote what to whom, as a section of the Markdown report; without any, there is no section. */
final class MarkdownTalks {
    private MarkdownTalks() {}

    static void write(Talks talks, Markdown page) {
        if (talks.isEmpty()) {
            return;
        }
        page.heading(2, "Negotiations and promises");
        if (!talks.promises().isEmpty()) {
            page.table(
                    List.of("Promise", "When", "From", "To", "What", "By", "Known to", "State", "Said of it"),
                    talks.promises().stream().map(MarkdownTalks::promise).toList());
            page.table(
                    Stream.concat(
                                    Stream.of("Promised by", "Made"),
                                    Talks.states().stream().map(PromiseView.State::words))
                            .toList(),
                    talks.counts().stream().map(MarkdownTalks::count).toList());
        }
        if (!talks.messages().isEmpty()) {
            page.heading(3, "Messages");
            page.table(
                    List.of("When", "From", "To", "Message"),
                    talks.messages().stream()
                            .map(message -> List.of(
                                    message.turn(), message.from(), String.join(", ", message.to()), message.text()))
                            .toList());
        }
    }

    private static List<String> promise(PromiseView promise) {
        return List.of(
                promise.id(),
                promise.turn(),
                promise.from(),
                promise.to(),
                promise.text(),
                promise.by(),
                promise.announced() ? "all" : "its two sides",
                promise.state().words(),
                promise.said());
    }

    private static List<String> count(Talks.Count count) {
        return Stream.concat(
                        Stream.of(count.side(), Long.toString(count.made())),
                        Talks.states().stream().map(state -> Long.toString(count.of(state))))
                .toList();
    }
}
