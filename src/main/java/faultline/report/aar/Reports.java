package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.report.aar.AfterActionReport.Entry;
import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.aar.AfterActionReport.OverrideLine;
import faultline.report.aar.AfterActionReport.OverridesReport;
import faultline.view.BoardRow;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Provenance;
import faultline.view.ExerciseView.VariantView;
import faultline.view.Fork;
import faultline.view.Overrides;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes an after-action report of the white cell's view. */
public final class Reports {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ExerciseView view;

    private Reports(ExerciseView view) {
        this.view = view;
    }

    /**
     * The report on what has been played so far.
     *
     * @throws IllegalArgumentException for a view that is not the white cell's, since it would be silent about rulings
     */
    public static AfterActionReport afterAction(ExerciseView view) {
        if (view.provenance().isEmpty()) {
            throw new IllegalArgumentException(
                    "A report is made of the white cell's view, not of " + view.seat() + ".");
        }
        return new Reports(view).afterAction();
    }

    private AfterActionReport afterAction() {
        var turns = new TurnReports(view);
        return new AfterActionReport(
                view.overview().title(),
                view.name(),
                view.overview().fictional(),
                overview(),
                new EvaluationReport(view.evaluation(), view.room()),
                points(),
                histories(false),
                histories(true),
                view.turnsOver().stream().map(turns::of).toList(),
                view.underway(),
                overrides(),
                new ArgumentReports(view).all(),
                view.injects(),
                view.talks(),
                view.outcomes(),
                provenance().assumptions(),
                reading());
    }

    private List<Entry> overview() {
        var said = view.overview();
        var entries = new ArrayList<Entry>();
        add(entries, "Exercise", view.name());
        add(entries, "Scenario", said.title() + " (" + view.scenario() + ")");
        add(entries, "Variant", view.variant().map(Reports::variant).orElse(""));
        add(entries, "Purpose", said.purpose());
        add(entries, "Scope", said.scope());
        add(entries, "Mission areas", String.join(", ", said.missionAreas()));
        add(entries, "Objectives", objectives());
        add(entries, "Core capabilities", capabilities());
        add(entries, "Sponsor", said.sponsor());
        add(entries, "Handling", said.handling());
        add(entries, "Point of contact", said.pointOfContact());
        add(entries, "Played", played());
        add(entries, "Fork of", provenance().fork().map(Fork::words).orElse(""));
        add(entries, "Undone", undone(provenance().undone()));
        add(entries, "Practice", practice());
        add(entries, "Cells", cells());
        add(entries, "Automated", automated());
        add(entries, "Sources", String.join("; ", said.sources()));
        return entries;
    }

    private String objectives() {
        return view.evaluation().objectives().stream()
                .map(objective -> objective.name() + ": " + objective.text())
                .collect(Collectors.joining(" "));
    }

    private String capabilities() {
        return view.evaluation()
                .capabilities()
                .map(CapabilityView::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String variant(VariantView variant) {
        return variant.name() + " (" + variant.id() + "): " + variant.description();
    }

    private Provenance provenance() {
        return view.provenance().orElseThrow();
    }

    private static String undone(long lines) {
        return lines == 0
                ? ""
                : lines + (lines == 1 ? " line of the log was" : " lines of the log were")
                        + " undone; the report leaves out what does not stand.";
    }

    private static void add(List<Entry> entries, String label, String text) {
        if (!text.isBlank()) {
            entries.add(new Entry(label, text));
        }
    }

    private String played() {
        var over = view.turnsOver();
        if (over.isEmpty()) {
            return "no turn is over yet";
        }
        return over.size() + " of " + view.turns() + " turns, "
                + over.get(0).date().format(DATE) + " to "
                + over.get(over.size() - 1).date().format(DATE) + " in scenario time; the exercise is in the phase "
                + view.phase().words();
    }

    private String practice() {
        return view.played().stream().anyMatch(TurnView::practice)
                ? view.turn() == 0
                        ? "this is of turn zero, which is for practice: what it did is set back when turn 1 begins"
                        : "a turn zero was played for practice; what it did was set back, and is not told here"
                : "";
    }

    /** What each value of a row is of; the last is of a turn that is not over, if a part of it is in force. */
    private List<String> points() {
        var points = new ArrayList<>(List.of("start"));
        view.turnsOver().forEach(turn -> points.add(Timetable.words(turn.number())));
        boolean unfinished = view.board().stream().anyMatch(row -> row.ends().size() > points.size());
        if (unfinished) {
            points.add(Timetable.words(view.turn()) + " so far");
        }
        return points;
    }

    private String cells() {
        return view.seating().stream()
                .filter(seated -> seated.cell().isPresent())
                .map(seated -> seated.cell().get() + " plays " + seated.name())
                .collect(Collectors.joining("; "));
    }

    private String automated() {
        return view.seating().stream()
                .filter(seated -> seated.cell().isEmpty())
                .map(ExerciseView.Seated::name)
                .collect(Collectors.joining(", "));
    }

    private List<IndicatorHistory> histories(boolean means) {
        return view.board().stream()
                .filter(row -> row.means() == means)
                .map(this::history)
                .toList();
    }

    private IndicatorHistory history(BoardRow row) {
        return new IndicatorHistory(
                row.name(),
                row.definition(),
                row.startReason(),
                row.ends().stream()
                        .map(value -> view.labels().value(row.key(), value))
                        .toList(),
                row.isLevel() ? row.band().orElse("") : "",
                row.isLevel() ? RulingWords.signed(row.changeSinceStart()) : "",
                row.isLevel() ? Optional.of(Chart.of(row, points())) : Optional.empty());
    }

    private OverridesReport overrides() {
        var overrides = Overrides.in(view.turnsOver(), view);
        var words = new OverrulingWords(new RulingWords(view.labels()));
        return new OverridesReport(
                overrides.all().stream()
                        .map(one -> new OverrideLine(
                                one.turn(),
                                one.id(),
                                words.rules(one),
                                words.whiteCell(one),
                                one.reason(),
                                one.person()))
                        .toList(),
                overrides.shares(),
                Overrides.CONCERNS);
    }

    private List<String> reading() {
        var provenance = provenance();
        return List.of(
                "This is one played run. Its charts show what happened, not how likely it was.",
                "Rules propose and the white cell disposes: each reaction carries its rule, what the rule found, and the"
                        + " dice where chance decided. A roll at or below the odds means that it happens.",
                "Coefficients are assumptions of the scenario, listed below with their reasons.",
                "Seed " + provenance.seed() + "; scenario " + shortened(provenance.scenarioDigest()) + "; rules "
                        + shortened(provenance.rulesDigest())
                        + ". With these and the same moves, the exercise goes the same way again.");
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
