package faultline.report.aar;

import faultline.report.aar.OverridesReport.OverrideLine;

/** Where the white cell overruled the rules, as data. */
record JsonOverrides(OverridesReport overrides, Json json) {

    void all() {
        json.object("overrides", () -> json.list("lines", overrides.lines(), this::line)
                .list("takenBack", overrides.takenBack(), taken -> {
                    line(taken.said());
                    json.flag("replaced", taken.replaced()).text("takenBackBy", taken.by());
                })
                .list("advice", overrides.advice(), advice -> json.number("turn", advice.turn())
                        .text("ruling", advice.ruling())
                        .text("says", advice.says())
                        .text("because", advice.because())
                        .flag("done", advice.done()))
                .list("shares", overrides.shares(), share -> json.text("name", share.name())
                        .number("rulings", share.rulings())
                        .number("overruled", share.overruled())
                        .number("added", share.added())));
    }

    private void line(OverrideLine line) {
        json.number("turn", line.turn())
                .text("what", line.what())
                .text("ruling", line.ruling())
                .text("rules", line.rules())
                .text("rulesBecause", line.rulesBecause())
                .text("whiteCell", line.whiteCell())
                .text("reason", line.reason())
                .text("person", line.person());
    }
}
