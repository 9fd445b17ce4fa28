package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Heading;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.List;
import java.util.stream.Stream;

/** What was argued, by which reasons and odds, and what came of it. */
record ArgumentsSection(AfterActionReport report, Links links) {

    Section section() {
        return Section.of(
                "arguments",
                "Arguments",
                report.arguments().isEmpty()
                        ? List.of(Say.quietly("Nothing was argued."))
                        : report.arguments().stream().flatMap(this::blocks).toList());
    }

    private Stream<Block> blocks(ArgumentReport argument) {
        var heading = Text.code(argument.id()).plus(" " + argument.claim());
        var facts = Stream.of(
                        Stream.of(new Fact(
                                "Turn", links.turn(argument.turn()).plus(": ").plus(Text.strong(argument.stands())))),
                        Say.fact("About", argument.move().isEmpty() ? Text.NONE : links.id(argument.move())),
                        argument.facts().stream().map(fact -> new Fact(fact.label(), fact.text())),
                        argument.reasons().stream().map(reason -> new Fact(reason.label(), reason.text())),
                        argument.rulings().stream()
                                .map(ruled -> new Fact(
                                        "Led to",
                                        links.id(ruled.id())
                                                .plus(" " + ruled.says() + ", because " + ruled.because()))))
                .flatMap(fact -> fact)
                .toList();
        return Stream.of(new Heading(argument.id(), heading), new Facts(facts));
    }
}
