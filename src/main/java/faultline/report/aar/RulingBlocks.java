package faultline.report.aar;

import faultline.report.aar.TurnReport.Answered;
import faultline.report.aar.TurnReport.RuleRef;
import faultline.report.aar.TurnReport.RulingLine;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ruling, folded: its line, and inside of it all that says why. */
final class RulingBlocks {
    private final Links links;
    private final Map<String, Integer> overridden = new HashMap<>();

    RulingBlocks(OverridesReport overrides, Links links) {
        this.links = links;
        int number = 0;
        for (var line : overrides.lines()) {
            number++;
            overridden.put(line.ruling(), number);
        }
    }

    /**
     * @param headline what is to be read without unfolding it
     */
    Block of(RulingLine ruling, String headline) {
        return isAllSaid(ruling) ? line(ruling) : folded(ruling, headline);
    }

    /** Whether a line says it all: what a move or an inject does by itself has neither rule nor dice. */
    private boolean isAllSaid(RulingLine ruling) {
        return ruling.rule().isEmpty()
                && ruling.odds().isEmpty()
                && ruling.facts().isEmpty()
                && !overridden.containsKey(ruling.id())
                && ruling.title()
                        .equals(ruling.answers().stream().map(Answered::full).collect(Collectors.joining(" and ")));
    }

    private Block line(RulingLine ruling) {
        var words = summary(ruling, ruling.says())
                .plus(", ")
                .plus(Say.join(ruling.answers().stream().map(this::answered).toList(), " and "))
                .plus(Text.quiet(" (" + ruling.source() + ": " + ruling.because() + ")"));
        return new Bullets(List.of(new Item(ruling.id(), words, List.of())));
    }

    private Block folded(RulingLine ruling, String headline) {
        return new Fold(
                ruling.id(),
                summary(ruling, headline),
                List.of(new Facts(facts(ruling).toList())));
    }

    private static Text summary(RulingLine ruling, String headline) {
        return Text.code(ruling.id())
                .plus(" " + headline)
                .plus(
                        ruling.outcome().isEmpty()
                                ? Text.NONE
                                : Text.of(" — " + ruling.outcome(), ruling.failed() ? Style.WARNING : Style.STRONG))
                .plus(ruling.rule().isPresent() ? Text.quiet(", because " + ruling.because()) : Text.NONE);
    }

    private Stream<Fact> facts(RulingLine ruling) {
        return Stream.of(
                        Say.fact("Says so", ruling.source()),
                        Say.fact(
                                "Why the rule",
                                ruling.rule().map(RuleRef::sentence).orElse("")),
                        Say.fact("Because", ruling.rule().isPresent() ? "" : ruling.because()),
                        ruling.odds().stream()
                                .map(odds ->
                                        new Fact("Odds", links.to(odds.words(), Places.assumption(odds.assumption())))),
                        ruling.answers().stream().map(answered -> new Fact("Answers", answered(answered))),
                        ruling.facts().stream().map(fact -> new Fact("Found", Text.code(fact))),
                        Stream.ofNullable(overridden.get(ruling.id()))
                                .map(number -> new Fact(
                                        "Overruled",
                                        links.to(
                                                "what the rules said, and what the white cell said",
                                                Places.override(number)))))
                .flatMap(fact -> fact);
    }

    private Text answered(Answered answered) {
        return switch (answered.kind()) {
            case MOVE, ARGUMENT -> links.id(answered.id()).plus(" " + answered.words());
            case INJECT -> links.to(answered.words(), Places.inject(answered.id()));
            case TURN -> Text.of(answered.words());
        };
    }
}
