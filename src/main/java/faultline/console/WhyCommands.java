package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.Shown;
import faultline.console.contract.WhyContracts;
import faultline.console.contract.WhyContracts.Explained;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.WhyTrees;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Why something is as it is, and why something else did not happen. */
@Component
@CommandGroup(value = "Turns", order = 25)
final class WhyCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final WhyScreen explanations;
    private final NearMissScreen near;

    WhyCommands(Play play, Sitting sitting, Screen screen, WhyScreen explanations, NearMissScreen near) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.explanations = explanations;
        this.near = near;
    }

    @Command(
            name = "why",
            description =
                    "Explains an indicator, a move (M1.1) or a ruling (R1.4), down to the players' moves; with --near,"
                            + " what nearly happened instead.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("why")
    ExitCode why(
            @Argument(index = 0, description = "What to explain; with --near it can be an actor, or be left out.")
                    @Values(Names.Subjects.class)
                    Optional<String> subject,
            @Option(longName = "near", description = "Shows the rules that nearly fired, and what they lacked.")
                    boolean near,
            @Option(longName = "turn", description = "With --near: in this turn instead of the last one.")
                    Optional<Integer> turn) {
        if (near) {
            return nearly(subject, turn.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
        if (turn.isPresent()) {
            return sitting.refuse(
                    Code.BAD_VALUE, "Option (--turn) goes with --near alone.", "`why` explains all turns together.");
        }
        return subject.map(this::explained)
                .orElseGet(() -> sitting.refuse(
                        Code.BAD_VALUE,
                        "Say what to explain: an indicator, a move (M1.1) or a ruling (R1.4).",
                        "`why --near` shows what nearly happened in the last turn."));
    }

    private ExitCode explained(String subject) {
        return sitting.page(sitting.view().then(view -> explanation(view, subject)), WhyContracts.WHY, shown -> {
            shown.what().explanations().forEach(explanations::show);
            screen.next("`why` explains each number (M1.1, R1.4) in it; `rules show \"NAME\"` shows a rule in full.");
        });
    }

    private static Outcome<Shown<Explained>> explanation(ExerciseView view, String subject) {
        var trees = new WhyTrees(view);
        return trees.of(subject)
                .map(why -> Outcome.done(new Shown<>(view, Explained.of(why))))
                .orElseGet(() -> view.labels().actors().containsKey(subject)
                        ? Outcome.refused(
                                Code.BAD_VALUE,
                                "An actor (" + subject + ") is no indicator, move or ruling.",
                                "`why " + subject + " --near` shows what the actor nearly did.")
                        : Refusals.unknown("indicator, move or ruling", subject, trees.subjects()));
    }

    private ExitCode nearly(Optional<String> subject, OptionalInt turn) {
        var nearly = sitting.view().then(view -> play.history()
                .nearMisses(sitting.caller(), view.name(), subject, turn)
                .then(found -> Outcome.done(new Shown<>(view, Explained.of(found, view)))));
        return sitting.page(nearly, WhyContracts.WHY, shown -> shown.what()
                .near()
                .ifPresent(found -> near.show(found, subject, shown.view())));
    }
}
