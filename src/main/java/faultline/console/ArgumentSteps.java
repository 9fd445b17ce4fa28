package faultline.console;

import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.view.ArgumentView;
import faultline.view.ExerciseView;

/** What comes next in an argument. */
final class ArgumentSteps {
    private ArgumentSteps() {}

    static String next(ArgumentView argument, ExerciseView view) {
        var id = argument.id();
        return switch (argument.status()) {
            case WAITS ->
                isWhite(view)
                        ? "`argument trigger " + id + "` once its time has come."
                        : "the white cell brings it up once its time has come.";
            case OPEN -> reasons(argument) + (isWhite(view) ? "; " + decide(argument) : "") + ".";
            case DROPPED -> view.next();
            case SUCCEEDED, FAILED -> decided(argument, view);
        };
    }

    private static boolean isWhite(ExerciseView view) {
        return view.seat() instanceof Seat.White;
    }

    private static String reasons(ArgumentView argument) {
        var id = argument.id();
        return argument.points().isEmpty()
                ? "`argument for " + id + " \"…\" --by WHO` and `argument against " + id + "` give reasons"
                : "`argument against " + id + "` gives one more";
    }

    private static String decide(ArgumentView argument) {
        var id = argument.id();
        return switch (argument.method()) {
            case WEIGHTED, UNBIASED ->
                "`argument roll " + id + "` rolls, `argument roll " + id + " 3 5` takes dice from the table";
            case ESTIMATIVE ->
                argument.odds().isPresent()
                        ? "`argument roll " + id + "` rolls, `argument roll " + id + " 42` takes a die from the table"
                        : argument.estimators().isEmpty()
                                ? "`argument estimate " + id + " 70 --by WHO` takes an estimate"
                                : "`argument estimates " + id + "` shows all estimates together";
            case UMPIRED, CONSENSUS -> "`argument decide " + id + " --succeeds` or `--fails` says what comes of it";
            case VOTE -> "`argument vote " + id + " yes --by WHO` votes, `argument decide " + id + "` counts";
        };
    }

    private static String decided(ArgumentView argument, ExerciseView view) {
        if (!isWhite(view)) {
            return view.next();
        }
        return view.phase() == Phase.ADJUDICATION
                ? "`argument rule " + argument.id() + " --template clear-rise --level LEVEL` makes a ruling of it; "
                        + view.next()
                : view.phase() == Phase.MOVES
                        ? "`turn adjudicate` asks the rules; then `argument rule " + argument.id()
                                + "` makes a ruling of it."
                        : view.next();
    }
}
