package faultline.exercise.inject;

import faultline.exercise.definition.Grown;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.MselEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The master scenario events list as it is played.
 *
 * @param deliveries which inject was released when, in the order of release
 * @param answered how many of these, from the first, have been adjudicated
 * @param written injects that were added in play, or changed, by id
 * @param courses what has become of each that something has been done about, by id
 */
public record Msel(List<Delivery> deliveries, int answered, Map<String, Inject> written, Map<String, Course> courses) {

    public static final Msel NOTHING_RELEASED = new Msel(List.of(), 0, Map.of(), Map.of());

    public Msel {
        deliveries = Grown.copyOf(deliveries);
        written = Ordered.copyOf(written);
        courses = Ordered.copyOf(courses);
    }

    /** An inject was released in that turn. */
    public record Delivery(String inject, int turn) {}

    /** The scenario with the injects that this exercise has: its own, those changed in play, and those added. */
    public Scenario in(Scenario scenario) {
        if (written.isEmpty()) {
            return scenario;
        }
        var injects = new LinkedHashMap<>(scenario.injects());
        injects.putAll(written);
        return scenario.having(injects);
    }

    public boolean isReleased(String inject) {
        return deliveries.stream().anyMatch(delivery -> delivery.inject().equals(inject));
    }

    /** The turn in which each was released first, by id, in the order of release. */
    public Map<String, Integer> released() {
        var released = new LinkedHashMap<String, Integer>();
        deliveries.forEach(delivery -> released.putIfAbsent(delivery.inject(), delivery.turn()));
        return Ordered.copyOf(released);
    }

    /** The turn in which it was released last, if it was. */
    public Optional<Integer> lastReleased(String inject) {
        return deliveries.stream()
                .filter(delivery -> delivery.inject().equals(inject))
                .map(Delivery::turn)
                .reduce((earlier, later) -> later);
    }

    /** The injects released in that turn, in the order of release. */
    public List<String> in(int turn) {
        return deliveries.stream()
                .filter(delivery -> delivery.turn() == turn)
                .map(Delivery::inject)
                .toList();
    }

    /** Those that have been released and not adjudicated yet, in the order of release. */
    public List<String> unanswered() {
        return deliveries.stream().skip(answered).map(Delivery::inject).toList();
    }

    public Course course(String inject) {
        return courses.getOrDefault(inject, Course.UNTOUCHED);
    }

    public InjectStatus status(Inject inject) {
        return course(inject.id()).status().orElse(inject.status());
    }

    /** The list with an inject released in that turn; in one turn it comes once. */
    public Msel with(String inject, int turn) {
        var delivery = new Delivery(inject, turn);
        if (deliveries.contains(delivery)) {
            return this;
        }
        return new Msel(Grown.copyOf(deliveries).then(delivery), answered, written, courses)
                .changing(inject, Course::released);
    }

    /** All that are released have been adjudicated. */
    public Msel allAnswered() {
        return new Msel(deliveries, deliveries.size(), written, courses);
    }

    /** As if nothing had been played; what has been written stays written. */
    public Msel asAtTheStart() {
        return new Msel(List.of(), 0, written, Map.of());
    }

    public Msel evolve(MselEvent event) {
        if (event instanceof MselEvent.InjectAdded added) {
            return writing(added.inject());
        }
        if (event instanceof MselEvent.InjectChanged changed) {
            return writing(changed.inject());
        }
        if (event instanceof MselEvent.InjectStatusChanged changed) {
            return changing(changed.inject(), course -> course.with(changed.status(), changed.turn()));
        }
        if (event instanceof MselEvent.ExpectedActionRecorded recorded) {
            return changing(recorded.inject(), course -> course.with(recorded.seen()));
        }
        var armed = (MselEvent.InjectArmed) event;
        return changing(armed.inject(), course -> course.armedIn(armed.turn()));
    }

    private Msel writing(Inject inject) {
        return new Msel(deliveries, answered, Ordered.with(written, inject.id(), inject), courses);
    }

    private Msel changing(String inject, UnaryOperator<Course> change) {
        return new Msel(deliveries, answered, written, Ordered.with(courses, inject, change.apply(course(inject))));
    }
}
