package faultline.scenario;

import faultline.exercise.definition.Indicator;
import java.util.Map;
import java.util.Optional;

/**
 * What references are checked against: all names, and the indicators as far as they are sound.
 *
 * @param turns how many turns there are, as far as can be told
 */
record Known(
        Names actors,
        Names indicators,
        Names assumptions,
        Names moves,
        Names injects,
        Makers makers,
        Map<String, Indicator> sound,
        int turns) {

    /** Empty if there is none, or one with problems of its own: nothing more is said of it then. */
    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(sound.get(id));
    }
}
