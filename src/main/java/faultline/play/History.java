package faultline.play;

import faultline.adjudication.Chance;
import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.ForkPoint;
import faultline.exercise.Undoing;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Desk;
import faultline.progress.Progress;
import faultline.view.Comparison;
import faultline.view.ExerciseView;
import faultline.view.LogView;
import faultline.view.SideBySide;
import faultline.view.Views;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks back at what has been played, and goes on from there. Nothing here changes an exercise that was played. */
public final class History {
    private final Exercises exercises;
    private final Forking forking;
    private final Verifier verifier;
    private final Desk desk;
    private final Chance chance;

    History(Exercises exercises, Conductor conductor, Desk desk, Chance chance, CommandIds ids) {
        this.exercises = exercises;
        this.forking = new Forking(exercises, conductor.clock(), ids);
        this.verifier = new Verifier(exercises, chance);
        this.desk = desk;
        this.chance = chance;
    }

    /** What a seat may read of an exercise's journal. */
    public Outcome<LogView> log(String name, Seat seat) {
        return exercises
                .load(name)
                .then(loaded -> Outcome.done(LogView.of(loaded.scenario(), loaded.chronicle(), seat)));
    }

    /** An exercise as that seat may know it, and how it came about; both as of one moment. */
    public record Told(ExerciseView view, LogView log) {}

    /** All that the seat may know of the exercise, which is read once for both. */
    public Outcome<Told> told(String name, Seat seat) {
        return exercises
                .load(name)
                .then(loaded -> Outcome.done(new Told(
                        Views.of(loaded.scenario(), loaded.chronicle(), seat),
                        LogView.of(loaded.scenario(), loaded.chronicle(), seat))));
    }

    /**
     * What a seat could see once a turn was over, before anything of the next one: what has come to light since is not in
     * it.
     *
     * @param turn the last one that is over if left out
     */
    public Outcome<ExerciseView> after(String name, Seat seat, OptionalInt turn) {
        return exercises.load(name).then(loaded -> {
            int now = loaded.exercise().turn().number();
            return turn.isPresent()
                    ? after(loaded, seat, turn.getAsInt())
                    : isOver(loaded, now) ? after(loaded, seat, now) : after(loaded, seat, now - 1);
        });
    }

    private Outcome<ExerciseView> after(Loaded loaded, Seat seat, int turn) {
        return isOver(loaded, turn)
                ? exercises
                        .standing(Chronicle.of(until(loaded, turn)))
                        .then(then -> Outcome.done(Views.of(then.scenario(), then.chronicle(), seat)))
                : Outcome.refused(
                        Code.WRONG_PHASE,
                        turn < (loaded.scenario().timetable().zero() ? 0 : 1)
                                ? "No turn is over in exercise ("
                                        + loaded.exercise().name() + ")."
                                : Timetable.title(turn) + " is not over in exercise ("
                                        + loaded.exercise().name() + ").",
                        "`turn accept` ends a turn; `exercise status` shows how it stands.");
    }

    private static boolean isOver(Loaded loaded, int turn) {
        var then = Exercise.fold(until(loaded, turn)).turn();
        return then.number() == turn && then.phase() == Phase.RESULTS;
    }

    /** The events that stand up to the beginning of the next turn, or to where the exercise was closed. */
    private static List<Recorded> until(Loaded loaded, int turn) {
        return Undoing.standing(loaded.events()).stream()
                .takeWhile(recorded -> !(recorded.event() instanceof Event.ExerciseClosed)
                        && !recorded.event().equals(new Event.TurnBegan(turn + 1)))
                .toList();
    }

    /**
     * Begins an exercise with what another one was played up to a point, and opens it. The other one is not touched, and
     * the new one does not need it.
     *
     * @param currentTexts whether it goes on under the scenario and rules as they stand in their folders now
     */
    public Outcome<Happened> fork(Caller caller, String of, String name, ForkPoint point, boolean currentTexts) {
        return forking.fork(caller, of, name, point, currentTexts).then(happened -> {
            desk.open(name);
            return Outcome.done(happened);
        });
    }

