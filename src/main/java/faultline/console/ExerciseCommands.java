package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.ExerciseContracts;
import faultline.console.contract.ReadBriefing;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.event.Refusal.Code;
import faultline.play.ExerciseLine;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Briefing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Exercises as a whole: begin, open, see how they stand, close. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class ExerciseCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final BoardScreen board;
    private final TurnScreen turns;
    private final OutcomeScreen outcomes;

    ExerciseCommands(
            Play play, Sitting sitting, Screen screen, BoardScreen board, TurnScreen turns, OutcomeScreen outcomes) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.board = board;
        this.turns = turns;
        this.outcomes = outcomes;
    }

    @Command(
            name = {"exercise", "new"},
            description = "Begins an exercise of a scenario and opens it.")
    ExitCode create(
            @Argument(index = 0, description = "The scenario, or the path of its folder.")
                    @Values(Names.Scenarios.class)
                    String scenario,
            @Argument(index = 1, description = "A name for the exercise.") String name,
            @Option(longName = "seed", description = "A whole number that every roll comes from; drawn if left out.")
                    Optional<String> seed,
            @Option(
                            longName = "variant",
                            description = "One of the scenario's variants; the scenario itself if left out.")
                    @Values(Names.Variants.class)
                    Optional<String> variant,
            @Option(
                            longName = "rules",
                            description = "A folder of rules, used in the place of those of the same name, or besides.")
                    @Values(RuleFolders.class)
                    Optional<String> rules) {
        var number = seed.map(ExerciseCommands::number).orElse(Optional.of(OptionalLong.empty()));
        if (number.isEmpty()) {
            return sitting.refuse(
                    Code.BAD_VALUE, "Option (--seed) takes a whole number, not (" + seed.orElse("") + ").", "");
        }
        return sitting.answer(
                play.create(sitting.caller(), scenario, variant, rules, name, number.get()),
                happened -> begun(happened.view()));
    }

    private void begun(ExerciseView view) {
        board.where(view);
        var played = view.variant().map(variant -> " in the variant (" + variant.id() + ")");
        screen.paragraph("Exercise (" + view.name() + ") begins" + played.orElse("") + " with seed "
                + view.provenance().orElseThrow().seed() + ". All actors are automated until a cell plays them.");
        screen.next(view.next());
    }

    private static Optional<OptionalLong> number(String text) {
        try {
            return Optional.of(OptionalLong.of(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Command(
            name = {"exercise", "list"},
            description = "Lists all exercises; a star marks the open one.")
    @OpenTo(EVALUATOR)
    @Shows("exercise-list")
    void list() {
        screen.show(ExerciseContracts.LIST, play.exercises(), this::list);
    }

    private void list(List<ExerciseLine> lines) {
        if (lines.isEmpty()) {
            screen.line("There are no exercises yet.");
            screen.next("`exercise new SCENARIO NAME` begins one.");
            return;
        }
        screen.table(ExerciseTable.of(lines));
        screen.next("`exercise open NAME` goes on with one.");
    }

    @Command(
            name = {"exercise", "open"},
            description = "Opens an exercise: other commands mean it from now on.")
    ExitCode open(@Argument(index = 0, description = "The exercise.") @Values(Names.Exercises.class) String name) {
        return sitting.answer(play.open(sitting.caller(), name), this::status);
    }

    @Command(
            name = {"exercise", "status"},
            description = "Shows how the open exercise stands and what comes next.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("exercise-status")
    ExitCode status() {
        return sitting.answer(sitting.view(), ExerciseContracts.STATUS, this::status);
    }

    private void status(ExerciseView view) {
        board.where(view);
        var entries = new Entries();
        view.seating()
                .forEach(seated -> entries.entry(
                        seated.name(),
                        seated.cell()
                                .map("cell "::concat)
                                .<CharSequence>map(Styled::bold)
                                .orElse(Styled.dim("automated"))));
        screen.entries(entries);
        view.thisTurn().filter(turn -> !turn.over()).ifPresent(turn -> {
            screen.blank();
            turns.entered(turn, view);
        });
        screen.next(view.next());
    }

    @Command(
            name = {"exercise", "close"},
            description = "Ends the open exercise: nothing can be changed but by `undo`.")
    ExitCode close(@Option(longName = "reason", description = "Why it ends, for the log.") Optional<String> reason) {
        return sitting.page(sitting.act(new CloseExercise(reason.orElse(""))), happened -> {
            screen.line("Exercise (" + happened.view().name() + ") is closed.");
            screen.blank();
            outcomes.compact(happened.view().outcomes());
            screen.next(happened.view().next());
        });
    }

    @Command(name = "briefing", description = "Shows the briefing of this seat, or of an actor.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("briefing")
    ExitCode briefing(
            @Argument(index = 0, description = "An actor; left out, the facilitator, or the cell's own.")
                    @Values(Names.Briefings.class)
                    Optional<String> of) {
        return sitting.page(sitting.view().then(view -> briefing(view, of)), ExerciseContracts.BRIEFING, read -> {
            screen.markdown(read.briefing().markdown());
            screen.next("`exercise status` shows who plays whom; `board` shows where everything stands.");
        });
    }

    /** The first briefing that a seat may read is the facilitator's for the white cell, and its own for a cell. */
    private static Outcome<ReadBriefing> briefing(ExerciseView view, Optional<String> of) {
        var ids = view.briefings().stream().map(Briefing::of).toList();
        if (ids.isEmpty()) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME, "There is no briefing for this seat.", "`board` shows where everything stands.");
        }
        var wanted = of.orElse(ids.get(0));
        return view.briefings().stream()
                .filter(briefing -> briefing.of().equals(wanted))
                .findFirst()
                .map(briefing -> Outcome.done(new ReadBriefing(briefing, view.fictional())))
                .orElseGet(() -> Refusals.unknown("briefing", wanted, ids));
    }
}
