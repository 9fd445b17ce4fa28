package faultline.play;

import faultline.journal.Desk;
import faultline.journal.Wall;
import java.nio.file.Path;
import java.util.Optional;

/** Which exercise the room's screen shows, and where its page lies: kept with the data folder, over restarts. */
public final class RoomScreen {
    private final Desk desk;

    RoomScreen(Desk desk) {
        this.desk = desk;
    }

    /** The folder of the page, if it shows that exercise; while another one is open or played, it stays as it is. */
    public Optional<Path> folder(String exercise) {
        return desk.wall().filter(wall -> wall.exercise().equals(exercise)).map(Wall::folder);
    }

    /** The exercise that it shows, if it shows one. */
    public Optional<String> exercise() {
        return desk.wall().map(Wall::exercise);
    }

    /** Shows that exercise from now on, on a page in that folder. */
    public void show(String exercise, Path folder) {
        desk.putUp(new Wall(exercise, folder.toAbsolutePath()));
    }

    /** Shows none. */
    public void off() {
        desk.takeDownWall();
    }
}
