package faultline.report.pack;

import faultline.exercise.definition.Rating;
import faultline.exercise.event.TaskMark;
import faultline.report.document.Block;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.NewSheet;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.Serving;
import faultline.view.EvaluationView.TargetView;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The exercise evaluation guide of one objective, to be filled in by hand. */
record EvaluationSheet(ExerciseView view, ObjectiveView objective) {
    private static final int NOTES = 4;
    private static final int EXPLANATION = 6;

    Document document() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("objective", objective.name(), about()));
        for (var capability : objective.capabilities()) {
            sections.add(Section.of("capability-" + capability.id(), capability.name(), capability(capability)));
        }
        return new Pieces(view).document("Exercise evaluation guide", "For evaluators alone.", Layout.SHEETS, sections);
    }

    private List<Block> about() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Objective", objective.text()));
        facts.add(new Fact("Exercise", view.overview().title() + ", " + view.name()));
        var blocks = new ArrayList<Block>(List.of(new Facts(facts), new Blank("Evaluator", 1)));
        served(blocks, "Injects that bring it up", objective.injects());
        served(blocks, "Moves that bring it up", objective.moves());
        blocks.add(new Paragraph(
                "Write down what you see and hear, with the turn and who it was, and judge later. What you"
                        + " could not see is not observed, and that is an answer."));
        blocks.addAll(ratings());
        return blocks;
    }

    private static void served(List<Block> blocks, String heading, List<Serving> by) {
        if (!by.isEmpty()) {
            blocks.add(new Heading(heading));
            blocks.add(Bullets.of(
                    by.stream().map(one -> one.name() + " (" + one.when() + ")").toList()));
        }
    }

    private static List<Block> capability(CapabilityView capability) {
        var blocks = new ArrayList<Block>();
        capability.targets().forEach(target -> target(blocks, target));
        blocks.add(new NewSheet());
        blocks.add(new Heading("Rating of the capability"));
        blocks.add(new Boxes(
                capability.name(),
                Arrays.stream(Rating.values()).map(EvaluationSheet::letter).toList()));
        blocks.add(new Blank("Explanation of the rating", EXPLANATION));
        blocks.add(new Blank("Strengths", EXPLANATION));
        blocks.add(new Blank("Areas for improvement", EXPLANATION));
        return blocks;
    }

    private static void target(List<Block> blocks, TargetView target) {
        blocks.add(new Heading("Target"));
        blocks.add(new Paragraph(Text.of(target.text())
                .plus(Text.quiet(target.wanted()
                        .map(wanted -> " One hopes for " + wanted.name() + ".")
                        .orElse("")))));
        target.tasks().forEach(task -> {
            blocks.add(new Boxes(
                    "Critical task: " + task.text(),
                    Arrays.stream(TaskMark.values()).map(TaskMark::words).toList()));
            blocks.add(new Blank("Observation notes", NOTES));
        });
        blocks.add(new Boxes(
                "Rating of the target",
                Arrays.stream(Rating.values()).map(EvaluationSheet::letter).toList()));
    }

    private static String letter(Rating rating) {
        return rating.name();
    }

    private static List<Block> ratings() {
        return List.of(
                new Heading("What the ratings mean"),
                new Facts(Arrays.stream(Rating.values())
                        .map(rating -> new Fact(rating.name(), rating.words() + ": " + meaning(rating)))
                        .toList()),
                new Paragraph(
                        Text.of("There is no percentage behind these letters: a person gives them."), Tone.QUIET));
    }

    private static String meaning(Rating rating) {
        return switch (rating) {
            case P -> "the tasks were done, the objective was achieved, and nothing else suffered for it.";
            case S -> "the objective was achieved, and something could be done better or faster.";
            case M ->
                "the objective was achieved, but at the cost of something else, with more risk, or against plans or"
                        + " law.";
            case U -> "the objective was not achieved.";
        };
    }
}
