package faultline.report.aar;

import faultline.report.aar.AfterActionReport.PlayedTurn;
import faultline.report.aar.TurnReport.ChangeLine;
import faultline.report.aar.TurnReport.MoveLine;
import faultline.report.aar.TurnReport.RulingLine;
import faultline.view.UnderwayView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What happened in each turn, as data: moves, rulings and changes, which name each other by their ids. */
record JsonTurns(AfterActionReport report, Json json) {
    /**
     * @param kind what became of it, in a word that stays
     */
    private record Kept(String kind, RulingLine line) {}

    void all() {
        json.list("turns", report.turns(), this::turn);
        json.list("underway", report.underway(), this::underway);
    }

    private void turn(PlayedTurn played) {
        var turn = played.report().get();
        json.number("number", played.number())
                .text("title", played.title())
                .text("date", played.date().toString())
                .number("impulses", turn.parts())
                .texts("agenda", turn.agenda())
                .list("injects", turn.injects(), inject -> json.text("id", inject.inject())
                        .text("name", inject.name()))
                .list("moves", turn.moves(), this::move)
                .list("rulings", rulings(turn), this::ruling)
                .list("changes", turn.changes(), this::change);
    }

    private void move(MoveLine move) {
        json.text("id", move.id())
                .text("actor", move.actor())
                .text("says", move.sentence())
                .text("by", move.by())
                .flag("byRule", move.byRule())
                .flag("covert", move.covert())
                .flag("foundOut", move.foundOut())
                .text("intent", move.intent())
                .text("rationale", move.rationale())
                .text("expectedEffect", move.expectedEffect())
                .texts("madeBy", move.because().stream().map(RulingLine::id).toList())
                .texts("ledTo", move.ledTo());
    }

    private static List<Kept> rulings(TurnReport turn) {
        return Stream.of(
                        kept("reaction", turn.moves().stream().flatMap(move -> move.because().stream())),
                        kept("effect", turn.effects().stream()),
                        kept("brought-up", turn.broughtUp().stream()),
                        kept("lasting", turn.lasting().stream()),
                        kept("not-happened", turn.others().stream()),
                        kept("advice", turn.advice().stream()))
                .flatMap(rulings -> rulings)
                .toList();
    }

    private static Stream<Kept> kept(String kind, Stream<RulingLine> lines) {
        return lines.map(line -> new Kept(kind, line));
    }

    private void ruling(Kept ruling) {
        var line = ruling.line();
        json.text("id", line.id())
                .text("kind", ruling.kind())
                .number("wave", line.wave())
                .text("says", line.says())
                .text("because", line.because())
                .text("source", line.source());
        line.rule()
                .ifPresent(rule -> json.object("rule", () -> json.text("set", rule.set())
                        .text("name", rule.name())
                        .text("file", rule.file())
                        .number("line", rule.line())
                        .text("sentence", rule.sentence())));
        line.odds()
                .ifPresent(odds -> json.object("odds", () -> json.text("assumption", odds.assumption())
                        .number("percent", odds.percent())
                        .number("rolled", odds.rolled())
                        .text("says", odds.words())));
        json.texts("facts", line.facts())
                .list("answers", line.answers(), answered -> json.text("kind", word(answered.kind()))
                        .text("id", answered.id())
                        .text("says", answered.words()))
                .flag("failed", line.failed())
                .text("outcome", line.outcome());
    }

    private static String word(TurnReport.Answered.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void change(ChangeLine change) {
        json.text("key", change.key())
                .text("indicator", change.indicator())
                .text("before", change.before())
                .text("after", change.after())
                .text("change", change.change())
                .list("by", change.by(), by -> json.text("ruling", by.id())
                        .text("amount", by.amount())
                        .text("saidBy", by.title()));
    }

    private void underway(UnderwayView effect) {
        json.text("ruling", effect.ruling().orElse(""))
                .text("says", effect.says())
                .text("begunBy", effect.origin())
                .number("since", effect.since())
                .number("next", effect.next())
                .flag("once", effect.once())
                .number("until", effect.until())
                .text("lifted", effect.lifted().orElse(""));
    }
}
