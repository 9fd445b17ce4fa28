package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.Impulses;
import faultline.exercise.definition.Scenario;
import faultline.view.ExerciseView.Seated;
import faultline.view.Guidance.Step;
import java.util.ArrayList;
import java.util.List;

/** What most facilitators do next where an exercise stands, in the order in which they do it. */
record NextSteps(Scenario scenario, Exercise exercise, ExerciseView view) {

    List<Step> all() {
        return switch (view.phase()) {
            case BRIEFING -> beforePlay();
            case MOVES -> moves();
            case ADJUDICATION -> adjudication();
            case RESULTS -> results();
            case CLOSED -> afterPlay();
        };
    }

    private List<Step> beforePlay() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("Read your own briefing.", "briefing"));
        if (!view.evaluation().objectives().isEmpty()) {
            steps.add(new Step("See what the exercise is for, and what brings each objective up.", "objective list"));
        }
        steps.add(new Step("Give a cell the actors that its people play; rules move all others.", "cell assign "));
        steps.add(new Step("Note who takes part, and in which cell.", "person add "));
        view.seating().stream()
                .filter(seated -> seated.cell().isPresent())
                .findFirst()
                .map(Seated::actor)
                .ifPresent(actor -> {
                    steps.add(new Step("Read what a cell is told before play.", "briefing " + actor));
                    steps.add(new Step("Print what each cell needs, and what you do.", "report pack"));
                });
        steps.add(new Step("Set the PIN that brings the keyboard back from a cell.", "seat pin"));
        steps.add(new Step("Give the room's screen a page that shows what is public.", "report wall"));
        if (scenario.timetable().zero()) {
            steps.add(new Step("Play turn zero for practice: nothing in it counts.", "turn begin"));
            steps.add(new Step("Or begin with turn 1 at once.", "turn begin --skip-zero"));
        } else {
            steps.add(new Step("Begin the first turn.", "turn begin"));
        }
        return steps;
    }

    private List<Step> moves() {
        var steps = new ArrayList<Step>();
        if (view.timer().isEmpty()) {
            steps.add(new Step("Say how long the cells have, in minutes.", "clock start "));
        }
        steps.add(new Step("See what each cell can do.", "move list"));
        steps.add(new Step("Hand the keyboard to a cell, or", "seat "));
        steps.add(new Step("enter a move for it,", "move submit "));
        steps.add(new Step("or enter all that the cells have written on forms.", "move import "));
        steps.add(new Step("Put a move to argument, or anything in free words.", "argument open "));
        steps.add(new Step("See which injects are to come, and", "msel list"));
        steps.add(new Step("bring one in by hand.", "msel release "));
        if (Impulses.onEntry(exercise.turn())) {
            steps.add(new Step("End the turn, once all have acted.", "turn end"));
        } else {
            steps.add(new Step("Try what the moves may bring; nothing is kept of it.", "turn preview"));
            steps.add(new Step("Ask the rules, once all have acted.", "turn adjudicate"));
        }
        return steps;
    }

    private List<Step> adjudication() {
        return List.of(
                new Step("Read what the rules propose.", "turn show"),
                new Step("Ask why a ruling says what it says.", "why "),
                new Step("Take a ruling out, with a reason.", "ruling strike "),
                new Step("Make something else of a ruling, with a reason.", "ruling amend "),
                new Step("Put all that stands in force.", "turn accept"));
    }

    private List<Step> results() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("Tell the room what has happened.", "turn show"));
        steps.add(new Step("Show where everything stands.", "board"));
        steps.add(new Step("Print the turn on one sheet for the wall.", "report sitrep"));
        steps.add(new Step("Draft headlines on it, to be told with the next turn.", "report news"));
        if (!view.evaluation().questions().isEmpty()) {
            steps.add(new Step("Talk it over: the questions of this turn.", "question list"));
        }
        steps.add(new Step("Write down what was observed.", "observe "));
        if (view.turn() < view.turns()) {
            steps.add(new Step("Begin the next turn.", "turn begin"));
        }
        steps.add(new Step("End the exercise.", "exercise close"));
        return steps;
    }

    private List<Step> afterPlay() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("See who has reached what, and why.", "outcome"));
        steps.add(new Step("Hot wash: write down what went well,", "hotwash strength "));
        steps.add(new Step("and what could be better.", "hotwash improvement "));
        steps.add(new Step("Hand out the feedback form.", "feedback form "));
        steps.add(new Step("Take in the forms that were filled in.", "feedback import "));
        if (view.evaluation().capabilities().findAny().isPresent()) {
            steps.add(new Step("Rate a capability; `evidence` shows on what.", "rate "));
        }
        steps.add(new Step("Plan what is done about what could be better.", "action add "));
        steps.add(new Step("Write the after-action report.", "report aar"));
        return steps;
    }
}
