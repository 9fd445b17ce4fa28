package faultline.report.pack;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a seat has come to know in play: news, moves, messages and promises. */
record SoFar(ExerciseView view) {

    /** Nothing before play. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        add(blocks, "News", news());
        add(blocks, "Moves", moves());
        add(
                blocks,
                "Messages",
                view.talks().messages().stream()
                        .map(message -> new Item(Text.strong(message.turn() + ", " + message.from() + " to "
                                        + String.join(", ", message.to()) + ": ")
                                .plus(message.text())))
                        .toList());
        if (!view.talks().promises().isEmpty()) {
            blocks.add(new Heading("Promises"));
            blocks.add(promises());
        }
        return blocks;
    }

    private static void add(List<Block> blocks, String heading, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Heading(heading));
            blocks.add(new Bullets(items));
        }
    }

    private List<Item> news() {
        return view.injects().stream()
                .filter(inject -> inject.released().isPresent())
                .map(SoFar::news)
                .toList();
    }

    private static Item news(InjectView inject) {
        return new Item(Text.strong(Timetable.title(inject.released().orElseThrow()) + ", " + inject.name() + ": ")
                .plus(inject.text()));
    }

    private List<Item> moves() {
        return view.played().stream().flatMap(this::moves).toList();
    }

    private Stream<Item> moves(TurnView turn) {
        return turn.moves().stream()
                .map(move -> new Item(Text.code(move.id())
                        .plus(" " + view.labels().sentence(move))
                        .plus(move.covert() ? " (covert)" : "")));
    }

    private Block promises() {
        return new Table(
                "",
                List.of(
                        Column.text("Promise"),
                        Column.text("From"),
                        Column.text("To"),
                        Column.text("By"),
                        Column.text("It is")),
                view.talks().promises().stream()
                        .map(promise -> Row.of(List.of(
                                promise.text(),
                                promise.from(),
                                promise.to(),
                                promise.by(),
                                promise.state().words())))
                        .toList());
    }
}
