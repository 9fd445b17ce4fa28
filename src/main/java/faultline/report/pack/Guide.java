package faultline.report.pack;

import faultline.exercise.event.Participant;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView.QuestionView;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Briefing;
import faultline.view.Playbook.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facilitator's guide: everything that there is to know of an exercise, for the white cell. */
record Guide(ExerciseView view) {
    /** Whose briefing the facilitator's own is, in the white cell's view. */
    private static final String OWN = "facilitator";

    Document document() {
        var pieces = new Pieces(view);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("exercise", "The exercise", exercise())
                .with(List.of(
                        Section.of("room", "Who plays whom", room()),
                        Section.of("schedule", "The turns", new Schedule(view).blocks()))));
        briefings()
                .filter(briefing -> briefing.of().equals(OWN))
                .map(briefing -> Section.of("briefing", "Your briefing", told(briefing)))
                .forEach(sections::add);
        sections.addAll(new Script(view).sections());
        Pieces.section(sections, "hot-wash", "Questions for the hot wash", questions());
        sections.add(Section.of("rules", "The rules of play, as the cells read them", new RulesOfPlay(view).block()));
        sections.add(actors());
        Pieces.section(sections, "moves", "All moves, and what they do", new AllMoves(view).blocks());
        Pieces.section(sections, "standing", "Where everything stands", new Standing(view).blocks());
        Pieces.section(sections, "so-far", "What has happened so far", new SoFar(view).blocks());
        Pieces.section(sections, "assumptions", "What is assumed", assumptions());
        return pieces.document("Facilitator's guide", "For the white cell alone.", Layout.READING, sections);
    }

    private Stream<Briefing> briefings() {
        return view.briefings().stream().filter(briefing -> !briefing.markdown().isBlank());
    }

    private static List<Block> told(Briefing briefing) {
        return MarkdownBlocks.of(briefing.markdown(), briefing.name());
    }

    private List<Block> exercise() {
        var facts = new ArrayList<>(new Pieces(view).exercise());
        view.provenance().ifPresent(from -> facts.add(new Fact("Seed", Text.code(Long.toString(from.seed())))));
        facts.add(new Fact(
                "Objectives",
                view.evaluation().objectives().stream()
                        .map(objective ->
                                objective.name() + ": " + objective.text().strip())
                        .collect(Collectors.joining("\n"))));
        facts.add(new Fact("Sources", String.join("\n", view.overview().sources())));
        return List.of(Pieces.facts(
                facts.stream().filter(fact -> !fact.text().isEmpty()).toList()));
    }

    private List<Block> room() {
        var blocks = new ArrayList<Block>(List.of(new Pieces(view).actors()));
        if (!view.room().people().isEmpty()) {
            blocks.add(new Table(
                    "",
                    List.of(Column.text("Name"), Column.text("Role"), Column.text("Cell")),
                    view.room().people().stream().map(Guide::person).toList()));
        }
        return blocks;
    }

    private static Row person(Participant person) {
        return Row.of(
                List.of(person.name(), NameCards.role(person), person.cell().orElse("")));
    }

    private Section actors() {
        var each = view.playbook().stances().stream()
                .map(stance -> Section.of("actor-" + stance.actor(), stance.name(), actor(stance)))
                .toList();
        return Section.of("all-actors", "The actors: what they want, and what they are told")
                .with(each);
    }

    private List<Block> actor(Stance stance) {
        var blocks = new ArrayList<Block>();
        view.seating().stream()
                .filter(seated -> seated.actor().equals(stance.actor()))
                .map(seated -> new Paragraph("Played by " + Pieces.player(seated) + "."))
                .forEach(blocks::add);
        blocks.addAll(Aims.of(stance, view));
        briefings()
                .filter(briefing -> briefing.of().equals(stance.actor()))
                .map(Guide::told)
                .forEach(blocks::addAll);
        return blocks;
    }

    private List<Block> assumptions() {
        var rows = view.provenance().stream()
                .flatMap(from -> from.assumptions().stream())
                .map(one -> new Row(
                        "",
                        List.of(
                                Text.of(one.name()).plus("\n").plus(Text.code(one.id())),
                                Text.of(one.value()),
                                Text.of(one.unit()),
                                Text.of(one.reason()))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        "",
                        List.of(
                                Column.text("Assumption"),
                                Column.number("Value"),
                                Column.text("Unit"),
                                Column.text("Why")),
                        rows));
    }

    private List<Block> questions() {
        var hotWash = view.evaluation().questions().stream()
                .filter(question -> question.turn().isEmpty())
                .map(QuestionView::text)
                .toList();
        return hotWash.isEmpty() ? List.of() : List.of(Bullets.of(hotWash));
    }
}