    /** Where two exercises of one scenario part. Only who sees everything may ask. */
    public Outcome<Comparison> compare(Caller caller, String first, String second) {
        return sides(caller, List.of(first, second))
                .then(views -> Outcome.done(Comparison.of(views.get(0), views.get(1))));
    }

    /** Two or more exercises of one scenario side by side. Only who sees everything may ask. */
    public Outcome<SideBySide> sideBySide(Caller caller, List<String> names) {
        if (names.size() < 2) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "Two exercises or more are needed to hold them against each other.",
                    "`exercise list` shows them; `exercise fork NAME` makes another of the open one.");
        }
        var twice = names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .findFirst();
        return twice.isPresent()
                ? Outcome.refused(
                        Code.BAD_VALUE,
                        "Exercise (" + twice.get() + ") is the same as itself.",
                        "Name each exercise once; `exercise fork NAME` makes another of the open one.")
                : sides(caller, names).then(views -> Outcome.done(SideBySide.of(views)));
    }

    /** What the caller sees of each exercise, if all are of one scenario. */
    private Outcome<List<ExerciseView>> sides(Caller caller, List<String> names) {
        if (!caller.seesEverything()) {
            return Outcome.refused(Code.NOT_YOURS, "Only the white cell compares exercises.", "Ask the facilitator.");
        }
        var all = new ArrayList<Loaded>();
        for (var name : names) {
            var loaded = exercises.load(name);
            if (!(loaded instanceof Outcome.Done<Loaded> done)) {
                return loaded.then(none -> Outcome.done(List.of()));
            }
            all.add(done.value());
        }
        return all.stream()
                .filter(one -> !one.scenario().id().equals(all.get(0).scenario().id()))
                .findFirst()
                .map(other -> History.<List<ExerciseView>>notOfOneScenario(all.get(0), other))
                .orElseGet(() -> Outcome.done(all.stream()
                        .map(one -> Views.of(one.scenario(), one.chronicle(), caller.seat()))
                        .toList()));
    }

    private static <T> Outcome<T> notOfOneScenario(Loaded first, Loaded other) {
        return Outcome.refused(
                Code.BAD_VALUE,
                "Exercise (" + first.exercise().name() + ") is of scenario ("
                        + first.scenario().id() + ") and exercise ("
                        + other.exercise().name() + ") of scenario ("
                        + other.scenario().id() + ").",
                "Name exercises of one scenario; `exercise list` shows them.");
    }

    /**
     * Adjudicates every turn of an exercise again, under the texts that held then, and compares each ruling.
     *
     * @param progress is told how many answers of the rules have been compared
     */
    public Outcome<Verification> verify(String name, Progress progress) {
        return verifier.verify(name, progress);
    }

    /**
     * Verifies every exercise there is, by name.
     *
     * @param progress is told how many have been
     */
    public List<Verified> verifyAll(Progress progress) {
        var names = exercises.journal().exercises();
        var verified = new ArrayList<Verified>();
        for (var name : names) {
            int before = verified.size();
            verified.add(new Verified(name, verifier.verify(name, (done, all) -> progress.at(before, names.size()))));
        }
        return List.copyOf(verified);
    }

    /** What came of verifying one of several exercises. */
    public record Verified(String name, Outcome<Verification> verification) {}

    /**
     * Which exercises of a scenario would have gone otherwise under its text and rules as they stand in their folders
     * now. It reads and never writes.
     *
     * @param progress is told how many exercises have been looked at, those of other scenarios among them
     */
    public Outcome<Impact> impact(String scenario, Progress progress) {
        return new ImpactStudy(exercises, chance, progress).of(scenario);
    }

    /**
     * What nearly happened in a turn that has been adjudicated: for the white cell alone, since it tells where things
     * stand that a cell cannot see.
     *
     * @param subject an indicator's key, an actor, or the id of a move or ruling; empty for all of the turn
     * @param turn the last one that was adjudicated if left out; of a move or ruling, its own
     */
    public Outcome<NearMisses> nearMisses(Caller caller, String name, Optional<String> subject, OptionalInt turn) {
        return new NearMissFinder(exercises).find(caller, name, subject, turn);
    }
}
