package faultline.report.aar;

import faultline.report.aar.AfterActionReport.CitedLine;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of the log on which the analysis rests, so that each can be looked up here. */
record LogSection(AfterActionReport report, Links links) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    Section section() {
        return Section.later(
                Part.LOG.id(),
                Part.LOG.title(),
                () -> Stream.of(Say.table(
                        Say.columns("Line", "Turn", "Real time (UTC)", "By", "What"),
                        report.log().stream().map(this::row).toList(),
                        "Nothing in this report refers to a line of the log.")));
    }

    private Row row(CitedLine line) {
        return Say.row(
                Places.log(line.number()),
                Text.of(Long.toString(line.number())),
                links.turn(line.turn()),
                Text.of(TIME.format(line.at())),
                Text.of(line.by()),
                Text.of(line.what()));
    }
}
