package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.report.form.Printable;
import faultline.report.room.WallPage.Countdown;
import faultline.report.room.WallPage.Item;
import faultline.report.room.WallPage.Standing;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.TurnView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes what the room's screen shows. How high things are is counted in thousandths of the screen, and for letters as wide
 * as those of DejaVu Sans, which others hardly exceed.
 *
 * @param view an observer's
 * @param told what it may be told of the last turn; empty before anything is in force
 */
record WallParts(ExerciseView view, Optional<Told> told) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_NEWS = 3;
    private static final int MORE = 45;
    private static final Fitting LEFT = new Fitting(700, MORE, 1);
    private static final Fitting RIGHT = new Fitting(650, MORE, 1);

    WallPage page(Optional<Countdown> countdown, boolean live) {
        var news = news();
        var moves = moves();
        var kept = RIGHT.kept(
                List.of(heights(news), moves.stream().map(WallParts::height).toList()));
        var standings = standings();
        return new WallPage(
                shown(view.overview().title()),
                where(),
                phase(),
                countdown,
                standings,
                rest(standings.size()),
                news.subList(0, kept.get(0)),
                told.map(last -> "Done in " + Timetable.words(last.turn().number()))
                        .orElse(""),
                moves.subList(0, kept.get(1)),
                moves.size() - kept.get(1),
                shown(view.fictional()),
                live);
    }

    private String where() {
        var turn = view.thisTurn()
                .map(played -> Timetable.title(played.number())
                        + (played.practice() ? ", for practice" : " of " + view.turns()) + " · ")
                .orElse("");
        return turn + view.date().format(DATE) + " · " + shown(view.name());
    }

    private String phase() {
        var part = view.thisTurn()
                .map(TurnView::impulse)
                .filter(impulse -> !impulse.isEmpty())
                .map(impulse -> " · " + shown(impulse.split(":")[0]))
                .orElse("");
        return switch (view.phase()) {
            case BRIEFING -> "Before play";
            case MOVES -> "The cells decide" + part;
            case ADJUDICATION -> "The white cell adjudicates" + part;
            case RESULTS -> "The results are in";
            case CLOSED -> "Play is over";
        };
    }

    /**
     * Those that the last turn changed before all others; on the screen in the board's order, so that what stays keeps its
     * place.
     */
    private List<Standing> standings() {
        var rows = view.board().stream().filter(row -> !row.means()).toList();
        var gravest = Stream.concat(Shift.in(view).stream().map(Shift::row), rows.stream())
                .filter(rows::contains)
                .distinct()
                .toList();
        int kept = LEFT.kept(List.of(gravest.stream().map(WallParts::height).toList()))
                .get(0);
        return gravest.subList(0, kept).stream()
                .sorted(Comparator.comparing(rows::indexOf))
                .map(this::standing)
                .toList();
    }

    private Standing standing(BoardRow row) {
        var shift = Shift.of(row, view);
        boolean changed = !row.before().equals(row.now());
        var direction = !changed ? "" : !row.isLevel() ? "other" : shift.rose() ? "up" : "down";
        return row.isLevel()
                ? new Standing(shown(row.name()), shown(shift.band()), shift.now(), shift.change(), direction)
                : new Standing(
                        shown(row.name()), changed ? shown(shift.change()) : "", shown(shift.now()), "", direction);
    }

    /** Those that are shown are the ones that changed, as far as these reach. */
    private String rest(int standings) {
        long rest = view.board().stream().filter(row -> !row.means()).count() - standings;
        long changed = Shift.in(view).size() - standings;
        return rest == 0 ? "" : "and " + rest + " more" + (changed > 0 ? ", of which " + changed + " changed" : "");
    }

    private List<Item> news() {
        var latest = new ArrayList<>(view.played().stream()
                .flatMap(turn -> turn.injects().stream())
                .flatMap(id ->
                        view.injects().stream().filter(inject -> inject.id().equals(id)))
                .toList());
        Collections.reverse(latest);
        return latest.stream().distinct().limit(MOST_NEWS).map(WallParts::item).toList();
    }

    private static Item item(InjectView inject) {
        return new Item(shown(inject.name()), shown(SitrepLines.shortened(inject.text())));
    }

    private List<String> moves() {
        return told.stream()
                .flatMap(last -> Stream.concat(
                        last.found().stream()
                                .map(move -> "Came to light: " + view.labels().sentence(move)),
                        last.moves().stream().map(view.labels()::sentence)))
                .map(WallParts::shown)
                .toList();
    }

    private static int height(BoardRow row) {
        return lines(row.name(), 27, 2) * 44 + (row.isLevel() ? 38 : 20) + 18;
    }

    private static int height(String move) {
        return lines(move, 34, 2) * 46 + 14;
    }

    private static List<Integer> heights(List<Item> news) {
        return IntStream.range(0, news.size())
                .mapToObj(i -> lines(news.get(i).name(), 28, 2) * 50
                        + (i > 0 || news.get(i).text().isEmpty()
                                ? 0
                                : lines(news.get(i).text(), 36, 3) * 44)
                        + 16)
                .toList();
    }

    /** How many lines the page gives a text. */
    private static int lines(String text, int columns, int most) {
        return Math.min(most, Fitting.lines(text, columns));
    }

    private static String shown(String text) {
        return Printable.of(text);
    }
}
