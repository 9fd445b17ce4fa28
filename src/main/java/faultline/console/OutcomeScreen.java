package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.view.ActorOutcome;
import faultline.view.AimOutcome;
import faultline.view.AimOutcome.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows who has reached what, and why. */
@Component
final class OutcomeScreen {
    private final Screen screen;

    OutcomeScreen(Screen screen) {
        this.screen = screen;
    }

    /** A row for each actor: who plays it, its outcome, and its best and its worst aim. */
    void compact(List<ActorOutcome> outcomes) {
        var table = Table.of("Actor", "Played by", "Outcome", "Best aim", "Worst aim");
        outcomes.forEach(outcome -> table.row(
                Styled.bold(outcome.name()),
                outcome.player(),
                verdict(outcome),
                outcome.best().map(AimOutcome::brief).orElse(""),
                outcome.worst().map(AimOutcome::brief).orElse("")));
        screen.table(table);
    }

    private static CharSequence verdict(ActorOutcome outcome) {
        boolean crossed =
                outcome.verdict().flatMap(ActorOutcome.Verdict::crossed).isPresent();
        return crossed ? Styled.red(outcome.wordsAndScore()) : outcome.wordsAndScore();
    }

    /** Each actor with its aims, a line for each aim. */
    void all(List<ActorOutcome> outcomes) {
        outcomes.forEach(outcome -> {
            screen.blank();
            heading(outcome);
            var table = Table.of("Aim", "Counts", "Reached", "From the start to now");
            outcome.aims()
                    .forEach(aim -> table.row(
                            aim.text(),
                            aim.counts(),
                            reached(aim),
                            aim.evidence().stream()
                                    .map(one -> one.of() + " " + one.brief())
                                    .collect(Collectors.joining("; "))));
            screen.table(table);
        });
    }

    /** One actor with its aims, and what made each so. */
    void one(ActorOutcome outcome) {
        screen.blank();
        heading(outcome);
        outcome.aims().forEach(aim -> {
            screen.blank();
            screen.paragraph(Styled.join(Styled.bold(aim.text()), " ", reached(aim)));
            screen.paragraph(Styled.dim(aim.counts() + "; judged by: " + aim.judged()));
            aim.evidence().forEach(this::evidence);
        });
    }

    private void evidence(Evidence evidence) {
        screen.paragraph(evidence.of() + ": " + evidence.course());
        var entries = new Entries();
        evidence.causes().forEach(cause -> entries.entry(amount(cause.amount()), cause.what()));
        screen.entries(entries);
    }

    private static CharSequence amount(String amount) {
        return amount.startsWith("−") ? Styled.red(amount) : Styled.green(amount);
    }

    private static CharSequence reached(AimOutcome aim) {
        if (aim.crossed()) {
            return Styled.red(aim.words() + ", red line crossed");
        }
        return aim.isPenalty()
                        && aim.reached().filter(known -> known.cost() > 0).isPresent()
                ? Styled.red(aim.words())
                : aim.words();
    }

    private void heading(ActorOutcome outcome) {
        screen.paragraph(Styled.join(
                Styled.bold(outcome.name()), Styled.dim(" · " + outcome.player() + " · "), verdict(outcome)));
        outcome.verdict()
                .flatMap(ActorOutcome.Verdict::crossed)
                .ifPresent(aim -> screen.paragraph(Styled.red(
                        "A red line is crossed, so the outcome is the lowest whatever else was reached: " + aim)));
    }
}
