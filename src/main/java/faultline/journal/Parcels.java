package faultline.journal;

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
     * @return empty if it has no event of that number and hash any more
     * @throws JournalException DAMAGED, if what is stored is not what was written
     */
    Optional<Parcel> pack(Mark mark);

    /** Brings an exercise in with its texts; does nothing, and says so, where there is one of its name already. */
    boolean bring(Unpacked unpacked);

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
     * @return whether it did; it does not where an exercise has gone on since those marks
     */
    boolean replaceAll(List<Mark> there, Iterable<Unpacked> instead);
}
