package faultline.report.room;

import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;

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
        return new WallParts(view, Told.of(view)).page(countdown, live);
    }
}
