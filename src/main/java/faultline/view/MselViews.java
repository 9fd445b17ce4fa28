package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.PlayedSoFar;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.Recorded;
import faultline.exercise.inject.Msel.Delivery;
import faultline.view.InjectView.Change;
import faultline.view.InjectView.Expected;
import faultline.view.InjectView.Row;
import faultline.view.InjectView.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The master scenario events list: for the white cell all of it, for others the injects that they received. */
record MselViews(Scenario scenario, List<Recorded> standing, Exercise exercise, Sight sight, Labels labels) {

    List<InjectView> all() {
        var history = new Later<>(() -> new MselHistory(this::name).of(standing));
        var added = standing.stream()
                .filter(recorded -> recorded.event() instanceof MselEvent.InjectAdded)
                .map(recorded ->
                        ((MselEvent.InjectAdded) recorded.event()).inject().id())
                .collect(Collectors.toSet());
        return scenario.injects().values().stream()
                .filter(this::shows)
                .map(inject ->
                        view(inject, added, Later.list(() -> history.get().getOrDefault(inject.id(), List.of()))))
                .toList();
    }

    private boolean shows(Inject inject) {
        return sight.everything() || (exercise.msel().isReleased(inject.id()) && sight.receives(inject));
    }

    private InjectView view(Inject inject, Set<String> added, List<Change> history) {
        var turn = exercise.msel().released().get(inject.id());
        return new InjectView(
                inject.id(),
                inject.name(),
                sight.told(inject),
                inject.columns().from(),
                inject.to().stream().map(scenario::nameOf).toList(),
                inject.columns().method(),
                turn == null ? OptionalInt.empty() : OptionalInt.of(turn),
                sight.everything() ? Optional.of(row(inject, added, history)) : Optional.empty());
    }

    private Row row(Inject inject, Set<String> added, List<Change> history) {
        var msel = exercise.msel();
        var course = msel.course(inject.id());
        var played = new PlayedSoFar(scenario, exercise);
        return new Row(
                inject,
                msel.status(inject),
                new PlanWords(scenario, labels).of(inject),
                inject.turn(scenario.timetable()),
                date(inject.turn(scenario.timetable())),
                course.deferredTo(),
                msel.deliveries().stream()
                        .filter(delivery -> delivery.inject().equals(inject.id()))
                        .map(Delivery::turn)
                        .toList(),
                played.lastTurn(inject),
                expected(inject, played),
                course.armed().isPresent()
                        && !msel.isReleased(inject.id())
                        && inject.contingencyFor().filter(played::missing).isPresent(),
                exercise.msel().written().containsKey(inject.id()) && added.contains(inject.id()),
                inject.texts().entrySet().stream()
                        .map(text -> new Told(scenario.nameOf(text.getKey()), text.getValue()))
                        .toList(),
                inject.effects().stream()
                        .map(new EffectWords(scenario, labels, this::name)::of)
                        .toList(),
                history);
    }

    private Optional<LocalDate> date(OptionalInt turn) {
        return turn.isPresent() ? Optional.of(scenario.timetable().date(turn.getAsInt())) : Optional.empty();
    }

    private Expected expected(Inject inject, PlayedSoFar played) {
        if (!inject.expects() || !exercise.msel().isReleased(inject.id())) {
            return Expected.NOTHING;
        }
        if (played.missing(inject.id())) {
            return Expected.MISSED;
        }
        return exercise.msel().course(inject.id()).expected().isPresent() ? Expected.SEEN : Expected.OPEN;
    }

    private String name(String inject) {
        return Optional.ofNullable(scenario.injects().get(inject))
                .map(Inject::name)
                .orElse(inject);
    }
}
