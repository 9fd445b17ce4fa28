package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.InjectView.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The injects, planned against actual, with what was done about each and why. */
final class InjectsSection {
    private final List<InjectReport> injects;
    private final Links links;

    InjectsSection(AfterActionReport report, Links links) {
        this.injects = report.injects();
        this.links = links;
    }

    Section section() {
        return Section.of(
                Part.INJECTS.id(),
                Part.INJECTS.title(),
                injects.isEmpty()
                        ? List.of(Say.quietly("The scenario has no injects."))
                        : List.of(lead(), table(), synopses()));
    }

    private Block lead() {
        return new Paragraph("Of " + ReportWords.count(injects.size(), "inject") + ", "
                + count(one -> one.released().isPresent()) + " came, "
                + count(one -> one.released().isPresent() && one.released().equals(one.plannedTurn()))
                + " of them in the turn that the calendar had for it. Expected actions: "
                + count(one -> one.seen().equals("seen")) + " seen, "
                + count(one -> one.seen().equals("missed")) + " missed, "
                + count(one -> one.seen().equals("not recorded")) + " not recorded.");
    }

    private long count(Predicate<InjectReport> wanted) {
        return injects.stream().filter(wanted).count();
    }

    private Block table() {
        return new Block.Table(
                "",
                Say.columns("Inject", "Planned", "Actual", "Status", "To", "Expected action"),
                injects.stream().map(this::row).toList());
    }

    private Row row(InjectReport inject) {
        return Say.row(
                Places.inject(inject.id()),
                Text.of(inject.name() + (inject.written() ? " (written in play)" : "")),
                dated(Text.of(inject.planned()), inject.plannedOn()),
                actual(inject),
                status(inject),
                Text.of(inject.to().isEmpty() ? "everybody" : String.join(", ", inject.to())),
                expected(inject));
    }

    private Text actual(InjectReport inject) {
        return inject.released().isEmpty()
                ? Text.of(inject.actual())
                : dated(links.to(inject.actual(), Places.turn(inject.released().getAsInt())), inject.releasedOn());
    }

    /** With the date, unless the words hold it already. */
    private static Text dated(Text when, Optional<LocalDate> on) {
        return on.filter(date -> !when.words().contains(date.toString()))
                .map(date -> when.plus(", " + ReportWords.date(date)))
                .orElse(when);
    }

    private static Text status(InjectReport inject) {
        return Text.of(inject.status())
                .plus(inject.history().isEmpty() ? "" : ": ")
                .plus(Say.join(
                        inject.history().stream().map(InjectsSection::change).toList(), "; "));
    }

    private static Text change(Change change) {
        return Text.of(change.what() + " (" + change.by() + ", "
                + (change.turn() == 0 ? "before turn 1" : "turn " + change.turn()) + ")"
                + (change.why().isBlank() ? "" : ", because " + change.why()));
    }

    private static Text expected(InjectReport inject) {
        if (inject.expectedAction().isEmpty()) {
            return Text.of("none");
        }
        var seen = inject.seen().isEmpty() ? Text.NONE : Text.strong(" (" + inject.seen() + ")");
        return Text.of(inject.expectedAction()).plus(seen);
    }

    private Block synopses() {
        return new Fold(
                "",
                Text.of("What each of them is"),
                List.of(new Facts(injects.stream()
                        .map(inject -> new Fact(
                                inject.name(), inject.synopsis().isEmpty() ? "no synopsis" : inject.synopsis()))
                        .toList())));
    }
}
