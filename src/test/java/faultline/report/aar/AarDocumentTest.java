package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.report.document.Document;
import faultline.report.document.Section;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sections the report has, and that none of them stands empty. */
class AarDocumentTest {
    @Test
    void sectionsStandInTheOrderInWhichTheyAreRead() {
        assertThat(document(Set.of()).sections())
                .extracting(Section::title)
                .containsExactly(
                        "Exercise overview",
                        "Executive summary",
                        "What happened, turn by turn",
                        "Analysis of core capabilities",
                        "Decisions and discussion",
                        "The model against the white cell",
                        "Injects, planned against actual",
                        "Negotiations, promises and arguments",
                        "What each cell knew when it chose, and what was so",
                        "Hot wash and feedback",
                        "Who reached what, and why",
                        "How each indicator went",
                        "Appendix A: improvement plan",
                        "Appendix B: participants",
                        "Appendix C: glossary",
                        "Appendix D: how to read the figures",
                        "Appendix E: the rulings that changed something",
                        "Appendix F: log lines referred to");
    }

    @Test
    void picturesStandBesideWhatTheyShow() {
        var told = new Told(document(Set.of()));

        assertThat(told.lines("turn-1")).contains("(What led to what in turn 1)");
        assertThat(told.lines("acting"))
                .contains(
                        "(Who acted on whom)",
                        "(Cooperation and conflict over time)",
                        "(Cooperation and conflict by actor)");
        assertThat(told.lines("knowledge")).contains("(What moscow could not see when it chose)");
        assertThat(told.lines("indicators")).contains("(Tension)", "(Talks)");
    }

    @Test
    void itSaysWhatItIsOfAndWhatOfItIsFictional() {
        var document = document(Set.of());

        assertThat(document.kind()).isEqualTo("After-action report");
        assertThat(document.title()).isEqualTo("Small world");
        assertThat(document.subtitle()).isEqualTo("test");
        assertThat(document.notice()).isEqualTo("All of it is invented.");
    }

    @Test
    void whatIsLeftOutByChoiceIsSaid() {
        var document = document(EnumSet.of(Part.GLOSSARY, Part.TURNS));

        assertThat(document.sections()).extracting(Section::id).doesNotContain("turns", "glossary");
        assertThat(new Told(document).lines("overview"))
                .contains("Left out of this report by choice: What happened, turn by turn; Appendix C: glossary.");
    }

    @Test
    void neitherWhatSaysSoNorWhatTheFiguresRestOnCanBeLeftOut() {
        assertThat(Part.optional()).hasSize(15).contains("log").doesNotContain("overview", "reading");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 9, 10})
    void noSectionStandsEmptyAtAnyPointOfAnExercise(int events) {
        var report = SmallReport.on(SmallGame.accepted().subList(0, events));

        assertThat(AarDocument.of(report, Set.of()).allSections()).allSatisfy(section -> assertThat(
                        section.content().get().count() + section.parts().size())
                .as(section.title())
                .isPositive());
    }

    @Test
    void whatThereWasNothingOfIsSaid() {
        assertThat(SmallReport.told(SmallReport.on(SmallGame.accepted().subList(0, 3)))
                        .lines())
                .contains(
                        "No turn is over yet, so nothing can be said of what came of it.",
                        "No turn is over yet.",
                        "The scenario names no objectives, so nothing was rated.",
                        "No decision was written down.",
                        "The scenario has no questions for discussion.",
                        "The rules were not overruled: what they said of 0 rulings stands.",
                        "Nothing was promised.",
                        "No message was written.",
                        "Nothing was argued.",
                        "No feedback form was given.",
                        "No corrective action is planned.",
                        "Nobody is named; the overview says which cells there were.",
                        "Nothing in this report refers to a line of the log.");
    }

    private static Document document(Set<Part> without) {
        return AarDocument.of(SmallReport.on(SmallGame.accepted()), without);
    }
}
