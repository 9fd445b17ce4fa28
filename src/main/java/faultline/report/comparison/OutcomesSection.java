package faultline.report.comparison;

import faultline.report.document.Anchor;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ActorOutcome;
import faultline.view.AimOutcome;
import faultline.view.AimOutcome.Because;
import faultline.view.AimOutcome.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each actor has reached in each exercise, and which of its aims came out otherwise. */
record OutcomesSection(Sides sides) {

    Section section() {
        return Section.later("outcomes", "Outcomes side by side", this::content);
    }

    /** Which actors came out otherwise, a line each; one line if none did. */
    Stream<Text> inShort() {
        var otherwise = actors().filter(this::differs).toList();
        return otherwise.isEmpty()
                ? Stream.of(Text.of("Every actor has the same outcome."))
                : otherwise.stream().map(actor -> Text.link(actor.name(), anchor(actor))
                        .plus(": "
                                + sides.places()
                                        .mapToObj(place -> words(place, actor) + " in (" + sides.name(place) + ")")
                                        .collect(Collectors.joining("; "))
                                + "."));
    }

    private Stream<Block> content() {
        var table =
                new Table("", sides.columns("Actor"), actors().map(this::row).toList());
        return Stream.concat(Stream.of(table), actors().filter(this::differs).flatMap(this::aims));
    }

    private Row row(ActorOutcome actor) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(actor.name()));
        sides.places()
                .mapToObj(place ->
                        differs(actor) ? Text.link(words(place, actor), anchor(actor)) : Text.of(words(place, actor)))
                .forEach(cells::add);
        return new Row("", cells);
    }

    /** All actors of whom any exercise has an outcome, in the order in which they come first. */
    private Stream<ActorOutcome> actors() {
        return sides.all().exercises().stream()
                .flatMap(view -> view.outcomes().stream())
                .collect(Collectors.toMap(ActorOutcome::actor, one -> one, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private Optional<ActorOutcome> of(int place, ActorOutcome like) {
        return sides.view(place).outcomes().stream()
                .filter(one -> one.actor().equals(like.actor()))
                .findFirst();
    }

    private String words(int place, ActorOutcome like) {
        return of(place, like).map(ActorOutcome::wordsAndScore).orElse("not in it");
    }

    private boolean differs(ActorOutcome like) {
        return sides.places()
                        .mapToObj(place -> of(place, like)
                                .map(one -> one.wordsAndScore()
                                        + one.aims().stream()
                                                .map(AimOutcome::brief)
                                                .toList()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String anchor(ActorOutcome actor) {
        return Anchor.of("outcome-" + actor.actor());
    }

    private Stream<Block> aims(ActorOutcome actor) {
        var texts = sides.places()
                .boxed()
                .flatMap(place -> of(place, actor).stream())
                .flatMap(outcome -> outcome.aims().stream())
                .map(AimOutcome::text)
                .distinct()
                .filter(text -> otherwise(actor, text))
                .toList();
        var same = new Paragraph("All its other aims came out the same.");
        return Stream.concat(
                Stream.of(
                        new Heading(anchor(actor), Text.of(actor.name())),
                        new Table(
                                "",
                                sides.columns("Aim"),
                                texts.stream().map(text -> row(actor, text)).toList())),
                texts.size() < actor.aims().size()
                        ? Stream.of(same, made(actor, texts))
                        : Stream.of(made(actor, texts)));
    }

    private Optional<AimOutcome> aim(int place, ActorOutcome actor, String text) {
        return of(place, actor).stream()
                .flatMap(one -> one.aims().stream())
                .filter(aim -> aim.text().equals(text))
                .findFirst();
    }

    private boolean otherwise(ActorOutcome actor, String text) {
        return sides.places()
                        .mapToObj(place -> aim(place, actor, text).map(AimOutcome::brief))
                        .distinct()
                        .count()
                > 1;
    }

    private Row row(ActorOutcome actor, String text) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(text));
        sides.places()
                .mapToObj(place -> aim(place, actor, text)
                        .map(AimOutcome::words)
                        .map(Text::of)
                        .orElse(Words.NOTHING))
                .forEach(cells::add);
        return new Row("", cells);
    }

    private Block made(ActorOutcome actor, List<String> texts) {
        return new Fold(
                "",
                Text.of("What made it so"),
                texts.stream()
                        .flatMap(text ->
                                Stream.<Block>of(new Paragraph(Text.strong(text)), new Bullets(evidence(actor, text))))
                        .toList());
    }

    /** What is the same in some of them is told of once. */
    private List<Item> evidence(ActorOutcome actor, String text) {
        var places = sides.places().boxed().toList();
        var all = places.stream()
                .map(place -> aim(place, actor, text).map(AimOutcome::evidence).orElse(List.of()))
                .toList();
        int most = all.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(n -> Alike.of(
                        places,
                        all.stream()
                                .map(some -> some.stream().skip(n).findFirst())
                                .toList(),
                        OutcomesSection::words)
                        .stream())
                .map(some -> new Item(Text.of("In " + some.names(sides) + " " + some.words())))
                .toList();
    }

    private static String words(Evidence evidence) {
        var causes = evidence.causes().stream().map(OutcomesSection::words).collect(Collectors.joining("; "));
        return evidence.of() + ": " + evidence.course() + (causes.isEmpty() ? "" : " — " + causes);
    }

    private static String words(Because cause) {
        return cause.amount().isEmpty() ? cause.what() : cause.amount() + " " + cause.what();
    }
}
