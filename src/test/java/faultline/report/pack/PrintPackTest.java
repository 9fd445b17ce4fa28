package faultline.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Card;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.view.ExerciseView;
import faultline.view.Views;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is printed for whom, and what stands on it. */
class PrintPackTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");

    @Test
    void nothingIsMadeFromAnotherSeatsView() {
        var white = view(WHITE, SmallGame.RED);
        var cell = view(MOSCOW, SmallGame.RED);

        assertThatIllegalArgumentException().isThrownBy(() -> PrintPack.of(white));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintPack.whole(cell, List.of(cell)));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintPack.whole(white, List.of(white)));
    }

    @Test
    void aCellGetsAMoveFormForEachTurnToComeAndASpareOne() {
        var before = sheet("cells/moscow/move-forms", SmallGame.RED);

        assertThat(before.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Turn 1, 1 January 2030", "Turn 2, 15 January 2030", "Turn 3, 29 January 2030", "Turn ……");
        assertThat(blocks(before, Blank.class)).extracting(Blank::label).contains("Aimed at", "What we expect of it");
        assertThat(blocks(before, Boxes.class)).contains(new Boxes("", List.of("public", "covert")));
    }

    @Test
    void turnsThatAreOverNeedNoForm() {
        var events = Stream.concat(SmallGame.accepted().stream(), Stream.of(new Event.TurnBegan(2)));

        assertThat(sheet("cells/moscow/move-forms", events.toArray(Event[]::new))
                        .sections())
                .extracting(Section::title)
                .first()
                .isEqualTo("Turn 2, 15 January 2030");
    }

    @Test
    void aCellThatPlaysNobodyHasNoMovesToWriteDown() {
        var sheets = PrintPack.of(view(new Seat.Cell("empty"), new CellCreated("empty")));

        assertThat(sheets).extracting(Sheet::path).containsExactly("cells/empty/briefing", "cells/empty/slips");
    }

    @Test
    void theMselIsThereOnceMoreForEachOfSeveralControllers() {
        var msel = sheet("facilitator/msel", SmallGame.RED);

        assertThat(msel.layout()).isEqualTo(Document.Layout.WIDE_SHEETS);
        assertThat(msel.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Master scenario events list", "Controller: The umpire", "Controller: The duty officer");
        assertThat(blocks(msel, Table.class))
                .extracting(table -> table.rows().size())
                .containsExactly(2, 1, 1);
    }

    @Test
    void anEvaluatorRatesWithBoxesAndRoomToExplain() {
        var scenario = EvaluatedWorld.scenario();
        var objective = view(scenario, WHITE).evaluation().objectives().get(0);
        var guide = new EvaluationSheet(view(scenario, WHITE), objective).document();

        assertThat(blocks(guide, Boxes.class)).contains(new Boxes("Rating of the target", List.of("P", "S", "M", "U")));
        assertThat(blocks(guide, Boxes.class))
                .filteredOn(boxes -> boxes.label().startsWith("Critical task: "))
                .hasSize((int) objective.tasks().count())
                .allSatisfy(boxes ->
                        assertThat(boxes.choices()).containsExactly("done", "partly", "not done", "not observed"));
        assertThat(blocks(guide, Blank.class))
                .extracting(Blank::label)
                .contains("Evaluator", "Observation notes", "Explanation of the rating");
    }

    @Test
    void whereNobodyIsKnownByNameCardsAreBlank() {
        assertThat(blocks(sheet("room/name-cards", SmallGame.RED), Card.class))
                .extracting(Card::name)
                .startsWith("moscow", "")
                .containsOnly("moscow", "");
    }

    @Test
    void theContentsNameEverySheet() {
        var sheets = whole(SmallGame.RED);
        var rows = blocks(sheets.get(0).document(), Table.class).toList().get(0).rows();

        assertThat(rows)
                .extracting(row -> row.cells().get(0).words())
                .containsExactlyElementsOf(
                        sheets.stream().skip(1).map(Sheet::path).toList());
    }

    private static Document sheet(String path, Event... events) {
        return whole(events).stream()
                .filter(sheet -> sheet.path().equals(path))
                .map(Sheet::document)
                .findFirst()
                .orElseThrow();
    }

    private static List<Sheet> whole(Event... events) {
        return PrintPack.whole(view(WHITE, events), List.of(view(MOSCOW, events)));
    }

    private static <B> Stream<B> blocks(Document document, Class<B> kind) {
        return document.allSections()
                .flatMap(section -> section.content().get())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static ExerciseView view(Seat seat, Event... events) {
        return view(SmallWorld.scenario(), seat, events);
    }

    private static ExerciseView view(Scenario scenario, Seat seat, Event... events) {
        return Views.of(scenario, SmallWorld.recorded(events), seat);
    }
}
