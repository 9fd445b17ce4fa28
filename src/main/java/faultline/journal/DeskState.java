package faultline.journal;

import faultline.exercise.event.Seat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that lies on a desk. */
record DeskState(
        Optional<String> openExercise, Seat seat, Optional<KeptPin> pin, WrongPins wrongPins, Optional<Wall> wall) {
    /** A desk that nobody has touched. */
    static final DeskState AT_FIRST =
            new DeskState(Optional.empty(), new Seat.White(), Optional.empty(), WrongPins.NONE, Optional.empty());

    DeskState withOpen(Optional<String> exercise) {
        return new DeskState(exercise, seat, pin, wrongPins, wall);
    }

    DeskState with(Seat taken) {
        return new DeskState(openExercise, taken, pin, wrongPins, wall);
    }

    DeskState withPin(Optional<KeptPin> kept) {
        return new DeskState(openExercise, seat, kept, wrongPins, wall);
    }

    DeskState with(WrongPins wrong) {
        return new DeskState(openExercise, seat, pin, wrong, wall);
    }

    DeskState withWall(Optional<Wall> shown) {
        return new DeskState(openExercise, seat, pin, wrongPins, shown);
    }

    /** The same as texts by name, which are part of what is kept; what is not there has none. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        openExercise.ifPresent(exercise -> texts.put("open-exercise", exercise));
        texts.put("seat", seat.toString());
        pin.ifPresent(kept -> {
            texts.put("pin-salt", kept.salt());
            texts.put("pin-iterations", Integer.toString(kept.iterations()));
            texts.put("pin-hash", kept.hash());
        });
        texts.put("wrong-pins", Integer.toString(wrongPins.count()));
        texts.put("wrong-pin-at", wrongPins.last().toString());
        wall.ifPresent(shown -> {
            texts.put("wall-exercise", shown.exercise());
            texts.put("wall-folder", shown.folder().toAbsolutePath().toString());
        });
        return texts;
    }

    /**
     * What {@link #texts} was made from.
     *
     * @throws RuntimeException if it was made from none
     */
    static DeskState of(Map<String, String> texts) {
        return new DeskState(
                text(texts, "open-exercise"),
                Seat.parse(texts.getOrDefault("seat", "")),
                text(texts, "pin-hash")
                        .map(hash -> new KeptPin(
                                texts.getOrDefault("pin-salt", ""),
                                Integer.parseInt(texts.getOrDefault("pin-iterations", "")),
                                hash)),
                new WrongPins(
                        Integer.parseInt(texts.getOrDefault("wrong-pins", "")),
                        Instant.parse(texts.getOrDefault("wrong-pin-at", ""))),
                text(texts, "wall-exercise")
                        .map(exercise -> new Wall(exercise, Path.of(texts.getOrDefault("wall-folder", "")))));
    }

    private static Optional<String> text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
