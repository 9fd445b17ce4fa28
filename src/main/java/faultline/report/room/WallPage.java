package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.report.form.Printable;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.TurnView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the room's screen shows: few things, in large letters, and no more of them than there is room for.
 *
 * @param where "Turn 3 of 4 · 2 February 2026 · evening"
 * @param rest what is said of the indicators that are not shown
 * @param news what everybody was told last, the latest first
 * @param done "Done in turn 3", over the moves
 * @param more how many more moves there were; 0 for none
 * @param live whether the page is kept up; one that is not says so, and does not look for a newer one
 */
public record WallPage(
        String title,
        String where,
        String phase,
        Optional<Countdown> countdown,
        List<Standing> standings,
        String rest,
        List<Item> news,
        String done,
        List<String> moves,
        int more,
        String notice,
        boolean live) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_NEWS = 3;

    /** How high the two columns are, in thousandths of the screen, and how many letters fit a line of them. */
    private static final Fitting STANDINGS = new Fitting(700, 1);

    private static final Fitting TOLD = new Fitting(650, 1);
    private static final int NAME = 27;
    private static final int HEADLINE = 28;
    private static final int TEXT = 36;
    private static final int MOVE = 34;

    public WallPage {
        standings = List.copyOf(standings);
        news = List.copyOf(news);
        moves = List.copyOf(moves);
    }

    /**
     * @param change what the last turn did to it; may be empty
     * @param direction "up", "down", "other" for a stage, or empty where it stands still
     */
    public record Standing(String name, String band, String value, String change, String direction) {}

    /**
     * @param text shown of the latest alone, and then cut where there is no more room
     */
    public record Item(String name, String text) {}

    /**
     * The time that is left in a phase.
     *
     * @param end when it is over, in milliseconds since 1970, which the page counts down to; empty while it is paused
     * @param words how it stood when the page was written
     */
    public record Countdown(Optional<Long> end, String words) {}

    /**
     * @param view an observer's
     */
    public static WallPage of(ExerciseView view, Optional<Countdown> countdown, boolean live) {
        var told = Told.of(view);
        var news = news(view);
        var moves = told.map(last -> moves(last, view)).orElse(List.of());
        var kept = TOLD.kept(
                List.of(heights(news), moves.stream().map(WallPage::height).toList()));
        var standings = standings(view);
        return new WallPage(
                shown(view.overview().title()),
                where(view),
                phase(view),
                countdown,
                standings,
                rest(view, standings.size()),
                news.subList(0, kept.get(0)),
                told.map(last -> "Done in " + Timetable.words(last.turn().number()))
                        .orElse(""),
                moves.subList(0, kept.get(1)),
                moves.size() - kept.get(1),
                shown(view.fictional()),
                live);
    }

    private static String where(ExerciseView view) {
        var turn = view.thisTurn()
                .map(played -> Timetable.title(played.number())
                        + (played.practice() ? ", for practice" : " of " + view.turns()) + " · ")
                .orElse("");
        return turn + view.date().format(DATE) + " · " + shown(view.name());
    }

    private static String phase(ExerciseView view) {
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

    /** Those that the last turn changed before all others; on the screen in the board's order, so that each keeps its place. */
    private static List<Standing> standings(ExerciseView view) {
        var rows = view.board().stream().filter(row -> !row.means()).toList();
        var gravest = Stream.concat(Shift.in(view).stream().map(Shift::row), rows.stream())
                .filter(rows::contains)
                .distinct()
                .toList();
        int kept = STANDINGS
                .kept(List.of(gravest.stream().map(WallPage::height).toList()))
                .get(0);
        return gravest.subList(0, kept).stream()
                .sorted(Comparator.comparing(rows::indexOf))
                .map(row -> standing(row, view))
                .toList();
    }

    private static Standing standing(BoardRow row, ExerciseView view) {
        var shift = Shift.of(row, view);
        boolean changed = !row.before().equals(row.now());
        var direction = !changed ? "" : !row.isLevel() ? "other" : shift.rose() ? "up" : "down";
        return row.isLevel()
                ? new Standing(shown(row.name()), shown(shift.band()), shift.now(), shift.change(), direction)
                : new Standing(
                        shown(row.name()), changed ? shown(shift.change()) : "", shown(shift.now()), "", direction);
    }

    private static String rest(ExerciseView view, int shown) {
        long rest = view.board().stream().filter(row -> !row.means()).count() - shown;
        long changed = Shift.in(view).size() - shown;
        return rest == 0
                ? ""
                : changed > 0 ? "and " + rest + " more, of which " + changed + " changed" : "and " + rest + " more";
    }

    private static List<Item> news(ExerciseView view) {
        var injects = new ArrayList<InjectView>();
        for (int i = view.played().size() - 1; i >= 0; i--) {
            var ids = view.played().get(i).injects();
            IntStream.iterate(ids.size() - 1, at -> at >= 0, at -> at - 1)
                    .mapToObj(ids::get)
                    .flatMap(id ->
                            view.injects().stream().filter(inject -> inject.id().equals(id)))
                    .filter(inject -> !injects.contains(inject))
                    .forEach(injects::add);
        }
        return injects.stream()
                .limit(MOST_NEWS)
                .map(inject -> new Item(
                        shown(inject.name()),
                        shown(Sitrep.shortened(inject.text().strip()))))
                .toList();
    }

    private static List<String> moves(Told told, ExerciseView view) {
        return Stream.concat(
                        told.found().stream()
                                .map(move -> "Came to light: " + view.labels().sentence(move)),
                        told.moves().stream().map(view.labels()::sentence))
                .map(WallPage::shown)
                .toList();
    }

    private static int height(BoardRow row) {
        return Math.min(2, Fitting.lines(row.name(), NAME)) * 44 + (row.isLevel() ? 38 : 20) + 18;
    }

    private static int height(String move) {
        return Math.min(2, Fitting.lines(move, MOVE)) * 46 + 14;
    }

    private static List<Integer> heights(List<Item> news) {
        return IntStream.range(0, news.size())
                .mapToObj(i -> Math.min(2, Fitting.lines(news.get(i).name(), HEADLINE)) * 50
                        + (i > 0 || news.get(i).text().isEmpty()
                                ? 0
                                : Math.min(3, Fitting.lines(news.get(i).text(), TEXT)) * 44)
                        + 16)
                .toList();
    }

    private static String shown(String text) {
        return Printable.of(text);
    }
}
