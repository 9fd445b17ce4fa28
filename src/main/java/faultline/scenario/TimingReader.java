package faultline.scenario;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Timing;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads in which turns an effect comes: at once and once, unless it says otherwise. */
record TimingReader(Known known, Viewpoint view, Problems problems) {
    private static final String AFTER = "after";
    private static final String FOR = "for";
    private static final String LIFTED_BY = "lifted-by";
    private static final int MOST_TURNS = 100;

    Timing read(Fields effect) {
        var after = effect.wholeIfAny(AFTER, 1, MOST_TURNS);
        var turns = effect.wholeIfAny(FOR, 1, MOST_TURNS);
        var lifted = effect.find(LIFTED_BY).map(new ConditionReader(known, view, problems)::read);
        var timing = new Timing(after.orElse(0), turns(turns, lifted), lifted);
        if (lifted.isPresent() && effect.find(AFTER).isEmpty() && !timing.goesOn()) {
            problems.tell(
                    effect.placeOf(LIFTED_BY),
                    "Key (lifted-by) has nothing to lift: with (for) 1 the effect comes once, at once.");
        }
        return timing;
    }

    private static OptionalInt turns(Optional<Integer> turns, Optional<Condition> lifted) {
        return turns.isEmpty() && lifted.isPresent() ? OptionalInt.empty() : OptionalInt.of(turns.orElse(1));
    }
}
