package faultline.play;

import faultline.exercise.Chronicle;
import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.HandOver;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Stamp;
import faultline.journal.Journal;
import faultline.journal.Journal.Appended;
import faultline.view.Views;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Carries a command out: fold, decide, append behind what was seen; and anew if somebody else was faster. */
record Conductor(Exercises exercises, Journal journal, Clock clock) {
    private static final int MOST_TRIES = 20;

    /**
     * @param id a command that was carried out before under this id is answered again, not repeated
     * @param commandFor what to do, given how the exercise stands
     */
    Outcome<Happened> carryOut(Caller caller, String name, UUID id, Function<Loaded, Outcome<Command>> commandFor) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            // Asked before the exercise is read, so that what this finds is in what that reads.
            var made = journal.made(name, id);
            var attempt = exercises
                    .load(name)
                    .then(loaded -> made.isEmpty()
                            ? attempt(caller, loaded, id, commandFor)
                            : happened(caller, loaded.chronicle(), made));
            if (attempt instanceof Outcome.Refused<Optional<Happened>> refused) {
                return refused.instead();
            }
            var happened = ((Outcome.Done<Optional<Happened>>) attempt).value();
            if (happened.isPresent()) {
                return Outcome.done(happened.get());
            }
        }
        return Outcome.refused(
                Code.CONFLICT,
                "Others are changing exercise (" + name + ") all the time.",
                "Nothing was changed; try again.");
    }

    /** One attempt; empty if somebody else was faster. */
    private Outcome<Optional<Happened>> attempt(
            Caller caller, Loaded loaded, UUID id, Function<Loaded, Outcome<Command>> commandFor) {
        return commandFor.apply(loaded).then(command -> {
            if (holdsHalfACharacter(command)) {
                return Outcome.refused(
                        Code.BAD_VALUE,
                        "A text holds half a character (a code from D800 to DFFF alone), which cannot be kept.",
                        "Take it out, or write the whole character.");
            }
            var decision =
                    new Decider(loaded.scenario(), loaded.events(), loaded.exercise(), caller.seat()).decide(command);
            return decision instanceof Decision.Refused refused
                    ? Outcome.refused(refused.refusal())
                    : append(caller, loaded, id, ((Decision.Accepted) decision).events());
        });
    }

    /** Files can write such codes, and no text in UTF-8 can hold them. What the rules answer holds nothing new. */
    private static boolean holdsHalfACharacter(Command command) {
        return !(command instanceof Command.ProposeAdjudication)
                && command.toString().codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** Empty if somebody else was faster, be it with this very command: then the next attempt finds it. */
    private Outcome<Optional<Happened>> append(Caller caller, Loaded loaded, UUID id, List<Event> events) {
        var name = loaded.exercise().name();
        var stamp = new Stamp(clock.instant(), caller.seat(), caller.person(), id);
        var handOver = HandOver.before(loaded.events(), caller.seat(), caller.person());
        var happening = Stream.concat(handOver.stream(), events.stream());
        var appended = journal.append(name, loaded.lastNumber(), stamp, happening.toList());
        if (!(appended instanceof Appended.Stored stored)) {
            return Outcome.done(Optional.empty());
        }
        return happened(caller, loaded.chronicle().then(stored.events()), stored.events());
    }

    /** Under the texts that hold now: an undo can go back to before they were exchanged. */
    private Outcome<Optional<Happened>> happened(Caller caller, Chronicle chronicle, List<Recorded> because) {
        return exercises
                .standing(chronicle)
                .then(now -> Outcome.done(Optional.of(new Happened(
                        Views.of(now.scenario(), chronicle, caller.seat()),
                        because.stream().map(Recorded::event).toList()))));
    }
}
