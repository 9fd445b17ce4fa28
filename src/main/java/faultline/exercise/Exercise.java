package faultline.exercise;

import faultline.exercise.argument.Arguments;
import faultline.exercise.clock.PhaseClock;
import faultline.exercise.clock.Timer;
import faultline.exercise.evaluation.Evaluation;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.EvaluationEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.inject.Msel;
import faultline.exercise.negotiation.Negotiation;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Drafts;
import faultline.exercise.turn.Impulse;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Situation;
import faultline.exercise.turn.Turn;
import java.util.List;
import java.util.Optional;

/** The state of one exercise: the fold of its events and nothing else. */
public record Exercise(
        Identity identity,
        Seating seating,
        Turn turn,
        Situation situation,
        Msel msel,
        Negotiation negotiation,
        PhaseClock clock,
        Arguments arguments,
        Evaluation evaluation,
        Drafts drafts) {

    /**
     * What an exercise keeps from its beginning on.
     *
     * @param variant which of the scenario's variants is played; empty for the scenario itself
     * @param seed from which every roll is drawn
     */
    public record Identity(
            String name, String scenario, String variant, String scenarioDigest, String rulesDigest, long seed) {
        /** The same exercise under other texts. */
        Identity under(String scenarioText, String rulesText) {
            return new Identity(name, scenario, variant, scenarioText, rulesText, seed);
        }
    }

    public String name() {
        return identity.name();
    }

    public Phase phase() {
        return turn.phase();
    }

    /** The timer of the phase in which the exercise is. */
    public Optional<Timer> timer() {
        return clock.in(turn.number(), phase().words());
    }

    /** The state after all these events; the first must be the one that created the exercise. */
    public static Exercise fold(List<Recorded> events) {
        return Chronicle.of(events).exercise();
    }

    public static Exercise begunBy(Event.ExerciseCreated created) {
        return new Exercise(
                new Identity(
                        created.name(),
                        created.scenario(),
                        created.variant(),
                        created.scenarioDigest(),
                        created.rulesDigest(),
                        created.seed()),
                Seating.ALL_AUTOMATED,
                Turn.BRIEFING,
                Situation.startingAt(created.starts()),
                Msel.NOTHING_RELEASED,
                Negotiation.NONE,
                PhaseClock.NONE,
                Arguments.NONE,
                Evaluation.NONE,
                Drafts.NONE);
    }

    /** The state after one more event. No rule, clock or chance is asked. */
    public Exercise evolve(Event event) {
        if (event instanceof Event.CellAssigned assigned) {
            return with(seating.assign(assigned.cell(), assigned.actors()));
        }
        if (event instanceof Event.ActorAutomated automated) {
            return with(seating.automate(automated.actor()));
        }
        if (event instanceof SeatingEvent seated) {
            return with(seating.evolve(seated));
        }
        if (event instanceof ArgumentEvent argued) {
            return with(arguments.evolve(argued));
        }
        if (event instanceof ClockEvent timed) {
            return with(clock.evolve(timed));
        }
        if (event instanceof NegotiationEvent said) {
            return with(negotiation.evolve(said));
        }
        if (event instanceof Event.TurnBegan began) {
            return begun(began.turn());
        }
        if (event instanceof Event.ImpulseBegan began) {
            return with(turn.at(new Impulse(began.number(), began.of(), began.actors())));
        }
        if (event instanceof Event.InjectReleased released) {
            return with(msel.with(released.inject(), released.turn()));
        }
        if (event instanceof MselEvent listed) {
            return with(msel.evolve(listed));
        }
        if (event instanceof Event.MoveSubmitted submitted) {
            return with(turn.with(submitted.move()));
        }
        if (event instanceof Event.MoveWithdrawn withdrawn) {
            return with(turn.without(withdrawn.move()));
        }
        if (event instanceof Event.AdjudicationProposed proposed) {
            return with(turn.proposed(proposed.adjudication()));
        }
        if (event instanceof Event.AdjudicationRevised revised) {
            return with(turn.revised(revised.adjudication(), revised.overruled()));
        }
        if (event instanceof Event.AdjudicationAccepted) {
            return accepted();
        }
        if (event instanceof Event.TurnEnded) {
            return over(turn.over());
        }
        if (event instanceof Event.ExerciseForked forked) {
            return with(identity.under(forked.scenarioDigest(), forked.rulesDigest()));
        }
        if (event instanceof Event.ExerciseImported) {
            return this;
        }
        if (event instanceof Event.ExerciseClosed) {
            return with(turn.closed());
        }
        if (event instanceof MoveEvent moved) {
            return with(drafts.evolve(moved)).with(turn.evolve(moved));
        }
        if (event instanceof EvaluationEvent written) {
            return with(evaluation.evolve(written));
        }
        throw new IllegalArgumentException("This cannot happen to an exercise that goes on: " + event + ".");
    }

    /** The state after all of these, too. */
    public Exercise after(List<Event> events) {
        var after = this;
        for (var event : events) {
            after = after.evolve(event);
        }
        return after;
    }

    /** What was played in a turn zero does not count: the first turn begins as if nothing had been. */
    private Exercise begun(int number) {
        return turn.phase() == Phase.RESULTS && turn.number() == 0
                ? with(Turn.begun(number))
                        .with(situation.asAtTheStart())
                        .with(msel.asAtTheStart())
                        .with(Arguments.NONE)
                        .with(negotiation.withoutPractice())
                : with(Turn.begun(number));
    }

    private Exercise accepted() {
        var decided = turn.decided();
        var adjudication = decided.accepted().get(decided.accepted().size() - 1);
        var injects = msel;
        for (var inject : adjudication.released().toList()) {
            injects = injects.with(inject, turn.number());
        }
        var after = with(decided)
                .with(situation.with(adjudication))
                .with(injects.allAnswered())
                .with(arguments.allAnswered());
        return decided.phase() == Phase.RESULTS ? after.over(decided) : after;
    }

    /** A move that failed in argument is not among what was done: it can be tried again, and nothing rests on it. */
    private Exercise over(Turn over) {
        var failed = arguments.ineffective();
        var done = over.movesAccepted().stream()
                .filter(move -> !failed.contains(move.id()))
                .toList();
        return with(over).with(situation.after(over.number(), done));
    }

    private Exercise with(Identity changed) {
        return new Exercise(changed, seating, turn, situation, msel, negotiation, clock, arguments, evaluation, drafts);
    }

    private Exercise with(Seating changed) {
        return new Exercise(
                identity, changed, turn, situation, msel, negotiation, clock, arguments, evaluation, drafts);
    }

    private Exercise with(Turn changed) {
        return new Exercise(
                identity, seating, changed, situation, msel, negotiation, clock, arguments, evaluation, drafts);
    }

    private Exercise with(Situation changed) {
        return new Exercise(identity, seating, turn, changed, msel, negotiation, clock, arguments, evaluation, drafts);
    }

    private Exercise with(Msel changed) {
        return new Exercise(
                identity, seating, turn, situation, changed, negotiation, clock, arguments, evaluation, drafts);
    }

    private Exercise with(Negotiation changed) {
        return new Exercise(identity, seating, turn, situation, msel, changed, clock, arguments, evaluation, drafts);
    }

    Exercise with(PhaseClock changed) {
        return new Exercise(
                identity, seating, turn, situation, msel, negotiation, changed, arguments, evaluation, drafts);
    }

    private Exercise with(Arguments changed) {
        return new Exercise(identity, seating, turn, situation, msel, negotiation, clock, changed, evaluation, drafts);
    }

    private Exercise with(Evaluation changed) {
        return new Exercise(identity, seating, turn, situation, msel, negotiation, clock, arguments, changed, drafts);
    }

    private Exercise with(Drafts changed) {
        return new Exercise(
                identity, seating, turn, situation, msel, negotiation, clock, arguments, evaluation, changed);
    }
}
