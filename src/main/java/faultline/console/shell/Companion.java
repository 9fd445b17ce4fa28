package faultline.console.shell;

import java.util.Optional;

/** Somebody beside the person at the prompt, who says what could be done next and lets it be chosen by a number. */
public interface Companion {

    /**
     * What to put on the line in the place of what was typed.
     *
     * @param text a command, or its beginning
     * @param whole whether it can be run as it stands
     */
    record Chosen(String text, boolean whole) {}

    /** The step that was chosen; empty if what was typed is no choice. */
    Optional<Chosen> chosen(String typed);

    /** A command has been run, and its answer stands on the screen. */
    void answered();
}
