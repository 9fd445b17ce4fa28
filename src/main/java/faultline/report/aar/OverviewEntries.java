package faultline.report.aar;

import faultline.report.aar.AfterActionReport.Entry;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import faultline.view.ExerciseView.VariantView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of the exercise overview, without those for which the scenario says nothing. */
record OverviewEntries(ExerciseView view) {

    List<Entry> all() {
        var said = view.overview();
        var entries = new ArrayList<Entry>();
        add(entries, "Exercise", view.name());
        add(entries, "Scenario", said.title() + " (" + view.scenario() + ")");
        add(entries, "Variant", view.variant().map(OverviewEntries::variant).orElse(""));
        add(entries, "Purpose", said.purpose());
        add(entries, "Scope", said.scope());
        add(entries, "Mission areas", String.join(", ", said.missionAreas()));
        add(entries, "Objectives", objectives());
        add(entries, "Core capabilities", capabilities());
        add(entries, "Sponsor", said.sponsor());
        add(entries, "Handling", said.handling());
        add(entries, "Point of contact", said.pointOfContact());
        add(entries, "Played", played());
        add(entries, "Cells", cells());
        add(entries, "Automated", automated());
        add(entries, "Sources", String.join("; ", said.sources()));
        return entries;
    }

    private static void add(List<Entry> entries, String label, String text) {
        if (!text.isBlank()) {
            entries.add(new Entry(label, text));
        }
    }

    private static String variant(VariantView variant) {
        return variant.name() + " (" + variant.id() + "): " + variant.description();
    }

    /** Numbered, since each is a sentence or more. */
    private String objectives() {
        var all = view.evaluation().objectives();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + all.get(i).name() + ": "
                        + all.get(i).text())
                .collect(Collectors.joining(" "));
    }

    private String capabilities() {
        return view.evaluation()
                .capabilities()
                .map(CapabilityView::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String played() {
        var over = view.turnsOver();
        if (over.isEmpty()) {
            return "no turn is over yet";
        }
        return over.size() + " of " + view.turns() + " turns, "
                + ReportWords.date(over.get(0).date()) + " to "
                + ReportWords.date(over.get(over.size() - 1).date())
                + " in scenario time; the exercise is in the phase "
                + view.phase().words();
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
                .map(Seated::name)
                .collect(Collectors.joining(", "));
    }
}
