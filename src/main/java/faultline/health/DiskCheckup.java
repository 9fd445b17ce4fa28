package faultline.health;

import static faultline.health.Finding.Area.DISK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether there is room for what is written. */
final class DiskCheckup implements Checkup {
    /** An exercise with its reports takes some ten megabytes; below this not even a database can be tidied. */
    private static final long LEAST = 50L << 20;

    private static final long PLENTY = 500L << 20;

    private final Path data;
    private final Room room;

    /** Says how much room there is. */
    interface Room {
        long bytes() throws IOException;
    }

    DiskCheckup(Path data, Room room) {
        this.data = data;
        this.room = room;
    }

    static DiskCheckup of(Path data) {
        return new DiskCheckup(data, () -> Files.getFileStore(data).getUsableSpace());
    }

    @Override
    public List<Finding> look() {
        try {
            return List.of(finding(room.bytes()));
        } catch (IOException e) {
            return List.of(Finding.advice(
                    DISK,
                    "The disk of the data folder (" + data + ") does not say how much room it has.",
                    "See to the data folder first."));
        }
    }

    private Finding finding(long bytes) {
        var says = "The disk of the data folder has room for " + Sizes.words(bytes) + ".";
        var mend = "Make room, or name a folder on another disk with --data.";
        return bytes < LEAST
                ? Finding.fault(DISK, says, mend)
                : bytes < PLENTY ? Finding.advice(DISK, says, mend) : Finding.sound(DISK, says);
    }
}
