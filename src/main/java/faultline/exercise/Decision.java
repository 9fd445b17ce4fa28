package faultline.exercise;

import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.util.List;

/** The answer to a command: what happens because of it, or why nothing does. */
public sealed interface Decision {

    /** These events happen, at least one. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision refuse(Code code, String reason, String next) {
        return new Refused(Refusal.of(code, reason, next));
    }
}
