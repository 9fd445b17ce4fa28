package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import java.util.List;

/**
 * What a facilitator has to do now, and with what: made from the white cell's view, and from nothing else.
 *
 * @param now where the exercise stands, in a few words
 * @param steps what is to be done now, in the order in which most facilitators do it
 * @param missing who has not acted yet, a line each; none where nobody has to
 * @param waiting what waits for the white cell besides, a line each
 */
public record Guidance(String now, List<Step> steps, List<String> missing, List<Step> waiting) {
    public Guidance {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        waiting = List.copyOf(waiting);
    }

    /**
     * Something to do.
     *
     * @param what in words
     * @param command the command that does it, or its beginning if something must be filled in: then it ends with a blank
     */
    public record Step(String what, String command) {
        /** Whether the command can be run as it stands. */
        public boolean isWhole() {
            return !command.endsWith(" ");
        }
    }

    /** What is to be done where the exercise stands. */
    static Guidance of(Scenario scenario, Exercise exercise, ExerciseView view) {
        var waiting = new Waiting(view);
        return new Guidance(now(view), new NextSteps(scenario, exercise, view).all(), waiting.missing(), waiting.all());
    }

    private static String now(ExerciseView view) {
        var turn = view.thisTurn()
                .map(played ->
                        Timetable.title(played.number()) + (played.practice() ? "" : " of " + view.turns()) + " · ")
                .orElse("");
        return turn
                + switch (view.phase()) {
                    case BRIEFING -> "Before play: seat the cells and brief them";
                    case MOVES -> "cells decide and enter their moves";
                    case ADJUDICATION -> "the rules have answered: read, overrule, accept";
                    case RESULTS -> "the results are in force: tell the room, and talk about them";
                    case CLOSED -> "play is over: hot wash, evaluation, report";
                };
    }
}
