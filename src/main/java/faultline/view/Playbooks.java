package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import faultline.exercise.turn.ConditionWords;
import faultline.view.MoveChoice.Offer;
import faultline.view.Playbook.MoveEntry;
import faultline.view.Playbook.PlannedTurn;
import faultline.view.Playbook.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds what a seat may know of how an exercise is meant to be played. */
record Playbooks(Scenario scenario, Exercise exercise, Sight sight, Labels labels) {

    Playbook playbook() {
        var arguments = scenario.arguments();
        return new Playbook(
                IntStream.rangeClosed(
                                scenario.timetable().zero() ? 0 : 1,
                                scenario.timetable().turns())
                        .mapToObj(this::turn)
                        .toList(),
                scenario.actors().values().stream()
                        .filter(actor -> sight.everything() || sight.plays(actor.id()))
                        .map(Playbooks::stance)
                        .toList(),
                Stream.concat(Stream.of(arguments.usual()), arguments.methods().stream())
                        .distinct()
                        .toList(),
                sight.everything() ? scenario.moveTypes().map(this::move).toList() : List.of());
    }

    /** That a later turn is played otherwise than others may give away what comes in it. */
    private PlannedTurn turn(int number) {
        var timetable = scenario.timetable();
        boolean known = sight.everything()
                || number <= exercise.turn().number()
                || !timetable.plan().containsKey(number);
        return new PlannedTurn(
                number,
                timetable.date(number),
                known ? Optional.of(timetable.kind(number)) : Optional.empty(),
                known
                        ? scenario.order(number).stream()
                                .map(part -> part.stream().map(labels::actor).toList())
                                .toList()
                        : List.of());
    }

    private static Stance stance(Actor actor) {
        return new Stance(actor.id(), actor.name(), actor.interests(), actor.redLines());
    }

    private MoveEntry move(MoveType type) {
        var effects = effects();
        return new MoveEntry(
                Offer.of(type),
                type.actors().stream().map(labels::actor).toList(),
                type.available().equals(Condition.always())
                        ? ""
                        : new ConditionWords(effects.naming()).says(type.available()),
                type.foundOut().orElse(""),
                type.effects().stream().map(effects::of).toList());
    }

    private EffectWords effects() {
        return new EffectWords(scenario, labels, inject -> Optional.ofNullable(
                        scenario.injects().get(inject))
                .map(Inject::name)
                .orElse(inject));
    }
}
