package faultline.journal;

import faultline.exercise.event.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the data folder's owner can do about a PIN that nobody knows any more: an empty file of that name, put into the
 * folder while no console has it open, unsets the PIN and gives the keyboard back to the white cell.
 */
final class ForgottenPin {
    private static final String NAME = "forgotten-pin";

    private ForgottenPin() {}

    static void look(Path folder, Desk desk) {
        var file = folder.resolve(NAME);
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                desk.forgetPin();
                desk.note(WrongPins.NONE);
                desk.sit(new Seat.White());
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new JournalException(
                    JournalException.Kind.UNUSABLE,
                    "The file (" + file + ") cannot be read and removed; see to its permissions.",
                    e);
        }
    }
}
