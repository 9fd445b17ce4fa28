package faultline.scenario;

import faultline.exercise.definition.Overview;

/** Reads what an exercise of the scenario is. */
final class OverviewReader {
    private OverviewReader() {}

    static Overview read(Fields fields) {
        var overview = new Overview(
                fields.line("title"),
                fields.text("purpose"),
                fields.lineIfAny("sponsor"),
                fields.lineIfAny("handling"),
                fields.textIfAny("scope"),
                fields.linesIfAny("mission-areas").stream().map(Word::text).toList(),
                fields.lineIfAny("point-of-contact"),
                fields.text("fictional"),
                fields.linesIfAny("sources").stream().map(Word::text).toList());
        fields.done();
        return overview;
    }
}
