package faultline.journal;

import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whole exercises: taken elsewhere, brought in from there, and taken away. */
public interface Parcels {

    /** Where each exercise stands, by name, all at one moment. */
    List<Mark> marks();

    /**
     * The exercise up to that mark, however far it has gone on since. Events are only ever added, so parcels of marks
     * that were taken at one moment are all of that moment.
     *
     * @param progress is told of each event
     * @return empty if it has no event of that number and hash any more
     * @throws JournalException DAMAGED, if what is stored is not what was written
     */
    Optional<Parcel> pack(Mark mark, Progress progress);

    /** The same while nobody watches. */
    default Optional<Parcel> pack(Mark mark) {
        return pack(mark, Progress.UNSEEN);
    }

    /**
     * Brings an exercise in with its texts; does nothing, and says so, where there is one of its name already.
     *
     * @param progress is told of each event; whoever stops it there finds nothing brought in
     */
    boolean bring(Unpacked unpacked, Progress progress);

    /** The same while nobody watches. */
    default boolean bring(Unpacked unpacked) {
        return bring(unpacked, Progress.UNSEEN);
    }

    /**
     * Keeps what is left of a damaged exercise under names beside its own: the record's file as it is, and the database's
     * events as another one.
     *
     * @return the files; none where there is nothing to keep
     */
    List<Path> setAside(String exercise);

    /**
     * Takes an exercise away, with the texts that no other one names.
     *
     * @return whether it did; it does not where the exercise has gone on since that mark, or is not there
     */
    boolean remove(Mark mark);

    /**
     * Brings exercises in, in the place of all that are there; all of it or nothing.
     *
     * @param there all marks, for the exercises that are to go
     * @param instead asked for one after the other; what it throws leaves everything as it was
     * @param progress is told how many events are in; whoever stops it there finds everything as it was
     * @return whether it did; it does not where an exercise has gone on since those marks
     */
    boolean replaceAll(List<Mark> there, Iterable<Unpacked> instead, Progress progress);

    /** The same while nobody watches. */
    default boolean replaceAll(List<Mark> there, Iterable<Unpacked> instead) {
        return replaceAll(there, instead, Progress.UNSEEN);
    }
}
