package faultline.journal;

import faultline.exercise.event.Seat;
import java.util.Optional;

/** A desk that is gone with the process. */
final class InMemoryDesk implements Desk {
    private volatile Optional<String> exercise = Optional.empty();
    private volatile Seat seat = new Seat.White();
    private volatile Optional<KeptPin> pin = Optional.empty();
    private volatile WrongPins wrong = WrongPins.NONE;
    private volatile Optional<Wall> wall = Optional.empty();

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

    @Override
    public Seat seat() {
        return seat;
    }

    @Override
    public void sit(Seat taken) {
        seat = taken;
    }

    @Override
    public Optional<KeptPin> pin() {
        return pin;
    }

    @Override
    public void keep(KeptPin set) {
        pin = Optional.of(set);
    }

    @Override
    public void forgetPin() {
        pin = Optional.empty();
    }

    @Override
    public WrongPins wrongPins() {
        return wrong;
    }

    @Override
    public void note(WrongPins given) {
        wrong = given;
    }

    @Override
    public Optional<Wall> wall() {
        return wall;
    }

    @Override
    public void putUp(Wall shown) {
        wall = Optional.of(shown);
    }

    @Override
    public void takeDownWall() {
        wall = Optional.empty();
    }
}
