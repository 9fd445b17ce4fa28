package faultline.report.aar;

import faultline.report.aar.AfterActionReport.ChangeLine;
import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.aar.AfterActionReport.MoveLine;
import faultline.report.aar.AfterActionReport.OverridesReport;
import faultline.report.aar.AfterActionReport.RulingLine;
import faultline.report.aar.AfterActionReport.TurnReport;
import faultline.report.form.Markdown;
import faultline.view.InjectView;
import faultline.view.Overrides;
import faultline.view.UnderwayView;
import java.util.List;
import java.util.stream.Stream;

/** The report as Markdown, for those who edit or diff it. Tables are in the form that GitHub reads. */
public final class MarkdownReport {
    private final Markdown page = new Markdown();

    private MarkdownReport() {}

    public static String write(AfterActionReport report) {
        var writer = new MarkdownReport();
        writer.report(report);
        return writer.page.toString();
    }

    private void report(AfterActionReport report) {
        page.heading(1, "After-action report: " + report.title());
        page.quote(report.fictional());
        page.heading(2, "Exercise overview");
        page.table(
                List.of("", ""),
                report.overview().stream()
                        .map(entry -> List.of(entry.label(), entry.text()))
                        .toList());
        var evaluation = new MarkdownEvaluation(report.evaluation(), page);
        evaluation.write();
        indicators(report);
        page.heading(2, "Turn by turn");
        if (report.turns().isEmpty()) {
            page.paragraph("No turn is over yet.");
        }
        report.turns().forEach(this::turn);
        underway(report.underway());
        overrides(report.overrides());
        MarkdownArguments.write(report.arguments(), page);
        page.heading(2, "Injects");
        page.table(
                List.of("Inject", "Planned", "Actual", "Status", "To", "Expected action"),
                report.injects().stream().map(MarkdownReport::inject).toList());
        MarkdownTalks.write(report.talks(), page);
        MarkdownOutcomes.write(report.outcomes(), page);
        page.heading(2, "Assumptions");
        page.table(
                List.of("Assumption", "Value", "Unit", "Reason"),
                report.assumptions().stream()
                        .map(assumption ->
                                List.of(assumption.name(), assumption.value(), assumption.unit(), assumption.reason()))
                        .toList());
        page.heading(2, "How to read the figures");
        report.reading().forEach(line -> page.item(0, line));
        page.end();
        evaluation.appendices();
    }

    private void indicators(AfterActionReport report) {
        var head = Stream.of(
                        Stream.of("Indicator"),
                        report.points().stream().map(MarkdownReport::capital),
                        Stream.of("Change", "Band"))
                .flatMap(cells -> cells)
                .toList();
        page.heading(2, "How each indicator went");
        page.table(head, report.indicators().stream().map(MarkdownReport::row).toList());
        page.heading(3, "Means");
        page.table(head, report.means().stream().map(MarkdownReport::row).toList());
    }

    private static String capital(String point) {
        return Character.toUpperCase(point.charAt(0)) + point.substring(1);
    }

    private static List<String> row(IndicatorHistory history) {
        return Stream.of(
                        Stream.of(history.name()),
                        history.values().stream(),
                        Stream.of(history.change(), history.band()))
                .flatMap(cells -> cells)
                .toList();
    }

    private void turn(TurnReport turn) {
        page.heading(3, turn.title() + " (" + turn.date() + ")");
        if (!turn.injects().isEmpty()) {
            page.paragraph("Injects: " + String.join("; ", turn.injects()));
        }
        page.heading(4, "Moves entered");
        moves(turn.entered());
        page.heading(4, "Reactions and openings");
        moves(turn.byRule());
        page.heading(4, "What changed");
        page.table(
                List.of("Indicator", "Before", "After", "Change", "Brought about by"),
                turn.changes().stream().map(MarkdownReport::change).toList());
        rulings("What comes later, lasts or is lifted", turn.lasting());
        rulings("What did not happen, and what the rules would have expected of people", turn.others());
    }

    private void rulings(String heading, List<RulingLine> rulings) {
        if (!rulings.isEmpty()) {
            page.heading(4, heading);
            rulings.forEach(ruling -> ruling(0, ruling));
            page.end();
        }
    }

    private void underway(List<UnderwayView> effects) {
        if (!effects.isEmpty()) {
            page.heading(2, "Still under way");
            page.table(
                    List.of("Effect", "Begun by", "Since", "Next", "How long"),
                    effects.stream().map(MarkdownReport::underway).toList());
        }
    }

    private static List<String> underway(UnderwayView effect) {
        return List.of(
                effect.says(), effect.origin(), "turn " + effect.since(), "turn " + effect.next(), effect.goesOn());
    }

    private void moves(List<MoveLine> moves) {
        if (moves.isEmpty()) {
            page.paragraph("None.");
        }
        for (var move : moves) {
            page.item(0, move.id() + " " + move.sentence() + " (" + move.by() + (move.covert() ? ", covert)" : ")"));
            move.said().forEach(said -> page.item(1, said.label() + ": " + said.text()));
            move.because().forEach(ruling -> ruling(1, ruling));
        }
        page.end();
    }

    private void ruling(int depth, RulingLine ruling) {
        var outcome = ruling.outcome().isEmpty() ? "" : " — " + ruling.outcome();
        page.item(depth, ruling.id() + " " + ruling.says() + outcome + ", because " + ruling.because());
        page.item(depth + 1, ruling.source());
        if (!ruling.sentence().isEmpty()) {
            page.item(depth + 1, ruling.sentence());
        }
        if (!ruling.odds().isEmpty()) {
            page.item(depth + 1, ruling.odds());
        }
        page.item(depth + 1, "answers " + String.join("; ", ruling.answers()));
        ruling.facts().forEach(fact -> page.item(depth + 1, "found " + fact));
    }

    private static List<String> change(ChangeLine change) {
        return List.of(
                change.indicator(),
                change.before(),
                change.after(),
                change.change(),
                String.join(
                        "; ",
                        change.by().stream()
                                .map(by -> by.id() + " " + by.amount() + " " + by.title())
                                .toList()));
    }

    private void overrides(OverridesReport overrides) {
        page.heading(2, "The model against the white cell");
        if (overrides.lines().isEmpty()) {
            page.paragraph("The rules were not overruled.");
            return;
        }
        page.table(
                List.of("Turn", "Ruling", "The rules said", "The white cell said", "Because", "Who"),
                overrides.lines().stream()
                        .map(line -> List.of(
                                Integer.toString(line.turn()),
                                line.ruling(),
                                line.rules(),
                                line.whiteCell(),
                                line.reason(),
                                line.person()))
                        .toList());
        page.table(
                List.of("Rulings that concern", "By rule", "Overruled", "Share", "Added"),
                overrides.shares().stream().map(MarkdownReport::share).toList());
        page.paragraph(overrides.counting());
    }

    private static List<String> share(Overrides.Share share) {
        return List.of(
                share.name(),
                Long.toString(share.rulings()),
                Long.toString(share.overruled()),
                Math.round(share.percent()) + " %",
                Long.toString(share.added()));
    }

    private static List<String> inject(InjectView inject) {
        var because = inject.because();
        return List.of(
                inject.name(),
                inject.plan(),
                inject.actual(),
                inject.row().map(row -> row.status().word()).orElse("")
                        + (because.isEmpty() ? "" : " (" + because + ")"),
                inject.to().isEmpty() ? "everybody" : String.join(", ", inject.to()),
                inject.expectedAndSeen());
    }
}
