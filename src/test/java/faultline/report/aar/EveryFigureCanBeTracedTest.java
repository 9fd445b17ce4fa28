package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Text.Span;
import faultline.report.document.Text.Style;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number that the report gives leads to what made it. */
class EveryFigureCanBeTracedTest {
    private final AfterActionReport report = RichGame.report();
    private final Told told = SmallReport.told(report);

    @Test
    void noTwoPlacesHaveOneName() {
        assertThat(told.anchors())
                .doesNotHaveDuplicates()
                .contains(
                        "turn-1",
                        "M1.2",
                        "R1.1",
                        "R1.4",
                        "G1.1",
                        "change-1-tension",
                        "indicator-tension",
                        "outcome-red",
                        "override-1",
                        "inject-leak",
                        "observation-O1",
                        "decision-D1",
                        "promise-P1",
                        "action-A1",
                        "assumption-odds",
                        "log-24");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertLinksLead(told);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void noLinkLeadsIntoAPartThatIsLeftOut(Part part) {
        assertLinksLead(new Told(AarDocument.of(report, Set.of(part))));
    }

    /** The turns' own tables need none: there the rulings stand beside the numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"summary", "indicators", "means", "outcomes", "outcome-red"})
    void everyNumberIsALink(String section) {
        assertThat(figures(section))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.to()).as(span.words()).isNotEmpty());
    }

    @Test
    void aValueLeadsToTheTurnThatMadeItAndFromThereToItsRulings() {
        assertThat(told.spans()).contains(new Span("62", Style.PLAIN, "change-1-tension"));
        assertThat(told.lines("turn-1"))
                .contains("| Tension | 50 | 62 | +12 | R1.1 +7 M1.2 Red: Threaten (Blue); R1.7 +5 the white cell: A"
                        + " secret summit |");
    }

    /** In what stands open; what is folded below the tables of indicators is where their numbers lead. */
    private Stream<Span> figures(String section) {
        var shown = section.equals("summary") ? Told.spans(told.section(section)) : Told.tables(told.section(section));
        return shown.filter(span -> span.words().chars().anyMatch(Character::isDigit));
    }

    private static void assertLinksLead(Told told) {
        var anchors = new HashSet<>(told.anchors());
        assertThat(told.spans().map(Span::to).filter(to -> !to.isEmpty()))
                .isNotEmpty()
                .allSatisfy(to -> assertThat(anchors).contains(to));
        assertThat(told.pictureLinks()).allSatisfy(to -> assertThat(anchors).contains(to));
    }
}
