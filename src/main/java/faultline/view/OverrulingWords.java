package faultline.view;

import faultline.exercise.event.Intervention;
import faultline.exercise.event.Intervention.Addition;
import faultline.exercise.event.Intervention.Amend;
import faultline.exercise.event.Intervention.Strike;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;

/** What the rules said and what the white cell said, in words, the same on the screen and in the report. */
public record OverrulingWords(RulingWords words) {

    /** What the rules said, with what became of it: "Trump–Musk relationship −4". */
    public String rules(Overruling overruling) {
        if (overruling.isAddition()) {
            return "nothing";
        }
        return overruling.said().model().map(this::said).orElseGet(() -> "(" + key(overruling) + ")");
    }

    /** What the white cell said, with what became of it if that is not what it wanted. */
    public String whiteCell(Overruling overruling) {
        return did(overruling.said().intervention())
                + overruling.ruling().map(this::against).orElse(", but the rules do not come to this any more");
    }

    /** Both, with who said so and why, in one sentence. */
    public String sentence(Overruling overruling) {
        return "the rules said: " + rules(overruling) + "; the white cell (" + overruling.person() + "): "
                + whiteCell(overruling) + ", because " + overruling.reason();
    }

    /** Both, without who said so and why. */
    String both(Overruling overruling) {
        return "the rules said: " + rules(overruling) + "; the white cell: " + whiteCell(overruling);
    }

    private String said(Ruling ruling) {
        var outcome = words.outcome(ruling);
        return words.says(ruling.conclusion()) + (outcome.isEmpty() ? "" : " — " + outcome);
    }

    private String did(Intervention intervention) {
        if (intervention instanceof Strike) {
            return "struck";
        }
        return intervention instanceof Amend amend
                ? words.says(amend.conclusion())
                : words.says(((Addition) intervention).conclusion());
    }

    private String against(Ruling ruling) {
        return ruling.holds() || ruling.outcome() == Outcome.STRUCK ? "" : " — " + words.outcome(ruling);
    }

    private static String key(Overruling overruling) {
        return overruling.said().intervention() instanceof Strike strike
                ? strike.ruling().conclusion()
                : ((Amend) overruling.said().intervention()).ruling().conclusion();
    }
}
