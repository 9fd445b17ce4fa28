package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.Phases;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Seat;

/** What a seat can do next. The white cell's next step tells what others have done, so other seats get words of their own. */
record SeatSteps(Scenario scenario, Exercise exercise, Sight sight) {

    String words() {
        if (sight.seat() instanceof Seat.White) {
            return Phases.next(scenario, exercise);
        }
        if (sight.everything()) {
            return "`observe \"…\"` writes down what you see, `task list` shows what to look for, `log` what has been done;"
                    + " `report aar` writes all of it down.";
        }
        boolean plays = exercise.seating().cells().keySet().stream().anyMatch(sight::plays);
        return switch (exercise.phase()) {
            case BRIEFING -> (plays ? "`briefing` shows yours; " : "") + "`board` shows where everything stands.";
            case MOVES ->
                (plays ? "`move list` shows what you can do, `move submit` enters a move; " : "")
                        + "`turn show` shows the turn.";
            case ADJUDICATION -> "the white cell adjudicates; `turn show` shows the turn.";
            case RESULTS -> "`board` shows where everything stands; `outcome` how far you are.";
            case CLOSED -> "`outcome` shows how far you are; `log` what was done.";
        };
    }
}
