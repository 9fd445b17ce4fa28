package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.MoveContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.Command.WithdrawMove;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.event.Move.Words;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.MoveChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Moves: what actors can do, and what they do. */
@Component
@CommandGroup(value = "Moves", order = 20)
final class MoveCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final TurnScreen turns;
    private final EnteredScreen entered;

    MoveCommands(Sitting sitting, Screen screen, TurnScreen turns, EnteredScreen entered) {
        this.sitting = sitting;
        this.screen = screen;
        this.turns = turns;
        this.entered = entered;
    }

    @Command(
            name = {"move", "list"},
            description = "Shows the moves that played actors have, and why some cannot be made now.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("move-list")
    ExitCode list(
            @Option(longName = "actor", description = "Only this actor's moves.") @Values(Names.PlayedActors.class)
                    Optional<String> actor) {
        return sitting.page(
                sitting.view()
                        .then(view -> known(view, actor))
                        .then(view -> Outcome.done(new Shown<>(view, choices(view, actor)))),
                MoveContracts.LIST,
                shown -> list(shown.view(), shown.what()));
    }

    private static Outcome<ExerciseView> known(ExerciseView view, Optional<String> actor) {
        var played = view.playedActors();
        return actor.isEmpty() || played.contains(actor.get())
                ? Outcome.done(view)
                : Refusals.unknown("played actor", actor.get(), played);
    }

    private static List<MoveChoice> choices(ExerciseView view, Optional<String> only) {
        return view.choices().stream()
                .filter(choice -> only.isEmpty() || only.get().equals(choice.actor()))
                .toList();
    }

    private void list(ExerciseView view, List<MoveChoice> shown) {
        var choices = shown.stream()
                .collect(Collectors.groupingBy(MoveChoice::actor, LinkedHashMap::new, Collectors.toList()));
        if (choices.isEmpty()) {
            screen.line("No cell plays an actor yet.");
        }
        choices.forEach((actor, moves) -> {
            screen.line(Styled.join(
                    Styled.bold(view.labels().actor(actor)),
                    Styled.dim("  left: " + EnteredScreen.means(moves.get(0).left(), view))));
            var table = Table.of("Move", "What", "Target", "Cost", "Now");
            moves.forEach(choice -> table.row(
                    choice.type().id(),
                    choice.type().name(),
                    targets(choice.type().target()),
                    EnteredScreen.means(choice.type().cost(), view),
                    choice.whyNot().<CharSequence>map(Styled::yellow).orElse(Styled.green("yes"))));
            screen.table(table);
            screen.blank();
        });
        screen.next(view.next());
    }

    private static String targets(TargetKind kind) {
        return kind instanceof TargetKind.AnActorOrNone ? "any actor, or none" : String.join(" ", kind.accepted());
    }

    @Command(
            name = {"move", "submit"},
            description = "Enters a move for a cell; it is checked at once.")
    @OpenTo(CELL)
    ExitCode submit(
            @Argument(index = 0, description = "The move.") @Values(Names.MoveTypes.class) String move,
            @Option(longName = "actor", description = "Who makes it, where more than one could.")
                    @Values(Names.PlayedActors.class)
                    Optional<String> actor,
            @Option(longName = "target", description = "At whom or what it is aimed.") @Values(Names.Targets.class)
                    Optional<String> target,
            @Option(longName = "covert", description = "Other cells are not to see it.") boolean covert,
            @Option(longName = "public", description = "Everybody is to see it.") boolean open,
            @Option(longName = "intent", description = "What it is for.") Optional<String> intent,
            @Option(longName = "rationale", description = "Why it should work.") Optional<String> rationale,
            @Option(longName = "expect", description = "The effect that is expected.") Optional<String> expect) {
        var words = new Words(intent.orElse(""), rationale.orElse(""), expect.orElse(""));
        return enter(SecrecyOptions.of(covert, open)
                .then(secrecy -> Outcome.done(new SubmitMove(actor, move, target.orElse(""), secrecy, words))));
    }

    @Command(
            name = {"move", "write"},
            description = "Enters a move in free words: whatever the actor can think of.")
    @OpenTo(CELL)
    ExitCode write(
            @Argument(index = 0, description = "What the actor does, in one sentence.") String text,
            @Option(longName = "actor", description = "Who does it, where more than one could.")
                    @Values(Names.PlayedActors.class)
                    Optional<String> actor,
            @Option(longName = "target", description = "The actor at whom it is aimed, if any.")
                    @Values(Names.Actors.class)
                    Optional<String> target,
            @Option(longName = "covert", description = "Other cells are not to see it.") boolean covert,
            @Option(longName = "intent", description = "What it is for.") Optional<String> intent,
            @Option(longName = "rationale", description = "Why it should work.") Optional<String> rationale,
            @Option(longName = "expect", description = "The effect that is expected.") Optional<String> expect) {
        var words = new Words(intent.orElse(""), rationale.orElse(""), expect.orElse(""));
        var secrecy = covert ? Optional.of(true) : Optional.<Boolean>empty();
        return enter(Outcome.done(SubmitMove.inFreeWords(actor, text, target.orElse(""), secrecy, words)));
    }

    private ExitCode enter(Outcome<SubmitMove> move) {
        return sitting.page(
                move.then(sitting::act).then(happened -> Outcome.done(new EnteredScreen.Submitted(happened))),
                entered::show);
    }

    @Command(
            name = {"move", "withdraw"},
            description = "Takes a move back before the turn is adjudicated.")
    @OpenTo(CELL)
    ExitCode withdraw(
            @Argument(index = 0, description = "The move's number.") @Values(Names.EnteredMoves.class) String move) {
        return sitting.answer(sitting.act(new WithdrawMove(move)), happened -> {
            screen.line("Withdrawn " + move.toUpperCase(Locale.ROOT) + ".");
            happened.view().thisTurn().ifPresent(turn -> turns.entered(turn, happened.view()));
            screen.next(happened.view().next());
        });
    }
}
