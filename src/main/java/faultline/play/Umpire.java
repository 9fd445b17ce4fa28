package faultline.play;

import faultline.adjudication.Chance;
import faultline.exercise.Command;
import faultline.exercise.RulingDesk;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.exercise.whatif.Forecast;
import faultline.progress.Progress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Adjudicates the turns of exercises for the white cell: the rules propose, people dispose. Whatever the white cell says
 * to a proposal, the turn is adjudicated again with the same dice, and lies before it as a new proposal.
 */
public final class Umpire {
    private final Conductor conductor;
    private final Asking asking;

    Umpire(Exercises exercises, Conductor conductor, Chance chance) {
        this.conductor = conductor;
        this.asking = Asking.inTime(exercises, chance, conductor.clock());
    }

    /** Asks the rules for their answer to the turn's moves and lays it before the white cell. */
    public Outcome<Happened> adjudicate(Caller caller, String name, UUID id) {
        return conductor.carryOut(caller, name, id, loaded -> proposal(caller, loaded));
    }

    /**
     * What the moves entered so far would bring, over many runs with dice of their own: for the white cell alone. Nothing
     * is written, and the rolls that will decide are not among those of the runs.
     *
     * @param runs 1 to 1000
     * @param progress is told after each run how many there have been
     */
    public Outcome<Forecast> preview(Caller caller, String name, int runs, Progress progress) {
        return new Preview(asking).of(caller, name, runs, progress);
    }

    /** Takes a ruling out of the proposal. */
    public Outcome<Happened> strike(Caller caller, String name, UUID id, String ruling, String reason) {
        return revise(caller, name, id, proposal -> proposal.strike(ruling, reason));
    }

    /** Makes something else of a ruling in the proposal, or makes come about what did not. */
    public Outcome<Happened> amend(
            Caller caller, String name, UUID id, String ruling, Amendment amendment, String reason) {
        return revise(caller, name, id, proposal -> proposal.amend(ruling, amendment, reason));
    }

    /**
     * Adds a ruling to the proposal.
     *
     * @param wave the wave in which it comes about, the proposal's first if left out; one after the last where the cascade
     *     ends before
     * @param move the number of the entered move that it answers, if it answers one
     */
    public Outcome<Happened> add(
            Caller caller,
            String name,
            UUID id,
            OptionalInt wave,
            Conclusion conclusion,
            String reason,
            Optional<String> move) {
        return revise(caller, name, id, proposal -> proposal.add(wave, conclusion, reason, move));
    }

    /** Takes back what the white cell said to a ruling. */
    public Outcome<Happened> restore(Caller caller, String name, UUID id, String ruling) {
        return revise(caller, name, id, proposal -> proposal.restore(ruling));
    }

    private Outcome<Command> proposal(Caller caller, Loaded loaded) {
        var exercise = loaded.exercise();
        if (!(caller.seat() instanceof Seat.White) || exercise.phase() != Phase.MOVES) {
            // The heart refuses this in its own words; the rules need not be asked.
            var nothing = new Adjudication(exercise.turn().number(), List.of());
            return Outcome.done(new Command.ProposeAdjudication(nothing));
        }
        return asking.of(exercise, List.of())
                .then(revision -> Outcome.done(new Command.ProposeAdjudication(revision.adjudication())));
    }

    private Outcome<Happened> revise(
            Caller caller, String name, UUID id, Function<OpenProposal, Outcome<List<Intervention>>> ask) {
        return revise(caller, name, id, (loaded, proposal) -> ask.apply(proposal));
    }

    /** The proposal with what the white cell asks for, given how the exercise stands and what lies before it. */
    Outcome<Happened> revise(
            Caller caller, String name, UUID id, BiFunction<Loaded, OpenProposal, Outcome<List<Intervention>>> ask) {
        return conductor.carryOut(caller, name, id, loaded -> {
            var turn = loaded.exercise().turn();
            if (!(caller.seat() instanceof Seat.White) || turn.proposal().isEmpty()) {
                var nothing = new Adjudication(turn.number(), List.of());
                return Outcome.done(new Command.ReviseAdjudication(List.of(), nothing));
            }
            return ask.apply(loaded, new OpenProposal(turn.proposal().get(), turn.overruled()))
                    .then(asked -> revised(loaded, asked));
        });
    }

    private Outcome<Command> revised(Loaded loaded, List<Intervention> asked) {
        // What the scenario does not have cannot be adjudicated, so the heart is asked before the rules are.
        var desk = new RulingDesk(loaded.scenario(), loaded.exercise());
        return asked.stream()
                .map(desk::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .<Outcome<Command>>map(Outcome::refused)
                .orElseGet(() -> asking.of(loaded.exercise(), asked)
                        .then(revision -> Outcome.done(
                                new Command.ReviseAdjudication(revision.overruled(), revision.adjudication()))));
    }
}
