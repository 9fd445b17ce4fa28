package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.ArgumentCommand.Decide;
import faultline.exercise.ArgumentCommand.Roll;
import faultline.exercise.argument.Argument;
import faultline.exercise.argument.Weights;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Verdict.Basis;
import faultline.exercise.event.Verdict.Throw;
import java.util.List;
import java.util.Optional;

/** Decides what comes of one argument that is open. */
record VerdictDesk(Scenario scenario, Exercise exercise, Argument argument) {
    private static final int SIDES = 6;
    private static final int PERCENT = 100;

    Decision roll(Roll command) {
        if (!argument.method().rolls()) {
            return refuse(
                    Code.BAD_VALUE,
                    "Argument (" + argument.id() + ") is " + argument.method().words() + ": no dice decide it.",
                    "`argument decide " + argument.id() + "` says what comes of it.");
        }
        var odds = argument.odds(counting());
        if (odds.isEmpty()) {
            return refuse(
                    Code.WRONG_PHASE,
                    "The estimates for argument (" + argument.id() + ") are not shown yet.",
                    argument.estimates().isEmpty()
                            ? "`argument estimate " + argument.id() + " 70 --by WHO` gives one."
                            : "`argument estimates " + argument.id() + "` shows them together.");
        }
        return argument.method().hasTwoDice() ? twoDice(command, odds.get()) : hundred(command, odds.get());
    }

    private Decision twoDice(Roll command, Odds odds) {
        var dice = command.dice();
        if (dice.size() != 2 || !dice.stream().allMatch(shown -> shown >= 1 && shown <= SIDES)) {
            return refuse(
                    Code.BAD_VALUE,
                    "Argument (" + argument.id() + ") is decided by two dice of 1 to 6, not by " + words(dice) + ".",
                    "`argument roll " + argument.id() + " 3 5`"
                            + (argument.method() == ArgumentMethod.UNBIASED ? ": the red one first." : "."));
        }
        int modifier = Weights.modifier(argument.points(), counting());
        var thrown = new Throw(dice, command.byHand(), modifier, counting(), odds);
        return decided(argument.dice(counting()).succeed(dice.get(0), dice.get(1)), thrown);
    }

    private Decision hundred(Roll command, Odds odds) {
        var dice = command.dice();
        if (dice.size() != 1 || dice.get(0) < 1 || dice.get(0) > PERCENT) {
            return refuse(
                    Code.BAD_VALUE,
                    "Argument (" + argument.id() + ") is decided by one die of 1 to 100, not by " + words(dice) + ".",
                    "`argument roll " + argument.id() + " 42`; two ten-sided dice that show 00 are 100.");
        }
        return decided(dice.get(0) <= odds.favourable(), new Throw(dice, command.byHand(), 0, List.of(), odds));
    }

    private static String words(List<Integer> dice) {
        return "(" + String.join(", ", dice.stream().map(String::valueOf).toList()) + ")";
    }

    private Decision decided(boolean succeeds, Throw thrown) {
        return decided(new Verdict(succeeds, Basis.DICE, Optional.of(thrown), ""));
    }

    private Decision decided(Verdict verdict) {
        return accept(new ArgumentDecided(exercise.turn().number(), argument.id(), verdict));
    }

    private List<StandingCondition> counting() {
        return exercise.arguments().standing(scenario.arguments(), argument);
    }

    Decision decide(Decide command) {
        if (command.unopposed()) {
            return unopposed(command);
        }
        return switch (argument.method()) {
            case WEIGHTED, UNBIASED, ESTIMATIVE ->
                refuse(
                        Code.BAD_VALUE,
                        "Argument (" + argument.id() + ") is "
                                + argument.method().words() + ": dice decide it.",
                        "`argument roll " + argument.id() + "`; or, where nobody speaks against it, `argument decide "
                                + argument.id() + " --unopposed`.");
            case UMPIRED -> said(command, Basis.UMPIRE);
            case CONSENSUS -> said(command, Basis.CONSENSUS);
            case VOTE -> voted(command);
        };
    }

    private Decision unopposed(Decide command) {
        if (command.succeeds().filter(succeeds -> !succeeds).isPresent()) {
            return refuse(Code.BAD_VALUE, "What is unopposed happens.", "Leave out --fails, or leave out --unopposed.");
        }
        return argument.mayGoUnopposed()
                ? decided(new Verdict(true, Basis.UNOPPOSED, Optional.empty(), command.reason()))
                : refuse(
                        Code.BAD_VALUE,
                        "Somebody speaks against argument (" + argument.id() + "), and no reason for it is compelling.",
                        "`argument weigh " + argument.id() + " NUMBER compelling` makes one so.");
    }

    private Decision said(Decide command, Basis basis) {
        if (command.succeeds().isEmpty()) {
            return refuse(
                    Code.BAD_VALUE,
                    "It is not said what comes of argument (" + argument.id() + ").",
                    "Say it: --succeeds or --fails.");
        }
        return command.reason().isBlank() && basis == Basis.UMPIRE
                ? refuse(
                        Code.BAD_VALUE,
                        "An umpire decides only with a reason.",
                        "Say why: --reason \"…\"; the report shows it.")
                : decided(new Verdict(command.succeeds().get(), basis, Optional.empty(), command.reason()));
    }

    /** Where as many are for it as against it, the white cell decides. */
    private Decision voted(Decide command) {
        long inFavour = argument.votes(true);
        long against = argument.votes(false);
        if (inFavour == against) {
            return command.succeeds().isPresent()
                    ? decided(new Verdict(command.succeeds().get(), Basis.VOTE, Optional.empty(), command.reason()))
                    : refuse(
                            Code.WRONG_PHASE,
                            "The vote on argument (" + argument.id() + ") stands at " + inFavour + " to " + against
                                    + ".",
                            inFavour == 0
                                    ? "`argument vote " + argument.id() + " yes --by WHO` casts one."
                                    : "The white cell decides a tie: --succeeds or --fails.");
        }
        boolean won = inFavour > against;
        return command.succeeds().filter(succeeds -> succeeds != won).isPresent()
                ? refuse(
                        Code.BAD_VALUE,
                        "The vote on argument (" + argument.id() + ") stands at " + inFavour + " to " + against
                                + ", and decides it.",
                        "Leave out --succeeds and --fails.")
                : decided(new Verdict(won, Basis.VOTE, Optional.empty(), command.reason()));
    }
}
