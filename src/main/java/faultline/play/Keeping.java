package faultline.play;

import faultline.exercise.Chronicle;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.JournalException;
import faultline.journal.Mark;
import faultline.journal.Parcel;
import faultline.journal.Store;
import faultline.journal.Unpacked;
import faultline.progress.Progress;
import faultline.progress.StoppedException;
import faultline.view.Fork;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Whole exercises: taken elsewhere, taken in from there, and taken away. All of it is the white cell's alone. */
public final class Keeping {
    private final Store store;
    private final Library library;
    private final Clock clock;

    Keeping(Store store, Library library, Clock clock) {
        this.store = store;
        this.library = library;
        this.clock = clock;
    }

    /** Where all exercises stand now, by name. */
    public Outcome<List<Mark>> all(Caller caller) {
        return asWhite(caller, store.parcels().marks());
    }

    /** Where one stands now. */
    public Outcome<Mark> one(Caller caller, String name) {
        return all(caller).then(marks -> marks.stream()
                .filter(mark -> mark.exercise().equals(name))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Exercises.unknown(name, store.journal()))));
    }

    /** The exercise as it stood then, to be taken elsewhere. One that is damaged is not: the copy would be, too. */
    public Outcome<Parcel> pack(Caller caller, Mark mark, Progress progress) {
        return asWhite(caller, mark).then(asked -> {
            try {
                return store.parcels()
                        .pack(mark, progress)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(changed(mark)));
            } catch (JournalException e) {
                if (e.kind() == JournalException.Kind.DAMAGED) {
                    return Outcome.refused(
                            Code.NOT_READABLE,
                            String.valueOf(e.getMessage()),
                            "`exercise verify` says what is left of it; a backup may have it whole.");
                }
                throw e;
            }
        });
    }

    /** Keeps what is left of a damaged exercise as files beside the others of the record, and names them. */
    public Outcome<List<Path>> setAside(Caller caller, Mark mark) {
        return asWhite(caller, mark).then(asked -> Outcome.done(store.parcels().setAside(mark.exercise())));
    }

    /**
     * An exercise that was taken in.
     *
     * @param exercise as it is here now
     * @param of the name that it had in the file
     * @param before whether it was here already, with just these events, and nothing was done
     */
    public record TakenIn(Kept exercise, String of, boolean before) {}

    /**
     * Takes in an exercise that comes from elsewhere, if it can be played here. Nothing that is here changes.
     *
     * @param as the name that it gets; the one that it has if left out
     * @param trying whether it only says what would come of it
     * @param watch gives what is told of the events, by what is done with each
     */
    public Outcome<TakenIn> takeIn(
            Caller caller, Unpacked unpacked, Optional<String> as, boolean trying, Function<String, Progress> watch) {
        var name = as.orElse(unpacked.mark().exercise());
        var badName = Names.whyNot(name);
        return badName.isPresent()
                ? Outcome.refused(badName.get())
                : one(caller, name) instanceof Outcome.Done<Mark> there
                        ? there(unpacked, there.value())
                        : asWhite(caller, unpacked).then(sound -> takeIn(caller, sound, name, trying, watch));
    }

    private Outcome<TakenIn> takeIn(
            Caller caller, Unpacked unpacked, String name, boolean trying, Function<String, Progress> watch) {
        var bad = new Newcomer(library, unpacked).whyNot(watch.apply("Trying event"));
        if (bad.isPresent()) {
            return bad.get().instead();
        }
        var of = unpacked.mark().exercise();
        var own = name.equals(of)
                ? unpacked
                : unpacked.renamed(name, new Stamp(clock.instant(), caller.seat(), caller.person(), UUID.randomUUID()));
        int all = own.events().size();
        var storing = watch.apply("Taking in event");
        return trying || store.parcels().bring(own, (done, unknown) -> storing.at(done, all))
                ? Outcome.done(new TakenIn(Kept.of(own.mark()), of, false))
                : Outcome.refused(Names.taken(name));
    }

    /** The same exercise is no trouble; another one of the name is, and so is one that went on here or there. */
    private Outcome<TakenIn> there(Unpacked unpacked, Mark here) {
        var brought = unpacked.mark();
        if (here.equals(brought)) {
            return Outcome.done(new TakenIn(Kept.of(here), brought.exercise(), true));
        }
        var other = "The one here has " + here.number() + " events, the file's has " + brought.number();
        var words = unpacked.hash(here.number()).equals(here.hash())
                ? other + " and begins with the same."
                : sharesItsEnd(brought) ? other + ", and the one here begins with the same." : other + " others.";
        return Outcome.refused(
                Code.NAME_TAKEN,
                "There is an exercise (" + here.exercise() + ") already. " + words,
                "Take it in under another name with --as, or delete the one here first.");
    }

    private boolean sharesItsEnd(Mark brought) {
        try {
            return store.parcels().pack(brought).isPresent();
        } catch (JournalException e) {
            return false; // what is here is damaged, and shares nothing that could be said
        }
    }

    /**
     * What would go with an exercise.
     *
     * @param open whether commands that name no exercise mean it
     * @param forks those that were forked from it; they need it no more, and stay
     * @param damage what is wrong with it, if anything is
     */
    public record Leaving(Mark mark, boolean open, List<String> forks, Optional<String> damage) {
        public Leaving {
            forks = List.copyOf(forks);
        }

        public Kept exercise() {
            return Kept.of(mark);
        }
    }

    /** What would go with that exercise. Nothing is done. */
    public Outcome<Leaving> leaving(Caller caller, String name) {
        return one(caller, name)
                .then(mark -> Outcome.done(new Leaving(
                        mark,
                        store.desk().openExercise().filter(name::equals).isPresent(),
                        store.journal().exercises().stream()
                                .filter(other -> !other.equals(name) && isFork(other, name))
                                .toList(),
                        store.journal().damage(name))));
    }

    private boolean isFork(String exercise, String of) {
        try {
            return Fork.in(Chronicle.of(store.journal().read(exercise)))
                    .filter(fork -> fork.from().equals(of))
                    .isPresent();
        } catch (JournalException e) {
            return false; // a damaged one does not say what it is
        }
    }

    /** Takes an exercise away for good, unless it has gone on since that mark. */
    public Outcome<Mark> delete(Caller caller, Mark mark) {
        return asWhite(caller, mark).then(asked -> {
            if (!store.parcels().remove(mark)) {
                return Outcome.refused(changed(mark));
            }
            store.desk().openExercise().filter(mark.exercise()::equals).ifPresent(open -> store.desk()
                    .clear());
            store.desk()
                    .wall()
                    .filter(wall -> wall.exercise().equals(mark.exercise()))
                    .ifPresent(wall -> store.desk().takeDownWall());
            return Outcome.done(mark);
        });
    }

    /**
     * Puts exercises in the place of all that are here, all of it or nothing.
     *
     * @param there all that are here, and are to go
     * @param instead asked for one after the other
     * @param open the exercise that is open then, if one is
     * @param progress is told how many events are in
     */
    public Outcome<List<Mark>> putBack(
            Caller caller, List<Mark> there, Iterable<Unpacked> instead, Optional<String> open, Progress progress) {
        return asWhite(caller, there).then(asked -> {
            if (!store.parcels().replaceAll(there, instead, progress)) {
                return Outcome.refused(
                        Code.CONFLICT, "An exercise here has gone on meanwhile.", "Nothing was changed; try again.");
            }
            store.desk().takeDownWall();
            store.desk().clear();
            open.filter(store.journal().exercises()::contains).ifPresent(store.desk()::open);
            return all(caller);
        });
    }

    /** Whether the events of an exercise lead to a state at all: one that does not would be in the way of the others. */
    public boolean leadsSomewhere(List<Recorded> events, Progress progress) {
        try {
            Newcomer.chronicle(events, progress);
            return true;
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The exercise that is open, if one is. */
    public Optional<String> open() {
        return store.desk().openExercise().filter(store.journal().exercises()::contains);
    }

    private static Refusal changed(Mark mark) {
        return Refusal.of(
                Code.CONFLICT,
                "Exercise (" + mark.exercise() + ") has gone on meanwhile, or is not there any more.",
                "Nothing was changed; try again.");
    }

    private static <T> Outcome<T> asWhite(Caller caller, T value) {
        return caller.seat() instanceof Seat.White
                ? Outcome.done(value)
                : Outcome.refused(
                        Code.NOT_YOURS, "Only the white cell keeps and deletes exercises.", "Ask the facilitator.");
    }
}
