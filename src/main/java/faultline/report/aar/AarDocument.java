package faultline.report.aar;

import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.picture.Pictures;
import java.util.Set;
import java.util.stream.Stream;

/** The after-action report as a document, in the order in which it is read. */
public final class AarDocument {
    private final AfterActionReport report;
    private final Set<Part> without;
    private final Links links;
    private final Pictures pictures;

    private AarDocument(AfterActionReport report, Set<Part> without) {
        this.report = report;
        this.without = without;
        this.links = new Links(report, without);
        this.pictures = report.pictures().apply(links::lead);
    }

    /**
     * @param without what is left out by choice, which the overview says
     */
    public static Document of(AfterActionReport report, Set<Part> without) {
        return new AarDocument(report, without).document();
    }

    private Document document() {
        return new Document(
                "After-action report",
                report.title(),
                report.exercise(),
                report.fictional(),
                Stream.of(Part.values()).filter(this::holds).map(this::section).toList());
    }

    /** What the turns only count goes with them. */
    private boolean holds(Part part) {
        return !without.contains(part == Part.RULINGS ? Part.TURNS : part);
    }

    private Section section(Part part) {
        return switch (part) {
            case OVERVIEW -> new OverviewSection(report, without).section();
            case SUMMARY -> new SummarySection(report, links).section();
            case TURNS -> new TurnsSection(report, links, pictures).section();
            case CAPABILITIES -> new CapabilitiesSection(report, links).section();
            case DECISIONS -> new DecisionsSection(report, links).section();
            case OVERRIDES -> new OverridesSection(report, links).section();
            case INJECTS -> new InjectsSection(report, links).section();
            case NEGOTIATIONS -> new NegotiationsSection(report, links).section();
            case KNOWLEDGE -> new KnowledgeSection(pictures).section();
            case HOT_WASH -> new HotWashSection(report.evaluation(), pictures).section();
            case OUTCOMES -> new OutcomesSection(report, links).section();
            case INDICATORS -> new IndicatorsSection(report, links, pictures).section();
            case PLAN -> new PlanSection(report.evaluation()).section();
            case PARTICIPANTS -> new ParticipantsSection(report.room()).section();
            case GLOSSARY -> GlossarySection.section();
            case READING -> new ReadingSection(report, links).section();
            case RULINGS -> new RulingsSection(report, links).section();
            case LOG -> new LogSection(report, links).section();
        };
    }
}
