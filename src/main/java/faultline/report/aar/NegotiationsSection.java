package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.PromiseView;
import faultline.view.Talks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who promised and wrote what to whom, and what was argued. */
record NegotiationsSection(AfterActionReport report, Links links) {

    Section section() {
        return Section.of(Part.NEGOTIATIONS.id(), Part.NEGOTIATIONS.title())
                .with(List.of(
                        Section.of("promises", "Promises", promises()),
                        Section.of("messages", "Messages", messages()),
                        new ArgumentsSection(report, links).section()));
    }

    private List<Block> promises() {
        var talks = report.talks();
        var blocks = new ArrayList<Block>();
        blocks.add(Say.table(
                Say.columns("Promise", "Who to whom", "What", "Due", "State", "Said of it"),
                talks.promises().stream().map(NegotiationsSection::row).toList(),
                "Nothing was promised."));
        if (!talks.promises().isEmpty()) {
            blocks.add(new Block.Table(
                    "How promises stand",
                    counted(),
                    talks.counts().stream().map(NegotiationsSection::row).toList()));
        }
        return blocks;
    }

    private static Row row(PromiseView promise) {
        return Say.row(
                Places.promise(promise.id()),
                Text.code(promise.id()).plus(", " + promise.turn()),
                Text.of(promise.from() + " to " + promise.to() + (promise.announced() ? ", in public" : "")),
                Text.of(promise.text()),
                Text.of(promise.by().isEmpty() ? "at no set time" : "by the end of " + promise.by()),
                Text.strong(promise.state().words()),
                Text.of(promise.said()));
    }

    private static List<Column> counted() {
        return Stream.of(
                        Stream.of(Column.text("Promised by"), Column.number("Made")),
                        Talks.states().stream().map(state -> Column.number(ReportWords.capital(state.words()))))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Row row(Talks.Count count) {
        return Row.of(Stream.concat(
                        Stream.of(count.side(), Long.toString(count.made())),
                        Talks.states().stream().map(state -> Long.toString(count.of(state))))
                .toList());
    }

    private Block messages() {
        return Say.table(
                Say.columns("When", "From", "To", "Message"),
                report.talks().messages().stream()
                        .map(message -> Row.of(List.of(
                                message.turn(), message.from(), String.join(", ", message.to()), message.text())))
                        .toList(),
                "No message was written.");
    }
}
