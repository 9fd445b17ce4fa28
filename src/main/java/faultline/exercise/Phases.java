package faultline.exercise;

import faultline.exercise.definition.Scenario;

/** Words for where an exercise stands and what comes next. */
public final class Phases {
    private Phases() {}

    static String sentence(String reason, Exercise exercise) {
        int turn = exercise.turn().number();
        return reason + "; exercise (" + exercise.name() + ") is in " + (turn == 0 ? "" : "turn " + turn + ", ")
                + exercise.phase().words() + ".";
    }

    /** The command that takes the exercise on from here. */
    public static String next(Scenario scenario, Exercise exercise) {
        return switch (exercise.phase()) {
            case BRIEFING -> "`cell assign` seats cells; `turn begin` opens the first turn.";
            case MOVES -> "`move submit` enters a move; `turn adjudicate` asks the rules.";
            case ADJUDICATION ->
                "`why` explains a ruling, `ruling amend` overrules one; `turn accept` puts all in force.";
            case RESULTS ->
                exercise.turn().number() < scenario.timetable().turns()
                        ? "`turn begin` opens the next turn; `exercise close` ends the exercise."
                        : "that was the last turn: `exercise close` ends the exercise.";
            case CLOSED -> "`report aar` writes the after-action report.";
        };
    }
}
