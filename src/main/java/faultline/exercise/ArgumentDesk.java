package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.ArgumentCommand.Decide;
import faultline.exercise.ArgumentCommand.Drop;
import faultline.exercise.ArgumentCommand.Estimate;
import faultline.exercise.ArgumentCommand.Give;
import faultline.exercise.ArgumentCommand.LiftCondition;
import faultline.exercise.ArgumentCommand.Open;
import faultline.exercise.ArgumentCommand.PlaceCondition;
import faultline.exercise.ArgumentCommand.Reveal;
import faultline.exercise.ArgumentCommand.Roll;
import faultline.exercise.ArgumentCommand.ShowEstimates;
import faultline.exercise.ArgumentCommand.Trigger;
import faultline.exercise.ArgumentCommand.Vote;
import faultline.exercise.ArgumentCommand.Weigh;
import faultline.exercise.argument.Argument;
import faultline.exercise.argument.Estimates;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.Point;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;

/** Decides what may be argued, by whom, and when. Cells give reasons, estimates and votes; the white cell leads. */
record ArgumentDesk(Scenario scenario, Exercise exercise, Seat seat) {

    Decision decide(ArgumentCommand command) {
        if (!(seat instanceof Seat.White || seat instanceof Seat.Cell)) {
            return notYours();
        }
        if (command instanceof Open open) {
            return new OpeningDesk(scenario, exercise, seat).open(open);
        }
        if (command instanceof Give give) {
            return floor().open(give.argument(), argument -> give(argument, give));
        }
        if (command instanceof Estimate estimate) {
            return floor().open(estimate.argument(), argument -> estimate(argument, estimate));
        }
        if (command instanceof Vote vote) {
            return floor().open(vote.argument(), argument -> vote(argument, vote));
        }
        return seat instanceof Seat.White ? lead(command) : notYours();
    }

    /** What only the white cell does. */
    private Decision lead(ArgumentCommand command) {
        if (command instanceof Weigh weigh) {
            return floor().open(weigh.argument(), argument -> weigh(argument, weigh));
        }
        if (command instanceof ShowEstimates show) {
            return floor().open(show.argument(), this::showEstimates);
        }
        if (command instanceof Roll roll) {
            return floor().open(roll.argument(), argument -> verdict(argument).roll(roll));
        }
        if (command instanceof Decide decide) {
            return floor().open(decide.argument(), argument -> verdict(argument).decide(decide));
        }
        if (command instanceof Trigger trigger) {
            return floor().known(trigger.argument(), argument -> trigger(argument, trigger));
        }
        if (command instanceof Reveal reveal) {
            return floor().known(reveal.argument(), this::reveal);
        }
        if (command instanceof Drop drop) {
            return floor().known(drop.argument(), argument -> drop(argument, drop));
        }
        var standing = new StandingDesk(scenario, exercise);
        return command instanceof PlaceCondition place ? standing.place(place) : standing.lift((LiftCondition) command);
    }

    private Floor floor() {
        return new Floor(scenario, exercise, seat);
    }

    private VerdictDesk verdict(Argument argument) {
        return new VerdictDesk(scenario, exercise, argument);
    }

    private Decision give(Argument argument, Give command) {
        return command.text().isBlank()
                ? refuse(Code.BAD_VALUE, "A reason needs words.", "Say it in quotes: \"Their port is ice-free\".")
                : accept(new ArgumentEvent.PointMade(
                        argument.id(),
                        new Point(command.side(), floor().who(command.by()), command.text(), command.weight())));
    }

    private Decision weigh(Argument argument, Weigh command) {
        int points = argument.points().size();
        return command.number() >= 1 && command.number() <= points
                ? accept(new ArgumentEvent.PointWeighed(argument.id(), command.number(), command.weight()))
                : refuse(
                        Code.UNKNOWN_NAME,
                        "Argument (" + argument.id() + ") has no reason (" + command.number() + ").",
                        points == 0 ? "It has none yet." : "There are reasons 1 to " + points + ".");
    }

    private Decision estimate(Argument argument, Estimate command) {
        if (argument.method() != ArgumentMethod.ESTIMATIVE) {
            return otherMethod(argument, "takes no estimates");
        }
        if (argument.shown()) {
            return refuse(
                    Code.LIMIT_REACHED,
                    "The estimates of argument (" + argument.id() + ") are shown already.",
                    "`argument roll " + argument.id() + "` lets the dice decide.");
        }
        return Estimates.POSSIBLE.contains(command.percent())
                ? accept(new ArgumentEvent.EstimateGiven(argument.id(), floor().who(command.by()), command.percent()))
                : refuse(
                        Code.BAD_VALUE,
                        "An estimate cannot be (" + command.percent() + ").",
                        "It is one of 0, 10, 30, 50, 70, 90 and 100 percent.");
    }

    private Decision showEstimates(Argument argument) {
        if (argument.method() != ArgumentMethod.ESTIMATIVE) {
            return otherMethod(argument, "has no estimates");
        }
        return argument.estimates().isEmpty()
                ? refuse(
                        Code.WRONG_PHASE,
                        "Nobody has given an estimate for argument (" + argument.id() + ").",
                        "`argument estimate " + argument.id() + " 70 --by WHO` gives one.")
                : accept(new ArgumentEvent.EstimatesShown(argument.id()));
    }

    private Decision vote(Argument argument, Vote command) {
        return argument.method() == ArgumentMethod.VOTE
                ? accept(new ArgumentEvent.VoteCast(argument.id(), floor().who(command.by()), command.inFavour()))
                : otherMethod(argument, "takes no votes");
    }

    private Decision trigger(Argument argument, Trigger command) {
        if (!argument.waits()) {
            return refuse(
                    Code.BAD_VALUE,
                    "Argument (" + argument.id() + ") does not wait for anything.",
                    "`argument show " + argument.id() + "` shows how it stands.");
        }
        return exercise.phase() == Phase.MOVES
                ? accept(
                        new ArgumentEvent.ArgumentTriggered(exercise.turn().number(), argument.id(), command.because()))
                : floor().notNow();
    }

    private Decision reveal(Argument argument) {
        return argument.revealed()
                ? refuse(
                        Code.BAD_VALUE,
                        "Everybody knows of argument (" + argument.id() + ") already.",
                        "`argument list` shows all.")
                : accept(new ArgumentEvent.ArgumentRevealed(argument.id()));
    }

    private Decision drop(Argument argument, Drop command) {
        if (!argument.isOpen()) {
            return floor().over(argument);
        }
        return command.reason().isBlank()
                ? refuse(
                        Code.BAD_VALUE,
                        "An argument is dropped only with a reason.",
                        "Say why: --reason \"…\"; the report shows it.")
                : accept(new ArgumentEvent.ArgumentDropped(argument.id(), command.reason()));
    }

    private static Decision otherMethod(Argument argument, String what) {
        return refuse(
                Code.BAD_VALUE,
                "Argument (" + argument.id() + ") is " + argument.method().words() + ", and " + what + ".",
                "`argument show " + argument.id() + "` shows how it stands.");
    }

    private Decision notYours() {
        return refuse(
                Code.NOT_YOURS,
                "The seat (" + seat + ") may not do this with arguments.",
                seat instanceof Seat.Cell
                        ? "A cell gives reasons, estimates and votes, and opens arguments of its own actors."
                        : "Ask the facilitator.");
    }
}
