package faultline.exercise;

import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;

/** Words for where an exercise stands and what comes next. */
public final class Phases {
    private Phases() {}

    /** The reason of a refusal, with where the exercise stands instead. */
    public static String sentence(String reason, Exercise exercise) {
        var turn = exercise.turn();
        return reason + "; exercise (" + exercise.name() + ") is in "
                + (turn.isPlayed() ? Timetable.words(turn.number()) + ", " : "")
                + exercise.phase().words() + ".";
    }

    /** The command that takes the exercise on from here. */
    public static String next(Scenario scenario, Exercise exercise) {
        return switch (exercise.phase()) {
            case BRIEFING ->
                scenario.timetable().zero()
                        ? "`cell assign` seats cells; `turn begin` opens turn zero, for practice;"
                                + " `turn begin --skip-zero` opens turn 1."
                        : "`cell assign` seats cells; `turn begin` opens the first turn.";
            case MOVES -> moves(scenario, exercise);
            case ADJUDICATION ->
                "`why` explains a ruling, `ruling amend` overrules one; `turn accept` puts all in force.";
            case RESULTS -> results(scenario, exercise.turn().number());
            case CLOSED ->
                "`outcome ACTOR` shows who reached what, and why; `report aar` writes the after-action report.";
        };
    }

    private static String moves(Scenario scenario, Exercise exercise) {
        var turn = exercise.turn();
        if (Impulses.talks(scenario, turn.number())) {
            return "cells talk, and enter no moves; `turn adjudicate` asks the rules.";
        }
        if (Impulses.whole(turn)) {
            return "`move submit` enters a move; `turn adjudicate` asks the rules.";
        }
        if (!Impulses.onEntry(turn)) {
            boolean people = turn.impulse().actors().stream()
                    .anyMatch(actor -> !exercise.seating().automated(actor));
            return (people ? "`move submit` enters a move of " : "rules move ") + Impulses.who(scenario, turn)
                    + "; `turn adjudicate` asks the rules.";
        }
        if (!turn.moves().isEmpty()) {
            return "`turn adjudicate` asks the rules again; `move withdraw` takes the move back.";
        }
        return "`move submit` enters a move, which the rules answer at once; "
                + (turn.accepted().isEmpty()
                        ? "`turn adjudicate` asks what the turn's beginning brings."
                        : exercise.msel().unanswered().isEmpty()
                                ? "`turn end` ends the turn."
                                : "`turn adjudicate` asks what the inject brings.");
    }

    private static String results(Scenario scenario, int turn) {
        if (turn == 0) {
            return "`turn begin` opens turn 1, and sets back all that turn zero has done.";
        }
        return turn < scenario.timetable().turns()
                ? "`turn begin` opens the next turn; `exercise close` ends the exercise."
                : "that was the last turn: `exercise close` ends the exercise.";
    }
}
