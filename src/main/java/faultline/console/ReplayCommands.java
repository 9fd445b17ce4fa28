package faultline.console;

import faultline.console.contract.VerifyContracts;
import faultline.console.contract.VerifyContracts.Verified;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.exercise.ForkPoint;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.Verification.Identical;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Playing on from an earlier point as another exercise, and playing again what was played. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class ReplayCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;
    private final BoardScreen board;

    ReplayCommands(Play play, Sitting sitting, Screen screen, ProgressLine progress, BoardScreen board) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
        this.board = board;
    }

    @Command(
            name = {"exercise", "fork"},
            description = "Begins another exercise from a point of this one and opens it; this one stays as it is.")
    ExitCode fork(
            @Argument(index = 0, description = "A name for the fork.") String name,
            @Option(longName = "of", description = "The exercise to fork; the open one if left out.")
                    @Values(Names.Exercises.class)
                    Optional<String> of,
            @Option(longName = "turn", description = "Plays that turn anew: forks just before it began.")
                    Optional<Integer> turn,
            @Option(longName = "line", description = "Forks after that line of the log, undone or not.")
                    Optional<Integer> line,
            @Option(
                            longName = "rules",
                            description = "(current): under the scenario and rules as they are in their folders now.")
                    @Values(Names.Texts.class)
                    Optional<String> rules) {
        if (turn.isPresent() && line.isPresent()) {
            return sitting.refuse(Code.BAD_VALUE, "A fork parts at a turn or at a line, not at both.", "Name one.");
        }
        if (rules.isPresent() && !rules.get().equals(Names.Texts.CURRENT)) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "Option (--rules) takes (current), not (" + rules.get() + ").",
                    "Leave it out to keep the scenario and rules that hold in the exercise.");
        }
        var point = turn.<ForkPoint>map(ForkPoint.BeforeTurn::new)
                .or(() -> line.map(ForkPoint.AfterLine::new))
                .orElse(new ForkPoint.Here());
        return sitting.answer(
                of.map(Outcome::done).orElseGet(sitting::exercise).then(parent -> play.history()
                        .fork(sitting.caller(), parent, name, point, rules.isPresent())),
                this::forked);
    }

    private void forked(Happened happened) {
        var view = happened.view();
        board.where(view);
        var fork = view.provenance().flatMap(known -> known.fork()).orElseThrow();
        screen.paragraph("Exercise (" + view.name() + ") is a fork of " + fork.words()
                + ". It has the same seed: rolls that a change does not touch stay as they were.");
        screen.next(view.next());
        screen.next("`compare " + fork.from() + " " + view.name() + "` shows where they part.");
    }

    @Command(
            name = {"exercise", "verify"},
            description = "Adjudicates every turn again under the rules that held then, and compares every ruling.")
    @Shows("exercise-verify")
    ExitCode verify(@Option(longName = "all", description = "Every exercise, a line each.") boolean all) {
        return all ? verifyAll() : sitting.answer(verified(), VerifyContracts.VERIFY, this::one);
    }

    private Outcome<List<Verified>> verified() {
        return sitting.exercise().then(name -> play.history()
                .verify(name, progress.of("Verifying answer"))
                .then(VerificationWords::sound)
                .then(sound -> Outcome.done(List.of(verified(name, Outcome.done(sound))))));
    }

    private void one(List<Verified> verified) {
        verified.stream()
                .flatMap(only -> only.identical().stream())
                .forEach(sound -> screen.line(Styled.join(Styled.green("Identical: "), VerificationWords.of(sound))));
        screen.next("`exercise status` shows how it stands.");
    }

    private ExitCode verifyAll() {
        var all = play.history().verifyAll(progress.of("Verifying exercise")).stream()
                .map(one -> verified(one.name(), one.verification().then(VerificationWords::sound)))
                .toList();
        screen.show(VerifyContracts.VERIFY, all, this::each);
        return all.stream()
                .flatMap(one -> one.refusal().stream())
                .map(refusal -> ExitCode.of(refusal.code()))
                .reduce(ExitCode.OK, ExitCode::orWorse);
    }

    private static Verified verified(String exercise, Outcome<Identical> sound) {
        return sound instanceof Outcome.Done<Identical> done
                ? new Verified(exercise, Optional.of(done.value()), Optional.empty())
                : new Verified(exercise, Optional.empty(), Optional.of(((Outcome.Refused<Identical>) sound).refusal()));
    }

    private void each(List<Verified> all) {
        var entries = new Entries();
        for (var verified : all) {
            var wrong = verified.refusal().map(refusal -> Styled.red(refusal.reason()));
            entries.entry(
                    verified.exercise(),
                    wrong.orElseGet(() -> Styled.join(
                            Styled.green("identical: "),
                            VerificationWords.of(verified.identical().orElseThrow()))));
        }
        screen.entries(entries);
        screen.next(
                all.stream().allMatch(verified -> verified.refusal().isEmpty())
                        ? "`exercise list` shows how each stands."
                        : "`exercise open NAME` and `exercise verify` say more of one.");
    }
}
