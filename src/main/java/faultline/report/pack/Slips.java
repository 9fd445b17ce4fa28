package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;

/** Slips to cut apart, on which a cell writes to others and promises something. */
record Slips(ExerciseView view, String cell) {
    private static final int ON_A_SHEET = 3;
    private static final int MOST_TO_TICK = 8;
    private static final Block CUT = new Paragraph(Text.of("✂ " + "- ".repeat(60)), Tone.QUIET);

    Document document() {
        return new Pieces(view)
                .document(
                        "Slips",
                        "",
                        Layout.SHEETS,
                        List.of(
                                Section.of("messages", "Messages", sheet(message())),
                                Section.of("promises", "Promises", sheet(promise()))));
    }

    private static List<Block> sheet(List<Block> slip) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < ON_A_SHEET; i++) {
            if (i > 0) {
                blocks.add(CUT);
            }
            blocks.addAll(slip);
        }
        return blocks;
    }

    private List<Block> message() {
        return List.of(new Heading("Message from cell " + cell), to(), new Blank("What we say", 4));
    }

    private List<Block> promise() {
        return List.of(
                new Heading("Promise of cell " + cell),
                to(),
                new Blank("What we promise", 2),
                new Blank("By the end of turn", 1),
                new Boxes("Who may know of it", List.of("the two of us", "everybody")));
    }

    private Block to() {
        var others = view.cells().stream().filter(other -> !other.equals(cell)).toList();
        return others.isEmpty() || others.size() > MOST_TO_TICK ? new Blank("To", 1) : new Boxes("To", others);
    }
}
