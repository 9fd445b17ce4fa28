package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ActorOutcome;
import faultline.view.AimOutcome;
import java.util.List;

/** Who reached what, and why. */
record OutcomesSection(AfterActionReport report, Links links) {

    Section section() {
        var outcomes = report.outcomes();
        return Section.of(
                        Part.OUTCOMES.id(),
                        Part.OUTCOMES.title(),
                        Say.table(
                                Say.columns("Actor", "Played by", "Outcome", "Best aim", "Worst aim"),
                                outcomes.stream().map(this::row).toList(),
                                "The scenario has no actors."))
                .with(outcomes.stream()
                        .map(outcome -> Section.of(
                                Places.outcome(outcome.actor()),
                                outcome.name() + ": " + outcome.wordsAndScore(),
                                blocks(outcome)))
                        .toList());
    }

    private Row row(ActorOutcome outcome) {
        var place = Places.outcome(outcome.actor());
        return Say.row(
                "",
                links.to(outcome.name(), place),
                Text.of(outcome.player()),
                links.to(outcome.wordsAndScore(), Text.Style.STRONG, place),
                links.to(outcome.best().map(AimOutcome::brief).orElse(""), place),
                links.to(outcome.worst().map(AimOutcome::brief).orElse(""), place));
    }

    private List<Block> blocks(ActorOutcome outcome) {
        return outcome.aims().isEmpty()
                ? List.of(Say.quietly("The scenario gives it no aims, so it has no outcome."))
                : new AimBlocks(outcome, links).all();
    }
}
