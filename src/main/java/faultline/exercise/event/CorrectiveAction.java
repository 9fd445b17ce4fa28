package faultline.exercise.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the improvement plan.
 *
 * @param capability id of the core capability that it is for; empty if for none
 * @param issue what is amiss
 * @param text what is to be done
 * @param owner the responsible organization
 * @param contact its point of contact; may be empty
 * @param start when it begins; empty if that is not settled
 * @param due when it is to be complete; empty if that is not settled
 */
public record CorrectiveAction(
        String capability,
        String issue,
        String text,
        Optional<Element> element,
        String owner,
        String contact,
        Optional<LocalDate> start,
        Optional<LocalDate> due) {

    /** HSEEP's elements of a capability, of which an action mends one. */
    public enum Element {
        PLANNING,
        ORGANIZATION,
        EQUIPMENT,
        TRAINING,
        EXERCISES;

        /** How it is typed and read. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Element> of(String id) {
            return Arrays.stream(values())
                    .filter(element -> element.id().equals(id))
                    .findFirst();
        }

        public static List<String> ids() {
            return Arrays.stream(values()).map(Element::id).toList();
        }
    }
}
