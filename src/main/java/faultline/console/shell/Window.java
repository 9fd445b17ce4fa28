package faultline.console.shell;

import java.util.function.IntSupplier;

/** What a screen is shown in: a terminal, or nothing that anybody looks at while it is written. */
interface Window {

    /** In columns, asked again for each text, since windows change. */
    int width();

    /** In lines, asked again for each page. */
    int height();

    /** Waits for a key; -1 if there will be none. */
    int key();

    /** Whether people read what is written to standard output, and type. */
    boolean isTerminal();

    /** Whether standard error is a terminal, on which a line can be written over. */
    boolean showsErrors();

    /** No terminal, but lines of that many columns. */
    static Window none(IntSupplier width) {
        return new Window() {
            @Override
            public int width() {
                return width.getAsInt();
            }

            @Override
            public int height() {
                return Integer.MAX_VALUE;
            }

            @Override
            public int key() {
                return -1;
            }

            @Override
            public boolean isTerminal() {
                return false;
            }

            @Override
            public boolean showsErrors() {
                return false;
            }
        };
    }
}
