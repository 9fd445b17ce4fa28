package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ActorOutcome;
import faultline.view.ExerciseView;
import faultline.view.Playbook.Stance;
import java.util.ArrayList;
import java.util.List;

/** What an actor wants, what it will not accept, and by what its aims are judged. */
final class Aims {
    private Aims() {}

    /** Nothing at all where there is nothing to say. */
    static List<Block> of(Stance stance, ExerciseView view) {
        var blocks = new ArrayList<Block>();
        list(blocks, "Interests", stance.interests());
        list(blocks, "Red lines", stance.redLines());
        view.outcomes().stream()
                .filter(outcome -> outcome.actor().equals(stance.actor())
                        && !outcome.aims().isEmpty())
                .map(Aims::table)
                .forEach(blocks::add);
        return blocks;
    }

    private static void list(List<Block> blocks, String caption, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(Text.strong(caption)));
            blocks.add(Bullets.of(lines));
        }
    }

    private static Block table(ActorOutcome outcome) {
        return new Table(
                "Aims, as they are judged at the end",
                List.of(
                        Column.text("Aim"),
                        Column.text("Counts"),
                        Column.text("Judged by"),
                        Column.text("As things stand")),
                outcome.aims().stream()
                        .map(aim -> Row.of(List.of(aim.text(), aim.counts(), aim.judged(), aim.words())))
                        .toList());
    }
}
