package faultline.report.pack;

import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView.QuestionView;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.InjectView.Row;
import faultline.view.Playbook.PlannedTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The script of the evening: what comes in each turn, what is expected then, what to ask; and what has no turn. */
record Script(ExerciseView view) {

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("script", "Turn by turn", steps())
                .with(new Schedule(view).turns().stream().map(this::turn).toList()));
        var unplanned = view.injects().stream()
                .filter(inject -> turnOf(inject).isEmpty())
                .toList();
        if (!unplanned.isEmpty()) {
            sections.add(Section.of("in-hand", "What has no turn", injects(unplanned)));
        }
        return sections;
    }

    private static Block steps() {
        return new Bullets(List.of(
                step("Open the turn, and tell what it brings:", "turn begin"),
                step("See what is planned and what is in your hand:", "msel list"),
                step("Enter what is on the move forms:", "move submit"),
                step("Note messages and promises:", "message send, promise make"),
                step("Ask the rules, and read what they propose:", "turn adjudicate"),
                step("Overrule what you find wrong, with a reason; then put it in force:", "turn accept"),
                step("At any time, what is to be done now:", "facilitate")));
    }

    private static Block.Item step(String what, String command) {
        return new Block.Item(Text.of(what + " ").plus(Text.code(command)));
    }

    private Section turn(PlannedTurn turn) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.strong(Schedule.date(turn)).plus(". " + Schedule.played(turn))));
        turn.kind()
                .filter(kind -> !kind.name().isEmpty() && !kind.agenda().isEmpty())
                .map(Schedule::agenda)
                .ifPresent(blocks::add);
        var coming = view.injects().stream()
                .filter(inject -> turnOf(inject).equals(Optional.of(turn.number())))
                .toList();
        blocks.addAll(injects(coming));
        if (coming.isEmpty()) {
            blocks.add(new Paragraph("The calendar brings nothing."));
        }
        var questions = view.evaluation().questions().stream()
                .filter(question -> question.turn().equals(OptionalInt.of(turn.number())))
                .map(QuestionView::text)
                .toList();
        if (!questions.isEmpty()) {
            blocks.add(new Heading("To ask the room"));
            blocks.add(Bullets.of(questions));
        }
        return Section.of("turn-" + turn.number(), Timetable.title(turn.number()), blocks);
    }

    /** The turn in which it came, or is to come as things stand. */
    private static Optional<Integer> turnOf(InjectView inject) {
        if (inject.released().isPresent()) {
            return Optional.of(inject.released().getAsInt());
        }
        return inject.row()
                .filter(row -> row.status() != InjectStatus.SKIPPED && row.status() != InjectStatus.OBSOLETE)
                .map(row -> row.deferredTo().isPresent() ? row.deferredTo() : row.planned())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    private List<Block> injects(List<InjectView> injects) {
        var blocks = new ArrayList<Block>();
        for (var inject : injects) {
            blocks.add(new Heading("", Text.of(inject.name() + " ").plus(Text.code(inject.id()))));
            blocks.add(new Facts(facts(inject)));
        }
        return blocks;
    }

    private List<Fact> facts(InjectView inject) {
        var words = new InjectWords(view, inject);
        var facts = new ArrayList<Fact>();
        Pieces.add(facts, "Kind", words.kind());
        Pieces.add(facts, "When", words.when());
        Pieces.add(facts, "Status", words.status());
        Pieces.add(facts, "Synopsis", inject.synopsis());
        Pieces.add(facts, "From", inject.from());
        Pieces.add(facts, "To", words.to());
        Pieces.add(facts, "Method", inject.method());
        Pieces.add(facts, "Controller", inject.controller());
        Pieces.add(facts, "It says", inject.text());
        inject.row().stream()
                .flatMap(row -> row.texts().stream())
                .forEach(told -> Pieces.add(facts, "To " + told.actor(), told.text()));
        Pieces.add(
                facts,
                "It does",
                inject.row().map(Row::does).orElse(List.of()).stream().collect(Collectors.joining("\n")));
        Pieces.add(facts, "Expected", words.expected());
        Pieces.add(facts, "Objective", words.objectives());
        Pieces.add(facts, "Notes", words.notes());
        return facts;
    }
}
