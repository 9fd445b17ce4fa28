package faultline.play;

import faultline.adjudication.NearMissSearch;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.whatif.NearMiss;
import faultline.exercise.whatif.NearMiss.Lack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what nearly happened in a turn that has been adjudicated. It reads and never writes. */
record NearMissFinder(Exercises exercises) {

    Outcome<NearMisses> find(Caller caller, String name, Optional<String> subject, OptionalInt turn) {
        if (!(caller.seat() instanceof Seat.White)) {
            return Outcome.refused(
                    Code.NOT_YOURS,
                    "Only the white cell may see what nearly happened, not the seat (" + caller.seat() + ").",
                    "Ask the facilitator.");
        }
        return exercises.load(name).then(loaded -> asked(loaded, subject, turn).then(asked -> found(loaded, asked)));
    }

    /**
     * A turn's adjudication as the journal has it.
     *
     * @param event how many events stand before it
     */
    private record Proposed(int event, Adjudication adjudication) {
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

    /** Which near misses of which turn are asked for. */
    private record Asked(Proposed in, Predicate<NearMiss> concerns) {}

    private Outcome<NearMisses> found(Loaded loaded, Asked asked) {
        var adjudication = asked.in().adjudication();
        var before = Exercise.fold(loaded.events().subList(0, asked.in().event()));
        return exercises
                .rules(loaded.exercise())
                .then(rules -> Outcome.done(new NearMisses(
                        adjudication.turn(),
                        new NearMissSearch(loaded.scenario(), rules)
                                .of(before, adjudication).stream()
                                        .filter(asked.concerns())
                                        .toList())));
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
                    .toList();
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "Turn (" + turn.orElseThrow() + ") has not been adjudicated.",
                    "There is " + Nearest.list(there) + ".");
        }
        return subject.map(name -> about(loaded, name, turns))
                .orElseGet(() -> Outcome.done(new Asked(turns.get(0), miss -> true)));
    }

    private static int turnOf(Proposed proposed) {
        return proposed.adjudication().turn();
    }

    /** All turns that were adjudicated; where one was so again, as it was the last time. */
    private static List<Proposed> latestFirst(Loaded loaded) {
        var turns = new TreeMap<Integer, Proposed>();
        for (int i = 0; i < loaded.events().size(); i++) {
            if (loaded.events().get(i).event() instanceof AdjudicationProposed proposed) {
                turns.put(proposed.adjudication().turn(), new Proposed(i, proposed.adjudication()));
            }
        }
        return List.copyOf(turns.descendingMap().values());
    }

    /**
     * @param turns those that come into question, the latest first: a quantity or an actor is sought in that one, a move
     *     or ruling in the one that has it
     */
    private static Outcome<Asked> about(Loaded loaded, String subject, List<Proposed> turns) {
        var id = subject.toUpperCase(Locale.ROOT);
        for (var turn : turns) {
            if (turn.has(id)) {
                return Outcome.done(new Asked(turn, miss -> miss.answers(id)));
            }
            var ruling = turn.ruling(id);
            if (ruling.isPresent()) {
                return Outcome.done(new Asked(turn, miss -> isBeside(miss, ruling.get())));
            }
        }
        var key = Key.parse(subject);
        if (loaded.exercise().situation().values().containsKey(key)) {
            return Outcome.done(new Asked(turns.get(0), miss -> miss.touches().contains(key)));
        }
        if (loaded.scenario().actors().containsKey(subject)) {
            return Outcome.done(new Asked(turns.get(0), miss -> miss.moves(subject)));
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
