package faultline.report.comparison;

import faultline.exercise.event.Move;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.Beside;
import faultline.view.InjectView;
import faultline.view.Overruling;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import faultline.view.TurnBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One turn in all exercises that have begun it. */
record TurnSection(Sides sides, TurnBeside turn) {

    static String anchor(TurnBeside turn) {
        return "turn-" + turn.number();
    }

    Section section() {
        return Section.later(anchor(turn), turn.title() + sameOrAlone(), this::content);
    }

    private String sameOrAlone() {
        return turn.in().size() < 2 ? ": in " + names() + " only" : turn.isSame() ? ": the same" : "";
    }

    private Stream<Block> content() {
        if (turn.in().size() < 2) {
            return Stream.of(Words.quiet("Only (" + names() + ") has begun it; its after-action report tells of it."));
        }
        var blocks = new ArrayList<Block>();
        if (turn.in().size() < sides.count()) {
            blocks.add(Words.quiet("It has been begun in " + names() + " only."));
        }
        if (turn.isSame()) {
            blocks.add(Words.quiet("The same in all: "
                    + Words.count(turn.moves().size(), "move") + ", "
                    + Words.count(turn.injects().size(), "inject") + ", "
                    + Words.count(turn.rulings().size(), "ruling") + ", and where every indicator stood at its end."));
        }
        moves(blocks);
        injects(blocks);
        overrules(blocks);
        if (!turn.ruled()) {
            blocks.add(Words.quiet(
                    "The rules have not answered it in all of them yet, so their rulings are not compared."));
        }
        new TurnRulings(sides, turn).addTo(blocks);
        new TurnEnds(sides, turn).addTo(blocks);
        return blocks.stream();
    }

    private String names() {
        return Words.and(turn.in().stream().map(sides::name).toList());
    }

    private void moves(List<Block> blocks) {
        var some = turn.moves().stream().filter(one -> !one.inAll()).toList();
        if (!some.isEmpty()) {
            blocks.add(new Table(
                    "Moves that not all made",
                    sides.columns(turn.in(), "Move"),
                    some.stream().map(this::move).toList()));
            blocks.addAll(new MoveWords(sides, turn).of(some));
        }
    }

    private Row move(Beside<Move> move) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(move.words()).plus(byRule(move)));
        for (int i = 0; i < turn.in().size(); i++) {
            int place = turn.in().get(i);
            cells.add(Words.joined(
                    move.each().get(i).stream()
                            .map(one -> new MoveWords(sides, turn).number(move, place, one))
                            .toList(),
                    ", "));
        }
        return new Row("", cells);
    }

    private static Text byRule(Beside<Move> move) {
        return move.each().stream().flatMap(List::stream).allMatch(Move::byRule) ? Text.quiet(", by rule") : Text.NONE;
    }

    private void injects(List<Block> blocks) {
        var some = turn.injects().stream().filter(one -> !one.inAll()).toList();
        if (!some.isEmpty()) {
            blocks.add(new Table(
                    "Injects that were not released in all",
                    sides.columns(turn.in(), "Inject"),
                    some.stream().map(this::inject).toList()));
        }
    }

    /** Where an inject did not come in this turn, it says when it came. */
    private Row inject(Beside<String> inject) {
        var id = inject.each().stream().flatMap(List::stream).findFirst().orElseThrow();
        var cells = new ArrayList<Text>();
        cells.add(Text.of(inject.words()));
        for (int i = 0; i < turn.in().size(); i++) {
            cells.add(
                    inject.each().get(i).isEmpty()
                            ? sides.view(turn.in().get(i)).injects().stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst()
                                    .map(InjectView::actual)
                                    .map(Text::quiet)
                                    .orElse(Words.NOTHING)
                            : Text.of("released"));
        }
        return new Row("", cells);
    }

    private void overrules(List<Block> blocks) {
        var rows = turn.overruled().stream()
                .filter(one -> !one.inAll())
                .flatMap(one -> IntStream.range(0, turn.in().size()).boxed().flatMap(i -> one.each().get(i).stream()
                        .map(override -> override(turn.in().get(i), override))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "Where the white cell overruled the rules, and not in all",
                    Stream.of("In", "The rules said", "The white cell said", "By", "Because")
                            .map(Column::text)
                            .toList(),
                    rows));
        }
    }

    private Row override(int place, Overruling override) {
        var words = new OverrulingWords(new RulingWords(sides.view(place).labels()));
        return new Row(
                "",
                List.of(
                        Text.of(sides.name(place)),
                        Text.of(words.rules(override)),
                        Text.of(words.whiteCell(override)),
                        Text.of(override.person()),
                        Text.of(override.reason())));
    }
}
