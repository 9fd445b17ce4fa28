package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.List;

/**
 * Decides what a command brings about in an exercise. Asking changes nothing.
 *
 * @param events all events of the exercise, which undoing goes back in; not copied, since they can be very many
 * @param exercise the state after them
 */
public record Decider(Scenario scenario, List<Recorded> events, Exercise exercise, Seat seat) {
    public Decider {
        scenario = exercise.msel().in(scenario);
    }

    public Decision decide(Command command) {
        if (command instanceof Command.Undo undo) {
            return seat instanceof Seat.White ? new UndoDesk(events, exercise).undo(undo) : notYours();
        }
        if (command instanceof EvaluationCommand evaluate) {
            return new EvaluationDesk(scenario, events, exercise, seat).decide(evaluate);
        }
        if (command instanceof NegotiationCommand.JudgePromise judge && speaks()) {
            return negotiation().decide(judge);
        }
        if (exercise.phase() == Phase.CLOSED) {
            return refuse(
                    Code.WRONG_PHASE,
                    "Exercise (" + exercise.name() + ") is closed.",
                    "`report aar` writes its report; `undo` opens it again; `exercise new` begins another.");
        }
        if (command instanceof Command.SubmitMove submit) {
            return moves().submit(submit);
        }
        if (command instanceof Command.WithdrawMove withdraw) {
            return moves().withdraw(withdraw);
        }
        if (command instanceof MoveCommand move) {
            return new DraftDesk(scenario, exercise, seat).decide(move);
        }
        if (command instanceof ArgumentCommand argument) {
            return new ArgumentDesk(scenario, exercise, seat).decide(argument);
        }
        if (command instanceof ClockCommand.WarnOfTimer warn) {
            return new ClockDesk(exercise).decide(warn);
        }
        if (command instanceof NegotiationCommand said && speaks()) {
            return negotiation().decide(said);
        }
        return seat instanceof Seat.White ? conduct(command) : notYours();
    }

    /** Whether the seat has a voice in the exercise; evaluators and observers watch. */
    private boolean speaks() {
        return seat instanceof Seat.White
                || (seat instanceof Seat.Cell cell && exercise.seating().names().contains(cell.name()));
    }

    private NegotiationDesk negotiation() {
        return new NegotiationDesk(scenario, exercise, seat);
    }

    private MoveDesk moves() {
        return new MoveDesk(scenario, exercise, seat);
    }

    /** What only the white cell does. */
    private Decision conduct(Command command) {
        if (command instanceof Command.AssignCell assign) {
            return new CellDesk(scenario, exercise).assign(assign);
        }
        if (command instanceof Command.AutomateActor automate) {
            return new CellDesk(scenario, exercise).automate(automate);
        }
        if (command instanceof ClockCommand timed) {
            return new ClockDesk(exercise).decide(timed);
        }
        if (command instanceof SeatingCommand seating) {
            return new SeatingDesk(scenario, exercise).decide(seating);
        }
        if (command instanceof Command.BeginTurn begin) {
            return turn().begin(begin);
        }
        if (command instanceof Command.EndTurn) {
            return turn().end();
        }
        if (command instanceof Command.ReleaseInject release) {
            return new MselDesk(scenario, exercise).release(release);
        }
        if (command instanceof MselCommand listed) {
            return new MselDesk(scenario, exercise).decide(listed);
        }
        if (command instanceof Command.ProposeAdjudication propose) {
            return turn().propose(propose);
        }
        if (command instanceof Command.ReviseAdjudication revise) {
            return new RulingDesk(scenario, exercise).revise(revise);
        }
        if (command instanceof Command.AcceptAdjudication) {
            return turn().accept();
        }
        return close(((Command.CloseExercise) command).reason());
    }

    private TurnDesk turn() {
        return new TurnDesk(scenario, exercise);
    }

    private Decision close(String reason) {
        return exercise.phase() == Phase.ADJUDICATION
                ? wrongPhase(
                        "The proposal for " + Timetable.words(exercise.turn().number()) + " has not been decided")
                : accept(new Event.ExerciseClosed(reason));
    }

    private Decision wrongPhase(String reason) {
        return refuse(Code.WRONG_PHASE, Phases.sentence(reason, exercise), Phases.next(scenario, exercise));
    }

    private Decision notYours() {
        return refuse(
                Code.NOT_YOURS,
                "Only the white cell may do this, not the seat (" + seat + ").",
                "Ask the facilitator.");
    }
}
