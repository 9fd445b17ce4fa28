package faultline.report.comparison;

import faultline.report.document.Block;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import java.util.List;

/** Turns of phrase that the sections have in common. */
final class Words {
    /** What stands where an exercise has nothing of something. */
    static final Text NOTHING = Text.quiet("–");

    private Words() {}

    static Block quiet(String words) {
        return new Paragraph(Text.of(words), Tone.QUIET);
    }

    /** "1 move", "2 moves". */
    static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** "autumn, winter and spring". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static Text joined(List<Text> texts, String between) {
        return texts.stream()
                .reduce((before, after) -> before.plus(between).plus(after))
                .orElse(NOTHING);
    }
}
