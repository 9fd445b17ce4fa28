package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.Playbook.MoveEntry;
import java.util.List;

/** The whole catalogue as the white cell knows it: who can do what, and what it does by itself. */
record AllMoves(ExerciseView view) {

    List<Block> blocks() {
        return List.of(new Table(
                "",
                List.of(
                        Column.text("Move"),
                        Column.text("What it is"),
                        Column.text("Who, at whom, on which terms"),
                        Column.text("What it needs, and does by itself")),
                view.playbook().moves().stream().map(this::move).toList()));
    }

    private Row move(MoveEntry move) {
        var offers = new Offers(view.labels());
        var targets = offers.targets(move.offer());
        return new Row(
                "",
                List.of(
                        Text.strong(move.offer().name())
                                .plus("\n")
                                .plus(Text.code(move.offer().id())),
                        Text.of(move.offer().description().strip()),
                        Text.of(String.join(", ", move.actors())
                                + (targets.equals(Offers.NONE) ? "" : ", at: " + targets)
                                + "; "
                                + offers.terms(move.offer())
                                + (move.foundOut().isEmpty() ? "" : "; found out by " + move.foundOut())),
                        Text.of((move.available().isEmpty() ? "" : "Needs that " + move.available() + ".\n")
                                + String.join("\n", move.does()))));
    }
}
