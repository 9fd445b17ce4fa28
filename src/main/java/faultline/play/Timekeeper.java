package faultline.play;

import faultline.exercise.ClockCommand;
import faultline.exercise.ClockCommand.ExtendTimer;
import faultline.exercise.ClockCommand.PauseTimer;
import faultline.exercise.ClockCommand.ResumeTimer;
import faultline.exercise.ClockCommand.StartTimer;
import faultline.exercise.ClockCommand.StopTimer;
import faultline.exercise.ClockCommand.WarnOfTimer;
import faultline.exercise.clock.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a person can do with the timer of a phase. It hands in the time, which the heart does not know. */
public final class Timekeeper {
    private final Conductor conductor;
    private final Clock clock;
    private final CommandIds ids;
    private final Map<String, SteadyTime> times = new ConcurrentHashMap<>();

    Timekeeper(Conductor conductor, Clock clock, CommandIds ids) {
        this.conductor = conductor;
        this.clock = clock;
        this.ids = ids;
    }

    public Outcome<Happened> start(Caller caller, String name, Duration length) {
        return act(caller, name, now -> new StartTimer(now, length));
    }

    public Outcome<Happened> extend(Caller caller, String name, Duration more) {
        return act(caller, name, now -> new ExtendTimer(now, more));
    }

    public Outcome<Happened> pause(Caller caller, String name) {
        return act(caller, name, PauseTimer::new);
    }

    public Outcome<Happened> resume(Caller caller, String name) {
        return act(caller, name, ResumeTimer::new);
    }

    public Outcome<Happened> stop(Caller caller, String name) {
        return act(caller, name, StopTimer::new);
    }

    /** Notes that the warning which is due is given now, so that it is never given again; refused if none is due. */
    public Outcome<Happened> warn(Caller caller, String name) {
        return act(caller, name, UUID.randomUUID(), WarnOfTimer::new);
    }

    /**
     * The instant that an exercise's timer goes by now.
     *
     * @param timer as it stands
     */
    public Instant now(String name, Optional<Timer> timer) {
        return times.computeIfAbsent(name, none -> new SteadyTime(clock))
                .now(timer.map(Timer::seen).orElse(Instant.MIN));
    }

    /** The time of the room, by the machine's clock. */
    public Instant realTime() {
        return clock.instant();
    }

    private Outcome<Happened> act(Caller caller, String name, Function<Instant, ClockCommand> command) {
        return act(caller, name, ids.next(), command);
    }

    private Outcome<Happened> act(Caller caller, String name, UUID id, Function<Instant, ClockCommand> command) {
        return conductor.carryOut(
                caller,
                name,
                id,
                loaded -> Outcome.done(command.apply(now(name, loaded.exercise().timer()))));
    }
}
