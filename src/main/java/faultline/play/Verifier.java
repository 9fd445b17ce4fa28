package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.Revision;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Ruling;
import faultline.view.RulingWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adjudicates every turn of an exercise again and compares. It reads and never writes, so it cannot change a run. */
record Verifier(Exercises exercises, Chance chance) {

    Outcome<Verification> verify(String name) {
        var damage = exercises.journal().damage(name);
        if (damage.isPresent()) {
            return Outcome.done(new Verification.Damaged(damage.get()));
        }
        return exercises
                .load(name)
                .then(loaded -> exercises.rules(loaded.exercise()).then(rules -> Outcome.done(replay(loaded, rules))));
    }

    private Verification replay(Loaded loaded, RuleBase rules) {
        var adjudicator = new Adjudicator(loaded.scenario(), rules, chance);
        int turns = 0;
        long rulings = 0;
        for (int i = 1; i < loaded.events().size(); i++) {
            var event = loaded.events().get(i).event();
            var stored = stored(event);
            if (stored.isPresent()) {
                var asked = stored.get().overruled().stream()
                        .map(Overruled::intervention)
                        .toList();
                var now = adjudicator.adjudicate(Exercise.fold(loaded.events().subList(0, i)), asked);
                if (!now.equals(stored.get())) {
                    return difference(stored.get(), now);
                }
                turns += event instanceof AdjudicationProposed ? 1 : 0;
                rulings += stored.get().adjudication().rulings().count();
            }
        }
        return new Verification.Identical(turns, rulings);
    }

    /** What the rules answered, as the journal has it: a proposal, or one in which the white cell overruled them. */
    private static Optional<Revision> stored(Event event) {
        if (event instanceof AdjudicationProposed proposed) {
            return Optional.of(new Revision(proposed.adjudication(), List.of()));
        }
        return event instanceof AdjudicationRevised revised
                ? Optional.of(new Revision(revised.adjudication(), revised.overruled()))
                : Optional.empty();
    }

    /** The first ruling that differs; where all are the same, the moves or changes are not. */
    private static Verification difference(Revision stored, Revision now) {
        var before = rulings(stored);
        var after = rulings(now);
        int first = IntStream.range(0, Math.max(before.size(), after.size()))
                .filter(i -> !at(before, i).equals(at(after, i)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return new Verification.Differs(
                stored.adjudication().turn(), words(at(before, first)), words(at(after, first)));
    }

    /** Those of the adjudication, then those that the white cell overruled. */
    private static List<Ruling> rulings(Revision revision) {
        return Stream.concat(
                        revision.adjudication().rulings(),
                        revision.overruled().stream().flatMap(one -> one.model().stream()))
                .toList();
    }

    private static Optional<Ruling> at(List<Ruling> rulings, int index) {
        return index < rulings.size() ? Optional.of(rulings.get(index)) : Optional.empty();
    }

    private static String words(Optional<Ruling> ruling) {
        return ruling.map(one -> one.id() + " by " + RulingWords.source(one.source()) + ": "
                        + one.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + one.roll().map(roll -> ", rolled " + roll.rolled()).orElse(""))
                .orElse("");
    }
}
