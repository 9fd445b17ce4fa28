package faultline.journal;

import java.nio.file.Path;

/**
 * The page that is kept up for the room's screen.
 *
 * @param exercise the one that it shows, whichever is open
 * @param folder where the page lies, as an absolute path
 */
public record Wall(String exercise, Path folder) {}
