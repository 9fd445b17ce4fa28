package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import java.util.List;

/**
 * Decides what is written of an exercise: by evaluators and the white cell, and in the hot wash by cells, too. Play does
 * not wait for it, and it goes on once the exercise is closed.
 */
record EvaluationDesk(Scenario scenario, List<Recorded> events, Exercise exercise, Seat seat) {

    Decision decide(EvaluationCommand command) {
        boolean own =
                command instanceof EvaluationCommand.SayInHotWash || command instanceof EvaluationCommand.GiveFeedback;
        if (!(evaluates() || own && seat instanceof Seat.Cell)) {
            return refuse(
                    Code.NOT_YOURS,
                    "Only an evaluator or the white cell may do this, not the seat (" + seat + ").",
                    own ? "Tell an evaluator." : "`hotwash` takes what a cell has to say, once play is over.");
        }
        if (command instanceof EvaluationCommand.SayInHotWash say) {
            return hotWash().say(say);
        }
        if (command instanceof EvaluationCommand.GiveFeedback give) {
            return hotWash().give(give);
        }
        return command instanceof EvaluationCommand.PlanAction || command instanceof EvaluationCommand.ChangeAction
                ? new ActionDesk(scenario, exercise).decide(command)
                : judged(command);
    }

    private boolean evaluates() {
        return seat instanceof Seat.White || seat instanceof Seat.Evaluator;
    }

    private HotWashDesk hotWash() {
        return new HotWashDesk(exercise, seat);
    }

    private Decision judged(EvaluationCommand command) {
        var judgements = new JudgementDesk(scenario, exercise);
        if (command instanceof EvaluationCommand.Observe observe) {
            return new ObservationDesk(scenario, events, exercise).observe(observe);
        }
        if (command instanceof EvaluationCommand.WithdrawObservation withdraw) {
            return new ObservationDesk(scenario, events, exercise).withdraw(withdraw.observation());
        }
        if (command instanceof EvaluationCommand.MarkTask mark) {
            return judgements.mark(mark);
        }
        if (command instanceof EvaluationCommand.Rate rate) {
            return judgements.rate(rate);
        }
        return command instanceof EvaluationCommand.AnswerQuestion answer
                ? judgements.answer(answer)
                : judgements.decide((EvaluationCommand.TakeDecision) command);
    }

    /** The refusal of a text that says nothing. */
    static Decision empty(String what, String next) {
        return refuse(Code.BAD_VALUE, what + " says nothing.", next);
    }
}
