package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.RulingOptions.Amount;
import faultline.console.contract.RulingContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.Umpire;
import faultline.view.ExerciseView;
import faultline.view.Page;
import faultline.view.TurnView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the white cell does with the rulings that the rules propose. */
@Component
@CommandGroup(value = "Rulings", order = 27)
final class RulingCommands {
    private static final String WHY = "Why; the report shows it.";

    private final Umpire umpire;
    private final Sitting sitting;
    private final RulingScreen rulings;
    private final RevisionScreen revisions;

    RulingCommands(Play play, Sitting sitting, RulingScreen rulings, RevisionScreen revisions) {
        this.umpire = play.umpire();
        this.sitting = sitting;
        this.rulings = rulings;
        this.revisions = revisions;
    }

    @Command(
            name = {"ruling", "list"},
            description = "Lists every ruling of the turn: what it says, who says so, and what becomes of it.")
    @OpenTo(EVALUATOR)
    @Shows("ruling-list")
    ExitCode list(@Option(longName = "wave", description = "Only this wave's, from 0.") Optional<Integer> wave) {
        return sitting.page(
                sitting.view()
                        .then(view -> adjudicated(view, wave))
                        .then(view -> Outcome.done(new Shown<>(view, of(view, wave)))),
                RulingContracts.LIST,
                shown -> rulings.list(shown.view(), shown.view().thisTurn().orElseThrow(), wave));
    }

