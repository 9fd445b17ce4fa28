package faultline.report.aar;

import faultline.exercise.turn.Phase;
import faultline.report.aar.AfterActionReport.CitedLine;
import faultline.report.aar.AfterActionReport.Played;
import faultline.report.aar.AfterActionReport.PlayedTurn;
import faultline.report.aar.AfterActionReport.Versions;
import faultline.report.picture.Pictures;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.DecisionView;
import faultline.view.EvaluationView.EvidenceLine;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Provenance;
import faultline.view.Fork;
import faultline.view.LogView;
import faultline.view.TurnView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes an after-action report of the white cell's view. */
public final class Reports {
    private final ExerciseView view;
    private final LogView log;
    private final String program;

    private Reports(ExerciseView view, LogView log, String program) {
        this.view = view;
        this.log = log;
        this.program = program;
    }

    /**
     * The report on what has been played so far.
     *
     * @param log as the same seat reads it
     * @param program the version of the program
     * @throws IllegalArgumentException for a view that is not the white cell's, since it would be silent about rulings
     */
    public static AfterActionReport afterAction(ExerciseView view, LogView log, String program) {
        if (view.provenance().isEmpty()) {
            throw new IllegalArgumentException(
                    "A report is made of the white cell's view, not of " + view.seat() + ".");
        }
        return new Reports(view, log, program).afterAction();
    }

    private AfterActionReport afterAction() {
        var histories = new IndicatorHistories(view);
        return new AfterActionReport(
                view.overview().title(),
                view.name(),
                view.overview().fictional(),
                new OverviewEntries(view).all(),
                played(),
                Counting.in(view),
                versions(),
                view.evaluation(),
                view.room(),
                turns(),
                histories.of(false),
                histories.of(true),
                view.underway(),
                new OverridesReports(view).report(),
                new ArgumentReports(view).all(),
                new InjectReports(view).all(),
                view.talks(),
                view.outcomes(),
                provenance().assumptions(),
                cited(),
                known -> new Pictures(view, known));
    }

    private Provenance provenance() {
        return view.provenance().orElseThrow();
    }

    private Played played() {
        var begun = view.thisTurn().filter(turn -> !turn.over()).map(TurnView::title);
        return new Played(
                view.turns(), view.phase().words(), view.phase() == Phase.CLOSED, begun.orElse(""), practice());
    }

    private String practice() {
        return view.played().stream().anyMatch(TurnView::practice)
                ? view.turn() == 0
                        ? "This is of turn zero, which is for practice: what it did is set back when turn 1 begins."
                        : "A turn zero was played for practice; what it did was set back, and is not told here."
                : "";
    }

    private Versions versions() {
        var provenance = provenance();
        return new Versions(
                program,
                view.scenario(),
                view.variant(),
                provenance.scenarioDigest(),
                provenance.rulesDigest(),
                provenance.seed(),
                provenance.fork().map(Fork::words).orElse(""),
                provenance.undone());
    }

    private List<PlayedTurn> turns() {
        var reports = new TurnReports(view);
        return view.turnsOver().stream()
                .map(turn -> new PlayedTurn(
                        turn.number(),
                        TurnReports.title(turn),
                        turn.date(),
                        TurnReports.ids(turn),
                        () -> reports.of(turn)))
                .toList();
    }

    private List<CitedLine> cited() {
        var numbers = numbers(view.evaluation());
        return log.lines().stream()
                .filter(line -> line.number().isPresent()
                        && numbers.contains(line.number().getAsLong()))
                .map(line -> new CitedLine(line.number().orElseThrow(), line.turn(), line.at(), line.by(), line.what()))
                .toList();
    }

    /** Of the lines on which what evaluators say rests. */
    private static Set<Long> numbers(EvaluationView evaluation) {
        return Stream.of(
                        evaluation.capabilities().flatMapToLong(Reports::numbers),
                        evaluation.observations().stream().mapToLong(ObservationView::line),
                        evaluation.decisions().stream().mapToLong(DecisionView::line))
                .flatMapToLong(lines -> lines)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static LongStream numbers(CapabilityView capability) {
        var ratings = Stream.concat(capability.rating().stream(), capability.former().stream());
        return LongStream.concat(
                ratings.mapToLong(RatingView::line),
                capability.evidence().stream()
                        .map(EvidenceLine::line)
                        .flatMapToLong(
                                line -> line.isPresent() ? LongStream.of(line.getAsLong()) : LongStream.empty()));
    }
}
