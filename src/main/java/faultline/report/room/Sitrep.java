package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Seat;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The situation report: one sheet for the wall after a turn, of what its seat may know. */
public final class Sitrep {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** How high things are on a sheet of A4, in points: what is left below its title, and what takes it. */
    private static final int ROOM = 520;

    private static final int HEADING = 30;
    private static final int LINE = 12;
    private static final int ROW = 17;
    private static final int COLUMNS = 92;

    private final ExerciseView view;
    private final Told told;

    private Sitrep(ExerciseView view, Told told) {
        this.view = view;
        this.told = told;
    }

    /**
     * @param view of a seat, as it was when a turn was over; that turn is what the sheet is of
     */
    public static Document of(ExerciseView view) {
        var told = Told.of(view).orElseThrow(() -> new IllegalArgumentException("No turn is over."));
        return new Sitrep(view, told).document();
    }

    private Document document() {
        var lines = new SitrepLines(view, told);
        var lists = Stream.of(lines.news(), lines.done(), lines.messages(), lines.open())
                .toList();
        var changed = Shift.in(view);
        int headings = (int) lists.stream().filter(list -> !list.isEmpty()).count() * HEADING;
        var kept = new Fitting(ROOM - headings, LINE + 4, 2)
                .kept(Stream.concat(lists.stream().map(Sitrep::heights), Stream.of(rows(changed)))
                        .toList());
        var blocks = new ArrayList<Block>();
        list("In the news", lists.get(0), kept.get(0)).forEach(blocks::add);
        list("What was done", lists.get(1), kept.get(1)).forEach(blocks::add);
        blocks.add(new Heading("What changed"));
        blocks.addAll(changed(changed, kept.get(4)));
        list("Messages", lists.get(2), kept.get(2)).forEach(blocks::add);
        list("Under way and open", lists.get(3), kept.get(3)).forEach(blocks::add);
        blocks.add(new Heading("What comes next"));
        blocks.add(new Paragraph(next()));
        return new Document(
                "Situation report",
                view.overview().title(),
                view.name(),
                view.fictional(),
                Document.Layout.SHEETS,
                List.of(Section.of("situation", title(), blocks)));
    }

    private String title() {
        var turn = told.turn();
        return Timetable.title(turn.number())
                + (turn.practice() ? ", for practice" : " of " + view.turns())
                + " · " + turn.date().format(DATE)
                + (view.seat() instanceof Seat.Cell cell ? " · for cell " + cell.name() + " alone" : "");
    }

    private List<Block> changed(List<Shift> shifts, int kept) {
        var blocks = new ArrayList<Block>();
        if (!shifts.isEmpty()) {
            blocks.add(new Table(
                    "",
                    List.of(
                            Column.text("Indicator"),
                            Column.number("Before"),
                            Column.number("Now"),
                            Column.number("Change"),
                            Column.text("Band")),
                    shifts.subList(0, kept).stream().map(Sitrep::row).toList()));
        }
        blocks.add(new Paragraph(Text.quiet(rest(shifts.size() - kept)), Block.Tone.QUIET));
        return blocks;
    }

    private static Row row(Shift shift) {
        var style = !shift.row().isLevel() ? Text.Style.PLAIN : shift.rose() ? Text.Style.UP : Text.Style.DOWN;
        var change = shift.row().isLevel() ? shift.change() : "";
        return new Row(
                "",
                List.of(
                        Text.of(shift.name()),
                        Text.of(shift.before()),
                        Text.strong(shift.now()),
                        Text.of(change, style),
                        shift.crosses()
                                ? Text.strong(shift.bandBefore()
                                                .map(band -> band + " → ")
                                                .orElse("")
                                        + shift.band())
                                : Text.of(shift.band())));
    }

    private String rest(int cut) {
        long same = view.board().stream()
                .filter(row -> row.before().equals(row.now()))
                .count();
        return (cut > 0 ? "And " + cut + " more changed. " : "")
                + (same == view.board().size()
                        ? "Nothing changed."
                        : same + (same == 1 ? " other stands" : " others stand") + " as before.");
    }

    private String next() {
        int turn = told.turn().number();
        return turn < view.turns()
                ? "Turn " + (turn + 1) + " of " + view.turns() + "."
                : "That was the last turn: the hot wash follows.";
    }

    /** Nothing where there are no lines. */
    private static Stream<Block> list(String title, List<Text> lines, int kept) {
        var items =
                new ArrayList<>(lines.subList(0, kept).stream().map(Item::new).toList());
        if (kept < lines.size()) {
            items.add(new Item(Text.quiet("and " + (lines.size() - kept) + " more")));
        }
        return items.isEmpty() ? Stream.of() : Stream.of(new Heading(title), new Bullets(items));
    }

    private static List<Integer> heights(List<Text> lines) {
        return lines.stream()
                .map(line -> Fitting.lines(line.words(), COLUMNS) * LINE + 4)
                .toList();
    }

    private static List<Integer> rows(List<Shift> shifts) {
        return shifts.stream()
                .map(shift -> Fitting.lines(shift.name(), COLUMNS / 2) * ROW)
                .toList();
    }
}
