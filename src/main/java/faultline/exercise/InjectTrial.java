package faultline.exercise;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.InjectReleased.How;
import faultline.exercise.event.MselEvent;
import faultline.exercise.inject.Msel;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the list does by itself as a turn or a further part of one begins: contingency injects are armed, injects come, and
 * where one of an exclusive group has come, the others are skipped.
 *
 * @param exercise as it stands when the turn or its part has begun
 */
record InjectTrial(Scenario scenario, Exercise exercise) {
    private static final Comparator<Inject> BEST_FIRST =
            Comparator.comparingInt(inject -> inject.group().orElseThrow().rank());

    /** As a turn begins: what the calendar says, and what conditions say. A turn zero has neither. */
    List<Event> ofTurn() {
        return turn() == 0 ? List.of() : all(this::planned);
    }

    /** As a further part of a turn begins: what conditions say. */
    List<Event> ofPart() {
        return turn() == 0 || exercise.phase() != Phase.MOVES ? List.of() : all(inject -> false);
    }

    /** The contingency injects whose time has come, once each. */
    List<Event> armed() {
        return injects()
                .filter(this::isToBeArmed)
                .<Event>map(inject -> new MselEvent.InjectArmed(
                        turn(), inject.id(), inject.contingencyFor().orElseThrow()))
                .toList();
    }

    /** What is skipped because others of its group have been released. */
    List<Event> skipped(List<String> released) {
        var by = released.stream()
                .map(scenario::inject)
                .filter(inject -> inject.group().isPresent())
                .collect(Collectors.toMap(
                        inject -> inject.group().orElseThrow().name(), inject -> inject, (first, second) -> first));
        return injects()
                .filter(inject -> inject.group().isPresent()
                        && by.containsKey(inject.group().get().name())
                        && !released.contains(inject.id())
                        && msel().status(inject).next().contains(InjectStatus.SKIPPED))
                .<Event>map(inject ->
                        skip(inject, by.get(inject.group().orElseThrow().name())))
                .toList();
    }

    private List<Event> all(Predicate<Inject> planned) {
        var events = new ArrayList<>(armed());
        var after = new InjectTrial(scenario, exercise.after(events));
        var coming = after.best(after.injects()
                .filter(inject -> planned.test(inject) || after.wanted(inject))
                .toList());
        coming.stream()
                .map(inject -> new InjectReleased(
                        turn(), inject.id(), planned.test(inject) ? How.CALENDAR : How.CONDITION, ""))
                .forEach(events::add);
        events.addAll(skipped(coming.stream().map(Inject::id).toList()));
        return events;
    }

    private boolean planned(Inject inject) {
        var course = msel().course(inject.id());
        if (msel().status(inject) == InjectStatus.DEFERRED) {
            return course.deferredTo().isPresent() && course.deferredTo().getAsInt() == turn();
        }
        var planned = inject.turn(scenario.timetable());
        return msel().status(inject).ready() && planned.isPresent() && planned.getAsInt() == turn();
    }

    private boolean wanted(Inject inject) {
        if (!(inject.release() instanceof Release.When when)
                || msel().in(turn()).contains(inject.id())) {
            return false;
        }
        var status = msel().status(inject);
        boolean free = status.ready() || (when.often() && status.delivered());
        boolean held = inject.contingencyFor().isPresent() && !isArmed(inject);
        return free
                && !held
                && new Conditions(exercise.situation(), turn(), "", "", new PlayedSoFar(scenario, exercise))
                        .hold(when.condition());
    }

    /** Of each exclusive group the one of the lowest rank, and of equals the first; all that are in none. */
    private List<Inject> best(List<Inject> candidates) {
        var first = new HashSet<String>();
        Set<Inject> best = candidates.stream()
                .filter(inject -> inject.group().isPresent())
                .sorted(BEST_FIRST)
                .filter(inject -> first.add(inject.group().orElseThrow().name()))
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(inject -> inject.group().isEmpty() || best.contains(inject))
                .toList();
    }

    private boolean isToBeArmed(Inject inject) {
        return inject.contingencyFor().isPresent()
                && msel().course(inject.id()).armed().isEmpty()
                && !msel().isReleased(inject.id())
                && missing(inject);
    }

    /** What was done late after all holds a contingency inject back again. */
    private boolean isArmed(Inject inject) {
        return msel().course(inject.id()).armed().isPresent() && missing(inject);
    }

    private boolean missing(Inject inject) {
        return new PlayedSoFar(scenario, exercise)
                .missing(inject.contingencyFor().orElseThrow());
    }

    private MselEvent skip(Inject inject, Inject instead) {
        return new MselEvent.InjectStatusChanged(
                inject.id(),
                InjectStatus.SKIPPED,
                OptionalInt.empty(),
                "of the group (" + inject.group().orElseThrow().name() + ") came the inject (" + instead.id() + ")");
    }

    private Stream<Inject> injects() {
        return scenario.injects().values().stream();
    }

    private Msel msel() {
        return exercise.msel();
    }

    private int turn() {
        return exercise.turn().number();
    }
}
