package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.Impulses;
import faultline.exercise.definition.Scenario;
import faultline.view.ExerciseView.Seated;
import faultline.view.Guidance.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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
        steps.add(new Step("Give a cell the actors that its people play; rules move all others.", "cell assign "));
        view.seating().stream()
                .filter(seated -> seated.cell().isPresent())
                .findFirst()
                .map(Seated::actor)
                .ifPresent(actor -> steps.add(new Step("Read what a cell is told before play.", "briefing " + actor)));
        if (!view.evaluation().objectives().isEmpty()) {
            steps.add(new Step("See what the exercise is for, and what brings it up.", "objective list"));
        }
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
        steps.add(new Step("See what each cell can do.", "move list"));
        steps.add(new Step("Enter a move for a cell.", "move submit "));
        steps.add(new Step("Put a move to argument, or anything in free words.", "argument open "));
        steps.add(new Step("Bring in an inject by hand.", "inject release "));
        if (scenario.purposes().questions().values().stream()
                .anyMatch(question -> question.turn().equals(OptionalInt.of(view.turn())))) {
            steps.add(new Step("Put the turn's questions to the room.", "question list --turn " + view.turn()));
        }
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
        if (view.turn() < view.turns()) {
            steps.add(new Step("Begin the next turn.", "turn begin"));
        }
        steps.add(new Step("End the exercise.", "exercise close"));
        return steps;
    }

    private List<Step> afterPlay() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("See who has reached what, and why.", "outcome"));
        steps.add(new Step("Ask the players what went well.", "hotwash strength "));
        steps.add(new Step("Ask them what could be done better.", "hotwash improvement "));
        steps.add(new Step("Write the feedback form, and have it filled in.", "feedback form --out "));
        if (view.evaluation()
                .capabilities()
                .anyMatch(capability -> capability.rating().isEmpty())) {
            steps.add(new Step("See which capabilities nobody has rated yet.", "objective list"));
        }
        steps.add(new Step("Plan what is to be done about what was learnt.", "action add "));
        steps.add(new Step("Write the after-action report.", "report aar"));
        return steps;
    }
}
