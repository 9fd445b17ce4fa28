package faultline.play;

import faultline.adjudication.NearMissSearch;
import faultline.adjudication.rules.RuleBase;
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
import java.util.NavigableMap;
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
        return exercises
                .load(name)
                .then(loaded -> asked(loaded, subject, turn)
                        .then(asked -> exercises.rules(loaded.exercise()).then(rules -> Outcome.done(found(
                                loaded, asked, rules)))));
    }

    /**
     * A turn's adjudication, with the exercise as it stood before it.
     *
     * @param concerns which of its near misses are asked for
     */
    private record Asked(Exercise before, Adjudication adjudication, Predicate<NearMiss> concerns) {}

    private static NearMisses found(Loaded loaded, Asked asked, RuleBase rules) {
        var all = new NearMissSearch(loaded.scenario(), rules).of(asked.before(), asked.adjudication());
        return new NearMisses(
                asked.adjudication().turn(),
                all.stream().filter(asked.concerns()).toList());
    }

    private static Outcome<Asked> asked(Loaded loaded, Optional<String> subject, OptionalInt turn) {
        var proposals = proposals(loaded);
        if (proposals.isEmpty()) {
            return Outcome.refused(
                    Code.WRONG_PHASE,
                    "No turn has been adjudicated yet, so nothing has nearly happened.",
                    "`turn adjudicate` asks the rules.");
        }
        if (turn.isPresent() && !proposals.containsKey(turn.getAsInt())) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "Turn (" + turn.getAsInt() + ") has not been adjudicated.",
                    "There is "
                            + Nearest.list(proposals.keySet().stream()
                                    .map(Object::toString)
                                    .toList())
                            + ".");
        }
        var turns = turn.isPresent() ? List.of(turn.getAsInt()) : List.copyOf(proposals.descendingKeySet());
        return subject.isEmpty()
                ? Outcome.done(at(loaded, proposals.get(turns.get(0)), miss -> true))
                : about(loaded, subject.get(), turns.stream().map(proposals::get).toList());
    }

    /** The events by which turns were proposed, by turn; where a turn was proposed again, the last one. */
    private static NavigableMap<Integer, Integer> proposals(Loaded loaded) {
        var proposals = new TreeMap<Integer, Integer>();
        for (int i = 0; i < loaded.events().size(); i++) {
            if (loaded.events().get(i).event() instanceof AdjudicationProposed proposed) {
                proposals.put(proposed.adjudication().turn(), i);
            }
        }
        return proposals;
    }

    private static Asked at(Loaded loaded, int event, Predicate<NearMiss> concerns) {
        return new Asked(Exercise.fold(loaded.events().subList(0, event)), adjudication(loaded, event), concerns);
    }

    private static Adjudication adjudication(Loaded loaded, int event) {
        return ((AdjudicationProposed) loaded.events().get(event).event()).adjudication();
    }

    /**
     * @param events the turns that come into question, the latest first: a quantity or an actor is sought in that one, a
     *     move or ruling in the one that has it
     */
    private static Outcome<Asked> about(Loaded loaded, String subject, List<Integer> events) {
        var id = subject.toUpperCase(Locale.ROOT);
        for (var event : events) {
            var adjudication = adjudication(loaded, event);
            if (adjudication.moves().map(Move::id).anyMatch(id::equals)) {
                return Outcome.done(at(loaded, event, miss -> miss.answers(id)));
            }
            var ruling =
                    adjudication.rulings().filter(known -> known.id().equals(id)).findFirst();
            if (ruling.isPresent()) {
                return Outcome.done(at(loaded, event, miss -> isBeside(miss, ruling.get())));
            }
        }
        var key = Key.parse(subject);
        if (loaded.exercise().situation().values().containsKey(key)) {
            return Outcome.done(at(loaded, events.get(0), miss -> miss.touches().contains(key)));
        }
        if (loaded.scenario().actors().containsKey(subject)) {
            return Outcome.done(at(loaded, events.get(0), miss -> miss.moves(subject)));
        }
        return Outcome.refused(
                Code.UNKNOWN_NAME,
                "There is no indicator, actor, move or ruling (" + subject + ") in what has been adjudicated"
                        + (events.size() == 1
                                ? " in turn " + adjudication(loaded, events.get(0)).turn()
                                : "")
                        + ".",
                Nearest.hint(subject, names(loaded, events)));
    }

    /** Whether it is the ruling itself, or would have answered the same. */
    private static boolean isBeside(NearMiss miss, Ruling ruling) {
        boolean itself =
                miss.lack() instanceof Lack.OfTheDice dice && dice.ruling().equals(ruling.id());
        return itself || miss.causes().equals(ruling.causes());
    }

    private static List<String> names(Loaded loaded, List<Integer> events) {
        var keys = loaded.exercise().situation().values().keySet().stream().map(Key::toString);
        var ids = events.stream()
                .map(event -> adjudication(loaded, event))
                .flatMap(turn -> Stream.concat(turn.moves().map(Move::id), turn.rulings().map(Ruling::id)));
        return Stream.of(loaded.scenario().actors().keySet().stream(), keys, ids)
                .flatMap(names -> names)
                .toList();
    }
}
