package faultline.report.aar;

import faultline.report.form.Markdown;
import faultline.view.ActorOutcome;
import faultline.view.AimOutcome;
import faultline.view.AimOutcome.Because;
import java.util.List;

/** Who reached what, and why, as a section of the Markdown report. */
final class MarkdownOutcomes {
    private MarkdownOutcomes() {}

    static void write(List<ActorOutcome> outcomes, Markdown page) {
        page.heading(2, "Who reached what, and why");
        page.table(
                List.of("Actor", "Played by", "Outcome", "Best aim", "Worst aim"),
                outcomes.stream().map(MarkdownOutcomes::row).toList());
        outcomes.stream().filter(outcome -> !outcome.aims().isEmpty()).forEach(outcome -> {
            page.heading(3, outcome.name() + ": " + outcome.wordsAndScore());
            outcome.verdict()
                    .flatMap(ActorOutcome.Verdict::crossed)
                    .ifPresent(aim -> page.paragraph("A red line is crossed: " + aim));
            outcome.aims().forEach(aim -> aim(aim, page));
            page.end();
        });
    }

    private static List<String> row(ActorOutcome outcome) {
        return List.of(
                outcome.name(),
                outcome.player(),
                outcome.wordsAndScore(),
                outcome.best().map(AimOutcome::brief).orElse(""),
                outcome.worst().map(AimOutcome::brief).orElse(""));
    }

    private static void aim(AimOutcome aim, Markdown page) {
        page.item(0, aim.words() + ": " + aim.text() + " — " + aim.counts() + "; judged by: " + aim.judged());
        aim.evidence().forEach(evidence -> {
            page.item(1, evidence.of() + ": " + evidence.course());
            evidence.causes().forEach(cause -> page.item(2, words(cause)));
        });
    }

    private static String words(Because cause) {
        return cause.amount().isEmpty() ? cause.what() : cause.amount() + " " + cause.what();
    }
}
