package faultline.view;

import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.MselEvent.ExpectedActionRecorded;
import faultline.exercise.event.MselEvent.InjectAdded;
import faultline.exercise.event.MselEvent.InjectArmed;
import faultline.exercise.event.MselEvent.InjectChanged;
import faultline.exercise.event.MselEvent.InjectStatusChanged;
import java.util.function.UnaryOperator;

/**
 * What happens to the master scenario events list, in words for the white cell.
 *
 * @param injects the name of an inject by its id
 */
record MselWords(UnaryOperator<String> injects) {

    String of(MselEvent event) {
        return subject(event) + ": " + what(event) + because(event);
    }

    private String subject(MselEvent event) {
        return "Inject (" + (event instanceof InjectAdded added ? added.inject().name() : injects.apply(id(event)))
                + ")";
    }

    /** The inject that the event is about. */
    static String id(MselEvent event) {
        if (event instanceof InjectAdded added) {
            return added.inject().id();
        }
        if (event instanceof InjectChanged changed) {
            return changed.inject().id();
        }
        if (event instanceof InjectStatusChanged changed) {
            return changed.inject();
        }
        return event instanceof ExpectedActionRecorded recorded ? recorded.inject() : ((InjectArmed) event).inject();
    }

    /** What became of it, without why: "deferred to turn 4". */
    String what(MselEvent event) {
        if (event instanceof InjectAdded) {
            return "written in play";
        }
        if (event instanceof InjectChanged) {
            return "changed in play";
        }
        if (event instanceof InjectStatusChanged changed) {
            return changed.status().word()
                    + (changed.turn().isPresent()
                            ? " to " + Timetable.words(changed.turn().getAsInt())
                            : changed.status() == InjectStatus.DEFERRED ? " to no turn yet" : "");
        }
        if (event instanceof ExpectedActionRecorded recorded) {
            return recorded.seen() ? "expected action seen" : "expected action missed";
        }
        return "armed, since what was expected after " + injects.apply(((InjectArmed) event).since()) + " is missing";
    }

    /** Why; empty where nobody has said. */
    static String why(MselEvent event) {
        if (event instanceof InjectStatusChanged changed) {
            return changed.reason();
        }
        if (event instanceof InjectChanged changed) {
            return changed.reason();
        }
        return event instanceof ExpectedActionRecorded recorded ? recorded.note() : "";
    }

    private static String because(MselEvent event) {
        var why = why(event);
        return why.isBlank() ? "" : " (" + why + ")";
    }

    /** What released an inject, as the log says it behind its name. */
    static String how(InjectReleased released) {
        var why = released.reason().isBlank() ? "" : ": " + released.reason();
        return " (" + means(released) + why + ")";
    }

    static String means(InjectReleased released) {
        return switch (released.how()) {
            case CALENDAR -> "by the calendar";
            case CONDITION -> "by its condition";
            case HAND -> "by hand";
        };
    }
}
