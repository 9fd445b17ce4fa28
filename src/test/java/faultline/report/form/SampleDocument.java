package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Card;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.NewSheet;
import faultline.report.document.Block.Numbered;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Picture;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import java.util.List;
import java.util.stream.Stream;

/** For tests of forms: a document with one of everything that documents hold. */
public final class SampleDocument {
    public static final String NOTICE = "All of it is invented. Nobody in it is real.";

    private SampleDocument() {}

    public static Document document() {
        return new Document(
                "After-action report",
                "The harbour of Türkiye",
                "Exercise spring",
                NOTICE,
                List.of(overview(), indicators(), turns(), Section.of("sheet", "To fill in by hand", byHand())));
    }

    private static Section overview() {
        return Section.of(
                "overview",
                "Overview",
                new Paragraph("Three cells played two turns; Škoda and Київ come out as they are written."),
                new Paragraph(Text.of("Nobody was told of this beforehand."), Tone.QUIET),
                new Paragraph(Text.strong("Take care: ").plus("figures of one run are no statistics."), Tone.NOTICE),
                new Facts(List.of(
                        new Fact("Began", "1 March 2030"),
                        new Fact("Seed", Text.code("4711")),
                        new Fact("Most telling", Text.of("see ").plus(Text.link("turn 1", "turn-1"))))));
    }

    private static Section indicators() {
        return Section.of(
                "indicators",
                "How each indicator went",
                new Table(
                        "Indicators from start to end",
                        List.of(
                                Column.text("Indicator"),
                                Column.number("Start"),
                                Column.number("Now"),
                                Column.number("Change"),
                                Column.text("Because of")),
                        List.of(
                                indicator("Tension", "50", "64", Text.of("+14", Style.UP), "R1.10"),
                                indicator("Trade", "100 %", "60 %", Text.of("−40", Style.DOWN), "R1.2"),
                                indicator("Trust", "9", "9", Text.quiet("0"), "M1.2"))),
                tension());
    }

    private static Row indicator(String name, String start, String now, Text change, String why) {
        return new Row(
                "indicator-" + name,
                List.of(Text.strong(name), Text.of(start), Text.of(now), change, Text.link(why, why)));
    }

    public static Figure tension() {
        return new Figure(
                "picture-tension",
                "Tension",
                Text.of("Bands are named on the right; the dot is where ")
                        .plus(Text.link("M1.2", "M1.2"))
                        .plus(" hit."),
                new Picture(360, 120, """
                        <rect class="tint" x="30" y="10" width="250" height="45"/>
                        <line class="edge" x1="30" y1="55" x2="280" y2="55"/>
                        <polyline class="line s0" points="30,80 155,60 280,30"/>
                        <polyline class="line s1 dash" points="30,90 155,95 280,70"/>
                        <circle class="f0" cx="280" cy="30" r="3"/>
                        <text class="label ink strong" x="286" y="34">64</text>
                        <text class="label soft" x="286" y="50">Crisis</text>
                        <text class="label soft" x="30" y="112">start</text>
                        """, "Tension: start 50, turn 1 64."),
                List.of(new Table(
                        "",
                        List.of(Column.text("When"), Column.number("Tension")),
                        List.of(Row.of(List.of("start", "50")), Row.of(List.of("turn 1", "64"))))));
    }

    private static Section turns() {
        return Section.later(
                        "turns",
                        "Turn by turn",
                        () -> Stream.of(new Paragraph("Each number leads to the ruling that made it.")))
                .with(List.of(turn()));
    }

    private static Section turn() {
        return Section.later(
                "turn-1",
                "Turn 1",
                () -> Stream.of(
                        new Heading("moves-1", Text.of("Moves entered")),
                        new Bullets(List.of(
                                new Item(
                                        "M1.2",
                                        Text.code("M1.2").plus(" ").plus(Text.strong("Red: Threaten (Blue)")),
                                        List.of(
                                                new Paragraph(Text.of("Intent: first line\nsecond line"), Tone.QUIET),
                                                ruling("R1.2", "−40 Trade: ships stay away"))),
                                new Item(Text.of("Green did nothing. ").plus(Text.of("It was late.", Style.WARNING))))),
                        Bullets.of(List.of("a plain line", "another one")),
                        ruling("R1.10", "+14 Tension: a threat was made in the open")));
    }

    private static Fold ruling(String id, String says) {
        return new Fold(
                id,
                Text.code(id).plus(" " + says),
                List.of(
                        new Facts(List.of(
                                new Fact("Says so", Text.code("harbour/threats.drl")),
                                new Fact("Answers", Text.link("M1.2", "M1.2")))),
                        new Fold("", Text.of("Odds"), List.of(new Paragraph("60 %, rolled 41"))),
                        new Fold(id + "-facts", Text.of("What it found"), List.of(new Paragraph(Text.code("Move"))))));
    }

    private static List<Block> byHand() {
        return List.of(
                new NewSheet(),
                new Paragraph("Write clearly."),
                new Numbered(1, List.of(new Item(Text.of("Read it.")), new Item(Text.of("Sign it.")))),
                new Blank("What would you do?", 3),
                new Boxes("How likely was it?", List.of("Likely", "Even", "Unlikely")),
                new Card("Exercise spring", "Zoë Škoda", "player, cell harbour"),
                new Card("Exercise spring", "", "observer"));
    }
}
