package faultline.console.shell;

import java.util.function.Supplier;

/**
 * Lets an answer that is longer than the window be read page by page. It is our own, since what others offer opens files
 * or a shell as well, and the keyboard may be with a cell.
 */
final class Pager {
    private final Window window;
    private boolean on;
    private boolean left;
    private int room;

    Pager(Window window) {
        this.window = window;
    }

    /** What a person chose to read next. */
    enum Choice {
        PAGE,
        LINE,
        ALL,
        NONE;

        /** What a key stands for; a page for any that stands for nothing. */
        static Choice of(int key) {
            return switch (key) {
                case '\r', '\n', 'j' -> LINE;
                case 'G', '>' -> ALL;
                case 'q', 'Q', 3, 4, 27, -1 -> NONE;
                default -> PAGE;
            };
        }
    }

    /** An answer begins, or what is not read page by page. */
    void begin(boolean paged) {
        on = paged && window.isTerminal();
        left = false;
        room = on ? page() : 0;
    }

    /**
     * Whether a line is to be written.
     *
     * @param columns how many it takes
     * @param ask what is asked where the page is full
     */
    boolean wants(int columns, Supplier<Choice> ask) {
        if (on && !left) {
            int rows = Math.max(1, (columns + window.width() - 1) / Math.max(1, window.width()));
            if (room < rows) {
                take(ask.get(), rows);
            }
            room -= rows;
        }
        return !left;
    }

    private void take(Choice choice, int rows) {
        switch (choice) {
            case PAGE -> room = Math.max(rows, page());
            case LINE -> room = rows;
            case ALL -> on = false;
            case NONE -> left = true;
        }
    }

    /** All lines but the one that asks. */
    private int page() {
        return Math.max(1, window.height() - 1);
    }
}
