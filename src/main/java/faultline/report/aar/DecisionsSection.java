package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.DecisionView;
import faultline.view.EvaluationView.QuestionView;
import java.util.ArrayList;
import java.util.List;

/** What people decided and why, and what they said to the scenario's questions. */
final class DecisionsSection {
    private final EvaluationView evaluation;
    private final Links links;

    DecisionsSection(AfterActionReport report, Links links) {
        this.evaluation = report.evaluation();
        this.links = links;
    }

    Section section() {
        var table = Say.table(
                Say.columns("No.", "Turn", "Decision", "Owner", "Options", "Chosen", "Because", "Evidence"),
                evaluation.decisions().stream().map(this::row).toList(),
                "No decision was written down.");
        return Section.of(Part.DECISIONS.id(), Part.DECISIONS.title(), table)
                .with(List.of(Section.of("discussion", "Discussion", discussion())));
    }

    private Row row(DecisionView one) {
        return Say.row(
                Places.decision(one.id()),
                Text.of(one.id()),
                links.turn(one.turn()),
                Text.of(one.text()),
                Text.of(one.owner()),
                Text.of(String.join("; ", one.options())),
                Text.of(one.chosen()),
                Text.of(one.rationale()),
                links.line(one.line()));
    }

    private List<Block> discussion() {
        var blocks = new ArrayList<Block>();
        var discussed = evaluation.questions().stream()
                .filter(question -> !question.notes().isEmpty())
                .toList();
        if (!discussed.isEmpty()) {
            blocks.add(
                    new Bullets(discussed.stream().map(DecisionsSection::item).toList()));
        }
        int open = evaluation.questions().size() - discussed.size();
        if (evaluation.questions().isEmpty()) {
            blocks.add(Say.quietly("The scenario has no questions for discussion."));
        } else if (open > 0) {
            blocks.add(
                    Say.quietly("Nothing was noted to " + ReportWords.count(open, "question") + " of the scenario."));
        }
        return blocks;
    }

    private static Item item(QuestionView question) {
        var when = question.turn().isPresent() ? Timetable.title(question.turn().getAsInt()) : "Hot wash";
        var notes = question.notes().stream()
                .map(note -> (note.by().isEmpty() ? "" : note.by() + ": ") + note.text())
                .toList();
        return new Item("", Text.of(when + ": ").plus(Text.strong(question.text())), List.of(Bullets.of(notes)));
    }
}
