package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Move;
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
import faultline.view.ArgumentWords;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.PromiseView;
import faultline.view.Talks.MessageView;
import faultline.view.UnderwayView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The situation report: one sheet for the wall after a turn, of what its seat may know. */
public final class Sitrep {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What fits on a sheet of A4 below its title, besides the headings. */
    private static final Fitting SHEET = new Fitting(42, 2);

    private static final int COLUMNS = 92;
    private static final int LONGEST_TEXT = 240;

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
        var played = played();
        var changed = Shift.in(view);
        var open = open();
        var said = said();
        var kept = SHEET.kept(
                List.of(heights(played), changed.stream().map(Sitrep::height).toList(), heights(open), heights(said)));
        var blocks = new ArrayList<Block>();
        blocks.addAll(list("What was done", played, kept.get(0), "Nothing that is known here."));
        blocks.add(new Heading("What changed"));
        blocks.addAll(changed(changed, kept.get(1)));
        if (!said.isEmpty()) {
            blocks.addAll(list("Messages", said, kept.get(3), ""));
        }
        if (!open.isEmpty()) {
            blocks.addAll(list("Under way and open", open, kept.get(2), ""));
        }
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

    private List<Text> played() {
        var lines = new ArrayList<Text>();
        told.injects().forEach(inject -> lines.add(inject(inject)));
        told.found()
                .forEach(move -> lines.add(Text.strong("Came to light: ")
                        .plus(view.labels().sentence(move))
                        .plus(move.turn() == told.turn().number() ? "" : ", in " + Timetable.words(move.turn()))));
        told.moves().forEach(move -> lines.add(move(move)));
        var words = new ArgumentWords(view.labels());
        told.argued()
                .forEach(argument -> lines.add(Text.strong("Argued: ")
                        .plus(words.claim(argument))
                        .plus(argument.verdict().orElseThrow().succeeded() ? ": it succeeded" : ": it failed")));
        return lines;
    }

    private static Text inject(InjectView inject) {
        var text = shortened(inject.text().strip());
        return Text.strong("News: ").plus(Text.strong(inject.name())).plus(text.isEmpty() ? "" : " – " + text);
    }

    private Text move(Move move) {
        return Text.of(view.labels().sentence(move)).plus(move.covert() ? Text.quiet(" (covert)") : Text.NONE);
    }

    /** A text in one line or two, cut where a word ends. */
    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TEXT) {
            return line;
        }
        var cut = line.substring(0, LONGEST_TEXT);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), LONGEST_TEXT / 2)) + " …";
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
                + (same == view.board().size() ? "Nothing changed." : same + " others stand where they stood.");
    }

    private List<Text> said() {
        var turn = Timetable.words(told.turn().number());
        return view.talks().messages().stream()
                .filter(message ->
                        view.seat() instanceof Seat.Cell && message.turn().equals(turn))
                .map(Sitrep::message)
                .toList();
    }

    private static Text message(MessageView message) {
        return Text.strong(message.from() + " to " + String.join(", ", message.to()) + ": ")
                .plus(shortened(message.text()));
    }

    private List<Text> open() {
        var arguments = view.debate().arguments().stream()
                .filter(argument -> argument.isOpen())
                .map(argument -> Text.strong("To be argued: ").plus(new ArgumentWords(view.labels()).claim(argument)));
        return Stream.of(
                        view.talks().promises().stream().flatMap(Sitrep::promise),
                        arguments,
                        view.underway().stream().map(Sitrep::underway))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Of a promise that is judged nothing is open any more. */
    private static Stream<Text> promise(PromiseView promise) {
        return switch (promise.state()) {
            case KEPT, BROKEN -> Stream.of();
            case OVERDUE, DUE, OPEN ->
                Stream.of(Text.strong(promise.announced() ? "Promised to all ears: " : "Promised: ")
                        .plus(promise.from() + " to " + promise.to() + ": " + shortened(promise.text()))
                        .plus(promise.by().isEmpty() ? "" : ", by " + promise.by())
                        .plus(
                                promise.state() == PromiseView.State.OVERDUE
                                        ? Text.of(" (its time is over)", Text.Style.WARNING)
                                        : Text.NONE));
        };
    }

    private static Text underway(UnderwayView effect) {
        return Text.strong("Under way: ")
                .plus(effect.says() + ", from turn " + effect.next() + ", " + effect.goesOn())
                .plus(Text.quiet(" (" + effect.origin() + ")"));
    }

    private String next() {
        int turn = told.turn().number();
        return turn < view.turns()
                ? "Turn " + (turn + 1) + " of " + view.turns() + "."
                : "That was the last turn: the hot wash follows.";
    }

    private static List<Block> list(String title, List<Text> lines, int kept, String none) {
        var items =
                new ArrayList<>(lines.subList(0, kept).stream().map(Item::new).toList());
        if (kept < lines.size()) {
            items.add(new Item(Text.quiet("and " + (lines.size() - kept) + " more")));
        }
        return List.of(
                new Heading(title),
                items.isEmpty() ? new Paragraph(Text.quiet(none), Block.Tone.QUIET) : new Bullets(items));
    }

    private static List<Integer> heights(List<Text> lines) {
        return lines.stream().map(line -> Fitting.lines(line.words(), COLUMNS)).toList();
    }

    private static int height(Shift shift) {
        return Fitting.lines(shift.name(), COLUMNS / 3);
    }
}
