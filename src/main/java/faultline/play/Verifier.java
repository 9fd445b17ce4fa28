package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Ruling;
import faultline.view.RulingWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var turns = new HashSet<Integer>();
        long rulings = 0;
        for (int i = 1; i < loaded.events().size(); i++) {
            if (loaded.events().get(i).event() instanceof AdjudicationProposed proposed) {
                var stored = proposed.adjudication();
                var now = adjudicator.adjudicate(Exercise.fold(loaded.events().subList(0, i)));
                if (!now.equals(stored)) {
                    return difference(stored, now);
                }
                turns.add(stored.turn());
                rulings += stored.rulings().count();
            }
        }
        return new Verification.Identical(turns.size(), rulings);
    }

    /** The first ruling that differs; where all are the same, the moves or changes are not. */
    private static Verification difference(Adjudication stored, Adjudication now) {
        var before = stored.rulings().toList();
        var after = now.rulings().toList();
        int first = IntStream.range(0, Math.max(before.size(), after.size()))
                .filter(i -> !at(before, i).equals(at(after, i)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return new Verification.Differs(stored.turn(), words(at(before, first)), words(at(after, first)));
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