    private static List<Ruling> of(ExerciseView view, Optional<Integer> wave) {
        return view.thisTurn().flatMap(TurnView::adjudication).stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> wave.isEmpty() || ruling.wave() == wave.get())
                .toList();
    }

    private static Outcome<ExerciseView> adjudicated(ExerciseView view, Optional<Integer> wave) {
        var adjudication = view.thisTurn().flatMap(TurnView::adjudication);
        if (adjudication.isEmpty()) {
            return Outcome.refused(
                    Code.WRONG_PHASE,
                    "The rules have not answered the moves of turn " + view.turn() + ".",
                    view.next());
        }
        int waves = adjudication.get().waves().size();
        return wave.isEmpty() || (wave.get() >= 0 && wave.get() < waves)
                ? Outcome.done(view)
                : Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "Turn " + view.turn() + " has no wave (" + wave.get() + ").",
                        waves == 1 ? "There is wave 0." : "There are waves 0 to " + (waves - 1) + ".");
    }

    @Command(
            name = {"ruling", "strike"},
            description = "Takes a ruling out of the proposal; the waves after it are adjudicated again.")
    ExitCode strike(
            @Argument(index = 0, description = "The ruling.") @Values(RulingNames.Rulings.class) String ruling,
            @Option(longName = "reason", description = WHY) String reason) {
        return revise(
                "Struck",
                name -> umpire.strike(sitting.caller(), name, sitting.id(), ruling, reason),
                Optional.of(ruling));
    }

    @Command(
            name = {"ruling", "amend"},
            description = "Makes something else of a ruling, or makes come about what did not.")
    ExitCode amend(
            @Argument(index = 0, description = "The ruling.") @Values(RulingNames.Rulings.class) String ruling,
            @Option(longName = "add", description = "The level changes by this.") Optional<BigDecimal> add,
            @Option(longName = "set", description = "The level is set to this.") Optional<BigDecimal> set,
            @Option(longName = "multiply", description = "The level is multiplied by this.")
                    Optional<BigDecimal> multiply,
            @Option(longName = "state", description = "The stage goes to this state.") @Values(RulingNames.States.class)
                    Optional<String> state,
            @Option(longName = "happens", description = "It comes about, whatever dice or limits say; an advice too.")
                    boolean happens,
            @Option(longName = "move", description = "The actor makes this move.") @Values(RulingNames.Moves.class)
                    Optional<String> move,
            @Option(longName = "target", description = "At whom or what it is aimed.")
                    @Values(RulingNames.Targets.class)
                    Optional<String> target,
            @Option(longName = "inject", description = "This inject is released.") @Values(Names.Injects.class)
                    Optional<String> inject,
            @Option(longName = "reason", description = WHY) String reason) {
        var options = new RulingOptions(new Amount(add, set, multiply), happens, state, move, target, inject);
        return revise(
                "Amended",
                name -> options.amendment()
                        .then(amendment ->
                                umpire.amend(sitting.caller(), name, sitting.id(), ruling, amendment, reason)),
                Optional.of(ruling));
    }

    @Command(
            name = {"ruling", "add"},
            description = "Adds a ruling of the white cell's own to the proposal.")
    ExitCode add(
            @Option(longName = "level", description = "The level that changes.") @Values(RulingNames.Levels.class)
                    Optional<String> level,
            @Option(longName = "add", description = "By how much.") Optional<BigDecimal> add,
            @Option(longName = "set", description = "To what.") Optional<BigDecimal> set,
            @Option(longName = "multiply", description = "By what factor.") Optional<BigDecimal> multiply,
            @Option(longName = "stage", description = "The stage that moves on.") @Values(RulingNames.Stages.class)
                    Optional<String> stage,
            @Option(longName = "state", description = "To which state.") @Values(RulingNames.States.class)
                    Optional<String> state,
            @Option(longName = "actor", description = "The actor that makes a move.") @Values(Names.Actors.class)
                    Optional<String> actor,
            @Option(longName = "move", description = "Which move.") @Values(RulingNames.Moves.class)
                    Optional<String> move,
            @Option(longName = "target", description = "At whom or what it is aimed.")
                    @Values(RulingNames.Targets.class)
                    Optional<String> target,
            @Option(longName = "inject", description = "The inject that is released.") @Values(Names.Injects.class)
                    Optional<String> inject,
            @Option(
                            longName = "wave",
                            description =
                                    "In which wave, the first if left out; a move or an inject comes in the one after.")
                    Optional<Integer> wave,
            @Option(longName = "for", description = "The entered move that it answers.")
                    @Values(Names.EnteredMoves.class)
                    Optional<String> answered,
            @Option(longName = "reason", description = WHY) String reason) {
        var options = new RulingOptions(new Amount(add, set, multiply), false, state, move, target, inject);
        return revise(
                "Added",
                name -> options.conclusion(level, stage, actor)
                        .then(conclusion -> umpire.add(
                                sitting.caller(), name, sitting.id(), number(wave), conclusion, reason, answered)),
                Optional.empty());
    }

    @Command(
            name = {"move", "reveal"},
            description = "Lets a covert move be found out, with the proposal that is open.")
    ExitCode reveal(
            @Argument(index = 0, description = "The covert move, of this turn or an earlier one.")
                    @Values(RulingNames.Covert.class)
                    String move,
            @Option(longName = "reason", description = WHY) String reason) {
        var id = move.toUpperCase(Locale.ROOT);
        return revise(
                "Added",
                name -> sitting.view()
                        .then(view -> umpire.add(
                                sitting.caller(),
                                name,
                                sitting.id(),
                                OptionalInt.empty(),
                                new Conclusion.Exposure(id),
                                reason,
                                RulingNames.entered(view).filter(id::equals).findFirst())),
                Optional.empty());
    }

    @Command(
            name = {"ruling", "restore"},
            description = "Takes back what the white cell said to a ruling: the rules' own stands again.")
    ExitCode restore(
            @Argument(index = 0, description = "The ruling.") @Values(RulingNames.Overruled.class) String ruling) {
        return revise(
                "Restored", name -> umpire.restore(sitting.caller(), name, sitting.id(), ruling), Optional.of(ruling));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The exercise before and after. */
    private record Versions(ExerciseView before, ExerciseView after) implements Page {
        @Override
        public String fictional() {
            return after.fictional();
        }
    }

    /**
     * @param done the word for what was done
     * @param ruling to which it was done; empty for one that is new
     */
    private ExitCode revise(String done, Function<String, Outcome<Happened>> revision, Optional<String> ruling) {
        return sitting.page(
                sitting.view().then(before -> revision.apply(before.name())
                        .then(happened -> Outcome.done(new Versions(before, happened.view())))),
                versions -> revisions.show(done, ruling, versions.before(), versions.after()));
    }
}
