package faultline.play;

import faultline.adjudication.NearMissSearch;
import faultline.exercise.Exercise;
import faultline.exercise.Undoing;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.exercise.whatif.NearMiss;
import faultline.exercise.whatif.NearMiss.Lack;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what nearly happened in a turn that has been adjudicated. It reads and never writes. */
record NearMissFinder(Exercises exercises) {

    Outcome<NearMisses> find(Caller caller, String name, Optional<String> subject, OptionalInt turn) {
        if (!caller.seesEverything()) {
            return Outcome.refused(
                    Code.NOT_YOURS,
                    "Only the white cell may see what nearly happened, not the seat (" + caller.seat() + ").",
                    "Ask the facilitator.");
        }
        return exercises.load(name).then(loaded -> asked(loaded, subject, turn).then(this::found));
    }

    /**
     * A turn's adjudication as the journal has it.
     *
     * @param before the exercise as it stood when the rules were asked
     */
    private record Proposed(Exercise before, Adjudication adjudication) {
        boolean has(String move) {
            return adjudication.moves().map(Move::id).anyMatch(move::equals);
        }

        Optional<Ruling> ruling(String id) {
            return adjudication
                    .rulings()
                    .filter(ruling -> ruling.id().equals(id))
                    .findFirst();
        }
    }

    /** Which near misses are asked for, of which turn or which of its impulses. */
    private record Asked(List<Proposed> in, Predicate<NearMiss> concerns) {}

    /** Under the texts that held then, which a fork may have exchanged since. */
    private Outcome<NearMisses> found(Asked asked) {
        var then = asked.in().get(0).before();
        return exercises.scenario(then).then(scenario -> exercises.rules(then).then(rules -> {
            var search = new NearMissSearch(scenario, rules);
            var misses = asked.in().stream()
                    .flatMap(proposed -> search.of(proposed.before(), proposed.adjudication()).stream())
                    .filter(asked.concerns())
                    .toList();
            return Outcome.done(new NearMisses(turnOf(asked.in().get(0)), misses));
        }));
    }

    private static Outcome<Asked> asked(Loaded loaded, Optional<String> subject, OptionalInt turn) {
        var all = latestFirst(loaded);
        if (all.isEmpty()) {
            return Outcome.refused(
                    Code.WRONG_PHASE,
                    "No turn has been adjudicated yet, so nothing has nearly happened.",
                    "`turn adjudicate` asks the rules.");
        }
        var turns = all.stream()
                .filter(proposed -> turn.isEmpty() || turn.getAsInt() == turnOf(proposed))
                .toList();
        if (turns.isEmpty()) {
            var there = all.stream()
                    .map(proposed -> Integer.toString(turnOf(proposed)))
                    .distinct()
                    .toList();
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "Turn (" + turn.orElseThrow() + ") has not been adjudicated.",
                    "There is " + Nearest.list(there) + ".");
        }
        return subject.map(name -> about(loaded, name, turns))
                .orElseGet(() -> Outcome.done(new Asked(latest(turns), miss -> true)));
    }

    private static int turnOf(Proposed proposed) {
        return proposed.adjudication().turn();
    }

    /** Everything that was adjudicated and stands, the latest first, with what the white cell made of it. */
    private static List<Proposed> latestFirst(Loaded loaded) {
        var all = new ArrayDeque<Proposed>();
        var standing = Undoing.standing(loaded.events());
        var exercise = Exercise.fold(standing.subList(0, 1));
        for (var recorded : standing.subList(1, standing.size())) {
            if (recorded.event() instanceof AdjudicationProposed proposed) {
                all.addFirst(new Proposed(exercise, proposed.adjudication()));
            } else if (recorded.event() instanceof AdjudicationRevised revised) {
                all.addFirst(new Proposed(all.removeFirst().before(), revised.adjudication()));
            }
            exercise = exercise.evolve(recorded.event());
        }
        return List.copyOf(all);
    }

    /** Those of the latest turn, which has several if it was played impulse by impulse. */
    private static List<Proposed> latest(List<Proposed> turns) {
        return turns.stream()
                .filter(proposed -> turnOf(proposed) == turnOf(turns.get(0)))
                .sorted(Comparator.comparingInt(
                        proposed -> proposed.before().turn().impulse().number()))
                .toList();
    }

    /**
     * @param turns those that come into question, the latest first: a quantity or an actor is sought in that one, a move
     *     or ruling in the one that has it
     */
    private static Outcome<Asked> about(Loaded loaded, String subject, List<Proposed> turns) {
        var id = subject.toUpperCase(Locale.ROOT);
        for (var turn : turns) {
            if (turn.has(id)) {
                return Outcome.done(new Asked(List.of(turn), miss -> miss.answers(id)));
            }
            var ruling = turn.ruling(id);
            if (ruling.isPresent()) {
                return Outcome.done(new Asked(List.of(turn), miss -> isBeside(miss, ruling.get())));
            }
        }
        var key = Key.parse(subject);
        if (loaded.exercise().situation().values().containsKey(key)) {
            return Outcome.done(new Asked(latest(turns), miss -> miss.touches().contains(key)));
        }
        if (loaded.scenario().actors().containsKey(subject)) {
            return Outcome.done(new Asked(latest(turns), miss -> miss.moves(subject)));
        }
        var where = turns.size() == 1 ? " in turn " + turnOf(turns.get(0)) : "";
        return Outcome.refused(
                Code.UNKNOWN_NAME,
                "There is no indicator, actor, move or ruling (" + subject + ") in what has been adjudicated" + where
                        + ".",
                Nearest.hint(subject, names(loaded, turns)));
    }

    /** Whether it is the ruling itself, or would have answered the same. */
    private static boolean isBeside(NearMiss miss, Ruling ruling) {
        boolean itself =
                miss.lack() instanceof Lack.OfTheDice dice && dice.ruling().equals(ruling.id());
        return itself || miss.causes().equals(ruling.causes());
    }

    private static List<String> names(Loaded loaded, List<Proposed> turns) {
        var keys = loaded.exercise().situation().values().keySet().stream().map(Key::toString);
        var ids = turns.stream()
                .map(Proposed::adjudication)
                .flatMap(turn ->
                        Stream.concat(turn.moves().map(Move::id), turn.rulings().map(Ruling::id)));
        return Stream.of(loaded.scenario().actors().keySet().stream(), keys, ids)
                .flatMap(names -> names)
                .toList();
    }
}
