package faultline;

import faultline.console.shell.SeatTaken;
import faultline.exercise.event.Seat;
import faultline.journal.JournalException;
import faultline.journal.Journals;
import faultline.play.Play;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanCreationException;

/**
 * The seat that the data folder's desk names. Where the folder holds nothing yet, or cannot be opened, it is the white
 * cell's: then there is nothing to see, every command that would look says why it cannot, and help is of use. If the folder
 * goes away meanwhile, whoever sat at the keyboard still does.
 */
final class DeskSeat implements SeatTaken {
    private final Path folder;
    private final Supplier<Play> play;
    private volatile Seat last = new Seat.White();

    DeskSeat(Path folder, Supplier<Play> play) {
        this.folder = folder;
        this.play = play;
    }

    @Override
    public Seat seat() {
        if (Journals.isIn(folder)) {
            try {
                last = play.get().keyboard().seat();
            } catch (BeanCreationException | JournalException e) {
                return last;
            }
        }
        return last;
    }
}
