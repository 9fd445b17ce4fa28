package faultline.play;

import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Stamp;
import faultline.view.Views;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what would come of commands, one after the other; nothing of it is kept. The rules are not asked. */
public final class Rehearsal {
    private final Exercises exercises;
    private final Clock clock;
    private final Caller caller;
    private Loaded loaded;

    Rehearsal(Exercises exercises, Clock clock, Caller caller, Loaded loaded) {
        this.exercises = exercises;
        this.clock = clock;
        this.caller = caller;
        this.loaded = loaded;
    }

    /** What would come of the command after those that were tried before and not refused. */
    public Outcome<Happened> act(Command command) {
        var decision =
                new Decider(loaded.scenario(), loaded.events(), loaded.exercise(), caller.seat()).decide(command);
        return decision instanceof Decision.Refused refused
                ? Outcome.refused(refused.refusal())
                : happened(((Decision.Accepted) decision).events());
    }

    private Outcome<Happened> happened(List<Event> events) {
        var stamp = new Stamp(clock.instant(), caller.seat(), caller.person(), UUID.randomUUID());
        var more = new ArrayList<Recorded>();
        events.forEach(event -> more.add(new Recorded(loaded.lastNumber() + more.size() + 1, stamp, event)));
        return exercises.standing(loaded.chronicle().then(more)).then(next -> {
            loaded = next;
            return Outcome.done(new Happened(Views.of(next.scenario(), next.chronicle(), caller.seat()), events));
        });
    }
}
