package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.Refusal.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether an inject can be written so while the exercise runs. */
record MselWriting(Scenario scenario, Exercise exercise) {
    private static final int LONGEST_ID = 60;

    Decision decide(MselCommand command) {
        if (command instanceof MselCommand.AddInject add) {
            var named = add.inject().id().isEmpty()
                    ? add.inject().named(freeId(add.inject().name()))
                    : add.inject();
            return scenario.injects().containsKey(named.id())
                    ? refuse(
                            Code.NAME_TAKEN,
                            "There is an inject (" + named.id() + ") already.",
                            "`msel edit " + named.id() + "` changes it.")
                    : written(List.of(named), "");
        }
        if (command instanceof MselCommand.ChangeInject change) {
            return scenario.injects().containsKey(change.inject().id())
                    ? written(List.of(change.inject()), change.reason())
                    : refuse(
                            Code.UNKNOWN_NAME,
                            "Scenario (" + scenario.id() + ") has no inject ("
                                    + change.inject().id() + ").",
                            Nearest.hint(
                                    change.inject().id(), scenario.injects().keySet()));
        }
        var write = (MselCommand.WriteInjects) command;
        return written(write.injects(), write.reason());
    }

    private Decision written(List<Inject> injects, String reason) {
        var all = new LinkedHashMap<>(scenario.injects());
        injects.forEach(inject -> all.put(inject.id(), inject));
        var events = new ArrayList<Event>();
        for (var inject : injects) {
            var wrong = wrong(inject, all);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            var before = Optional.ofNullable(scenario.injects().get(inject.id()));
            if (before.isEmpty()) {
                events.add(new MselEvent.InjectAdded(inject));
            } else if (!before.get().equals(inject)) {
                events.add(new MselEvent.InjectChanged(inject, reason));
            }
        }
        return events.isEmpty()
                ? refuse(Code.BAD_VALUE, "Nothing would change.", "`msel show INJECT` shows what there is.")
                : new Decision.Accepted(events);
    }

    private Optional<Decision> wrong(Inject inject, Map<String, Inject> all) {
        return lacking(inject)
                .or(() -> badId(inject))
                .or(() -> unknownActor(inject))
                .or(() -> badTime(inject))
                .or(() -> badContingency(inject, all))
                .or(() -> toldAlready(inject));
    }

    private static Optional<Decision> lacking(Inject inject) {
        if (inject.name().isBlank()) {
            return Optional.of(refuse(Code.BAD_VALUE, "An inject needs a name.", "`msel add \"NAME\" --text \"…\"`."));
        }
        return Optional.empty();
    }

    private static Optional<Decision> badId(Inject inject) {
        return inject.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && inject.id().length() <= LONGEST_ID
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "An inject cannot have the id (" + inject.id() + ").",
                        "Use lower-case words joined by hyphens, at most " + LONGEST_ID + " characters."));
    }

    private Optional<Decision> unknownActor(Inject inject) {
        return Stream.concat(inject.to().stream(), inject.texts().keySet().stream())
                .filter(actor -> !scenario.actors().containsKey(actor))
                .findFirst()
                .map(actor -> refuse(
                        Code.UNKNOWN_NAME,
                        "Inject (" + inject.id() + ") goes to the actor (" + actor + "), which scenario ("
                                + scenario.id() + ") does not have.",
                        Nearest.hint(actor, scenario.actors().keySet())));
    }

    /** It can come in a turn that has not begun; one that was planned for an earlier turn may stay so. */
    private Optional<Decision> badTime(Inject inject) {
        boolean stays = Optional.ofNullable(scenario.injects().get(inject.id()))
                .filter(before -> before.release().equals(inject.release()))
                .isPresent();
        int last = scenario.timetable().turns();
        int next = exercise.turn().number() + 1;
        if (stays || !(inject.release() instanceof Release.InTurn || inject.release() instanceof Release.OnDate)) {
            return Optional.empty();
        }
        var turn = inject.turn(scenario.timetable());
        return turn.isPresent() && turn.getAsInt() >= next && turn.getAsInt() <= last
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Inject (" + inject.id() + ") cannot come "
                                + (inject.release() instanceof Release.OnDate on
                                        ? "on (" + on.date() + ")."
                                        : "in turn (" + turn.orElse(0) + ")."),
                        next <= last
                                ? "Turns " + next + " to " + last + " are still to begin, the last of them on "
                                        + scenario.timetable().date(last)
                                        + "; without a turn it waits for `msel release`."
                                : "The last turn has begun; without a turn it waits for `msel release`."));
    }

    private static Optional<Decision> badContingency(Inject inject, Map<String, Inject> all) {
        return inject.contingencyFor()
                .filter(other -> other.equals(inject.id())
                        || !all.containsKey(other)
                        || !all.get(other).expects())
                .map(other -> refuse(
                        all.containsKey(other) ? Code.BAD_VALUE : Code.UNKNOWN_NAME,
                        "Inject (" + inject.id() + ") cannot be held ready for (" + other + "), after which nothing is"
                                + " expected.",
                        all.containsKey(other)
                                ? "`msel edit " + other + " --expected \"…\"` says what is."
                                : Nearest.hint(other, all.keySet())));
    }

    /** What the players have been told cannot be made to have been something else. */
    private Optional<Decision> toldAlready(Inject inject) {
        var before = Optional.ofNullable(scenario.injects().get(inject.id()));
        boolean told = before.isPresent()
                && exercise.msel().isReleased(inject.id())
                && !before.get().told().equals(inject.told());
        return told
                ? Optional.of(refuse(
                        Code.NOT_AVAILABLE,
                        "Inject (" + inject.id() + ") has been released: what the players were told stays.",
                        "`msel add` writes another one."))
                : Optional.empty();
    }

    private String freeId(String name) {
        return Inject.idOf(name, scenario.injects().keySet());
    }
}
