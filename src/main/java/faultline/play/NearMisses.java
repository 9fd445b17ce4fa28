package faultline.play;

import faultline.exercise.whatif.NearMiss;
import java.util.List;

/**
 * What nearly happened in a turn, as far as it was asked for.
 *
 * @param found the nearest first; possibly none
 */
public record NearMisses(int turn, List<NearMiss> found) {
    public NearMisses {
        found = List.copyOf(found);
    }
}
