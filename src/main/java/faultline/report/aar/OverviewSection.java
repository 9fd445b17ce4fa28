package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Tone;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the exercise was, in the rows of HSEEP's overview; and what the report does not hold. */
record OverviewSection(AfterActionReport report, Set<Part> without) {

    Section section() {
        var blocks = new ArrayList<Block>();
        notices().forEach(words -> blocks.add(new Paragraph(Text.of(words), Tone.NOTICE)));
        blocks.add(new Facts(report.overview().stream()
                .map(entry -> new Fact(entry.label(), entry.text()))
                .toList()));
        return Section.of(Part.OVERVIEW.id(), Part.OVERVIEW.title(), blocks);
    }

    private List<String> notices() {
        var notices = new ArrayList<String>();
        var played = report.played();
        if (!played.closed()) {
            notices.add("The exercise is not closed: it is in the phase " + played.phase() + ". This is how it stood.");
        }
        if (!played.unfinished().isEmpty()) {
            notices.add(ReportWords.capital(played.unfinished())
                    + " has begun and is not over; this report does not tell of it.");
        }
        if (!played.practice().isEmpty()) {
            notices.add(played.practice());
        }
        if (!without.isEmpty()) {
            notices.add("Left out of this report by choice: "
                    + without.stream().sorted().map(Part::title).collect(Collectors.joining("; ")) + ".");
        }
        return notices;
    }
}
