package faultline.journal;

import java.util.Optional;

/** A desk that is gone with the process. */
final class InMemoryDesk implements Desk {
    private volatile Optional<String> exercise = Optional.empty();

    @Override
    public Optional<String> openExercise() {
        return exercise;
    }

    @Override
    public void open(String opened) {
        exercise = Optional.of(opened);
    }

    @Override
    public void clear() {
        exercise = Optional.empty();
    }
}
