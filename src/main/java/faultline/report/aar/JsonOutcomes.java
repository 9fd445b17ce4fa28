package faultline.report.aar;

import faultline.exercise.definition.Key;
import faultline.view.ActorOutcome;
import faultline.view.AimOutcome;
import java.util.List;

/** Who reached what, and why, as data. */
record JsonOutcomes(List<ActorOutcome> outcomes, Json json) {

    void all() {
        json.list("outcomes", outcomes, outcome -> {
            json.text("actor", outcome.actor())
                    .text("name", outcome.name())
                    .text("cell", outcome.cell().orElse(""));
            outcome.verdict()
                    .ifPresent(verdict -> json.object("outcome", () -> json.number("points", verdict.points())
                            .text("band", verdict.band())
                            .text("crossed", verdict.crossed().orElse(""))));
            json.list("aims", outcome.aims(), this::aim);
        });
    }

    private void aim(AimOutcome aim) {
        json.text("text", aim.text())
                .number("weight", aim.weight())
                .number("penalty", aim.penalty())
                .number("floor", aim.floor())
                .text("judgedBy", aim.judged());
        aim.reached()
                .ifPresent(reached -> json.object("reached", () -> json.number("percent", reached.percent())
                        .text("band", aim.isPenalty() ? "" : reached.band())
                        .number("cost", reached.cost())));
        json.list("evidence", aim.evidence(), evidence -> json.text("of", evidence.of())
                .text("key", evidence.key().map(Key::toString).orElse(""))
                .text("start", evidence.start())
                .text("now", evidence.now())
                .list("causes", evidence.causes(), cause -> json.text("amount", cause.amount())
                        .text("what", cause.what())
                        .texts("ids", cause.ids())));
    }
}
