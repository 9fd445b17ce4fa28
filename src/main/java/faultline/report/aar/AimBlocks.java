package faultline.report.aar;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import faultline.view.ActorOutcome;
import faultline.view.ActorOutcome.Verdict;
import faultline.view.AimOutcome;
import faultline.view.AimOutcome.Because;
import faultline.view.AimOutcome.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An actor's outcome taken apart: what each aim adds to the score, and what made it so. */
record AimBlocks(ActorOutcome outcome, Links links) {

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        outcome.verdict()
                .flatMap(Verdict::crossed)
                .ifPresent(aim -> blocks.add(new Paragraph(
                        Text.of("A red line is crossed, which makes the outcome the lowest: " + aim), Tone.NOTICE)));
        blocks.add(new Block.Table(
                "What each aim adds to the score",
                List.of(Column.text("Aim"), Column.number("Reached"), Column.text("Counts"), Column.number("Points")),
                numbered(this::row)));
        blocks.add(new Bullets(numbered(this::item)));
        return blocks;
    }

    private <T> List<T> numbered(BiFunction<AimOutcome, String, T> made) {
        return IntStream.range(0, outcome.aims().size())
                .mapToObj(at -> made.apply(outcome.aims().get(at), Places.aim(outcome.actor(), at + 1)))
                .toList();
    }

    /**
     * @param place where it is told why
     */
    private Row row(AimOutcome aim, String place) {
        return Say.row(
                "",
                Text.of(aim.text()),
                links.to(aim.share(), aim.crossed() ? Style.WARNING : Style.PLAIN, place)
                        .plus(aim.isPenalty() ? "" : bandOf(aim)),
                links.to(aim.counts(), place),
                links.to(points(aim), place));
    }

    private static String bandOf(AimOutcome aim) {
        return aim.band().isEmpty() ? "" : " (" + aim.band() + ")";
    }

    /** The points that it adds to or takes off the score, to one decimal. */
    private String points(AimOutcome aim) {
        if (aim.reached().isEmpty()) {
            return "";
        }
        if (aim.isPenalty()) {
            return tenths(-aim.reached().get().cost());
        }
        double weights = outcome.aims().stream().mapToDouble(AimOutcome::weight).sum();
        return tenths(weights == 0 ? 0 : aim.weight() * aim.reached().get().percent() / weights);
    }

    private static String tenths(double points) {
        double rounded = Math.round(points * 10) / 10.0;
        return (rounded < 0 ? "−" : "") + Value.plain(Math.abs(rounded));
    }

    private Item item(AimOutcome aim, String place) {
        return new Item(
                place,
                Text.strong(aim.text()).plus(Text.quiet(" — judged by: " + aim.judged())),
                aim.evidence().isEmpty()
                        ? List.of()
                        : List.of(new Bullets(
                                aim.evidence().stream().map(this::item).toList())));
    }

    private Item item(Evidence evidence) {
        return new Item(
                "",
                Text.of(evidence.of() + ": ").plus(course(evidence)),
                evidence.causes().isEmpty()
                        ? List.of()
                        : List.of(new Bullets(evidence.causes().stream()
                                .map(cause -> new Item(text(cause, evidence)))
                                .toList())));
    }

    private Text course(Evidence evidence) {
        return evidence.key()
                .map(key -> links.to(evidence.course(), place(key)))
                .orElse(Text.of(evidence.course()));
    }

    private static String place(Key key) {
        return Places.indicator(key.toString());
    }

    /** The amount leads to what made it; where that is no one thing, to how the indicator went. */
    private Text text(Because cause, Evidence evidence) {
        var places = Stream.concat(
                        cause.ids().stream().flatMap(id -> Stream.of(id, Places.inject(id))),
                        evidence.key().map(AimBlocks::place).stream())
                .toArray(String[]::new);
        return cause.amount().isEmpty()
                ? links.toAny(cause.what(), places)
                : links.toAny(cause.amount(), places).plus(" " + cause.what());
    }
}
