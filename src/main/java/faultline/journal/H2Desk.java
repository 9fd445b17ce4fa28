package faultline.journal;

import faultline.exercise.event.Seat;
import faultline.journal.JournalException.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The desk in the database, and once more in the record, which has it first. */
final class H2Desk implements Desk {
    private final DeskRow row;
    private final DeskCopy copy;

    H2Desk(DeskRow row, DeskCopy copy) {
        this.row = row;
        this.copy = copy;
    }

    /** Has both say the same: the record's is the later one, where it can be read. */
    void level(Consumer<String> notices) {
        var written = copy.read();
        if (written.isEmpty()) {
            if (copy.isThere()) {
                RecordFolder.with(copy.file(), () -> Forced.setAside(copy.file()));
                copy.write(row.read());
                notices.accept("The desk was damaged in the record and was written anew from the database.");
            }
        } else if (!isInDatabase(written.get())) {
            row.write(written.get());
            notices.accept("The desk (open exercise, seat, PIN) was filled up in the database from the record.");
        }
    }

    /** Whether the record has it. */
    boolean isKept() {
        return copy.read().isPresent();
    }

    private boolean isInDatabase(DeskState state) {
        try {
            return row.read().equals(state);
        } catch (JournalException e) {
            return orThrow(e, false);
        }
    }

    @Override
    public Optional<String> openExercise() {
        return read().openExercise();
    }

    @Override
    public void open(String exercise) {
        change(desk -> desk.withOpen(Optional.of(exercise)));
    }

    @Override
    public void clear() {
        change(desk -> desk.withOpen(Optional.empty()));
    }

    @Override
    public Seat seat() {
        return read().seat();
    }

    @Override
    public void sit(Seat seat) {
        change(desk -> desk.with(seat));
    }

    @Override
    public Optional<KeptPin> pin() {
        return read().pin();
    }

    @Override
    public void keep(KeptPin pin) {
        change(desk -> desk.withPin(Optional.of(pin)));
    }

    @Override
    public void forgetPin() {
        change(desk -> desk.withPin(Optional.empty()));
    }

    @Override
    public WrongPins wrongPins() {
        return read().wrongPins();
    }

    @Override
    public void note(WrongPins wrong) {
        change(desk -> desk.with(wrong));
    }

    @Override
    public Optional<Wall> wall() {
        return read().wall();
    }

    @Override
    public void putUp(Wall wall) {
        change(desk -> desk.withWall(Optional.of(wall)));
    }

    @Override
    public void takeDownWall() {
        change(desk -> desk.withWall(Optional.empty()));
    }

    /** Where the database is damaged, the record's desk goes on: whoever sits at the keyboard still does. */
    private DeskState read() {
        try {
            return row.read();
        } catch (JournalException e) {
            return orThrow(e, copy.read().orElse(DeskState.AT_FIRST));
        }
    }

    private void change(UnaryOperator<DeskState> change) {
        var state = change.apply(read());
        copy.write(state);
        try {
            row.write(state);
        } catch (JournalException e) {
            orThrow(e, state);
        }
    }

    private static <T> T orThrow(JournalException e, T instead) {
        if (e.kind() == Kind.DAMAGED || e.kind() == Kind.FOREIGN) {
            return instead;
        }
        throw e;
    }
}
