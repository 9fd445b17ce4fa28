package faultline.journal;

import faultline.exercise.definition.Reading;
import faultline.exercise.event.Event;
import java.util.List;

/** What events carried under versions that are read and not written any more. */
sealed interface OldBody {

    /** What it means today. */
    Event now();

    /** Before scenarios had variants. */
    record ExerciseCreated1(
            String name, String scenario, String scenarioDigest, String rulesDigest, long seed, List<Reading> starts)
            implements OldBody {
        @Override
        public Event now() {
            return new Event.ExerciseCreated(name, scenario, "", scenarioDigest, rulesDigest, seed, starts);
        }
    }

    /** Before it was told why, and when only the calendar released injects by itself. */
    record InjectReleased1(int turn, String inject, boolean byHand) implements OldBody {
        @Override
        public Event now() {
            return byHand ? Event.InjectReleased.byHand(turn, inject) : Event.InjectReleased.byCalendar(turn, inject);
        }
    }
}
