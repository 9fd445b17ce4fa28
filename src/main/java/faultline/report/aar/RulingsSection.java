package faultline.report.aar;

import faultline.report.aar.AfterActionReport.PlayedTurn;
import faultline.report.document.Block;
import faultline.report.document.Section;
import java.util.stream.Stream;

/** All rulings that changed something, turn by turn: where every number of the report leads in the end. */
record RulingsSection(AfterActionReport report, Links links) {

    Section section() {
        return Section.of(
                        Part.RULINGS.id(),
                        Part.RULINGS.title(),
                        Say.quietly(
                                report.turns().isEmpty()
                                        ? "No turn is over yet."
                                        : "By which rule, on what facts and with what dice; what a move does by itself"
                                                + " needs none."))
                .with(report.turns().stream().map(this::section).toList());
    }

    private Section section(PlayedTurn turn) {
        return Section.later(Places.rulings(turn.number()), "Rulings of turn " + turn.number(), () -> blocks(turn));
    }

    private Stream<Block> blocks(PlayedTurn turn) {
        var effects = turn.report().get().effects();
        var rulings = new RulingBlocks(report.overrides(), links);
        return effects.isEmpty()
                ? Stream.of(Say.quietly("None of them changed anything."))
                : effects.stream().map(line -> rulings.of(line, line.says() + ", " + line.title()));
    }
}
