package faultline.play;

import faultline.exercise.Exercise;
import faultline.exercise.Fitting;
import faultline.exercise.ForkPoint;
import faultline.exercise.Undoing;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.exercise.turn.Phase;
import faultline.journal.Journal.Appended;
import faultline.journal.Journal.Stamped;
import faultline.view.Views;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins exercises with what others were played up to a point. What had been undone there is left behind: a fork begins
 * with the events that stood, in their order, each with its own stamp.
 */
record Forking(Exercises exercises, Clock clock, CommandIds ids) {

    Outcome<Happened> fork(Caller caller, String of, String name, ForkPoint point, boolean currentTexts) {
        if (!(caller.seat() instanceof Seat.White)) {
            return Outcome.refused(Code.NOT_YOURS, "Only the white cell forks an exercise.", "Ask the facilitator.");
        }
        var badName = Names.whyNot(name);
        if (badName.isPresent()) {
            return Outcome.refused(badName.get());
        }
        return exercises.load(of).then(loaded -> {
            var badPoint = point.whyNot(loaded.events());
            return badPoint.isPresent()
                    ? Outcome.refused(badPoint.get())
                    : fork(caller, loaded, name, point.line(loaded.events()), currentTexts);
        });
    }

    private Outcome<Happened> fork(Caller caller, Loaded parent, String name, long line, boolean currentTexts) {
        var shared = Undoing.standing(parent.events().subList(0, (int) line));
        var before = Exercise.fold(shared);
        return texts(before, shared, currentTexts)
                .then(texts -> append(
                        caller,
                        name,
                        shared,
                        new Event.ExerciseForked(before.name(), line, texts.scenario(), texts.rules())));
    }

    /** The digests of the texts that a fork goes on under. */
    private record Texts(String scenario, String rules) {}

    private Outcome<Texts> texts(Exercise before, List<Recorded> shared, boolean current) {
        var identity = before.identity();
        if (!current) {
            return Outcome.done(new Texts(identity.scenarioDigest(), identity.rulesDigest()));
        }
        if (before.phase() == Phase.ADJUDICATION) {
            return Outcome.refused(
                    Code.WRONG_PHASE,
                    "The proposal that waits there was made by the rules of before.",
                    "`--turn " + before.turn().number()
                            + "` forks before the turn, which the rules of now can answer.");
        }
        return exercises.library().current(identity.scenario()).then(now -> {
            var unfit = new Fitting(now.scenario()).whyNot(shared);
            return unfit.isPresent()
                    ? Outcome.refused(
                            Code.BAD_SCENARIO,
                            "What was played does not fit scenario (" + identity.scenario() + ") as it is now. "
                                    + unfit.get(),
                            "Fork without `--rules current`, or mend the scenario.")
                    : Outcome.done(new Texts(
                            exercises.journal().keep(now.scenarioText().canonical()),
                            exercises.journal().keep(now.ruleTexts().canonical())));
        });
    }

    private Outcome<Happened> append(Caller caller, String name, List<Recorded> shared, Event.ExerciseForked forked) {
        var stamp = new Stamp(clock.instant(), caller.seat(), caller.person(), ids.next());
        var events = new ArrayList<Stamped>();
        shared.forEach(recorded -> events.add(new Stamped(recorded.stamp(), under(name, recorded.event()))));
        events.add(new Stamped(stamp, forked));
        return exercises.journal().append(name, 0, events) instanceof Appended.Clash
                ? Outcome.refused(Names.taken(name))
                : exercises
                        .load(name)
                        .then(now -> Outcome.done(new Happened(
                                Views.of(now.scenario(), now.chronicle(), caller.seat()),
                                exercises.made(name, stamp.command()))));
    }

    /** An exercise bears its own name from its first event on. */
    private static Event under(String name, Event event) {
        return event instanceof Event.ExerciseCreated created ? created.named(name) : event;
    }
}
