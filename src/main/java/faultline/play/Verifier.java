package faultline.play;

import faultline.adjudication.Chance;
import faultline.exercise.Exercise;
import faultline.exercise.Undoing;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.journal.JournalException;
import faultline.view.RulingWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Adjudicates every turn of an exercise again and compares: each in the state in which it was proposed and under the texts
 * that held then, whether or not it was undone since. It reads and never writes, so it cannot change a run.
 */
record Verifier(Exercises exercises, Chance chance) {

    Outcome<Verification> verify(String name) {
        var damage = exercises.journal().damage(name);
        if (damage.isPresent()) {
            return Outcome.done(new Verification.Damaged(damage.get()));
        }
        try {
            return exercises.load(name).then(loaded -> replay(loaded.events()));
        } catch (JournalException lost) {
            if (lost.kind() == JournalException.Kind.DAMAGED) {
                return Outcome.done(new Verification.Damaged(String.valueOf(lost.getMessage())));
            }
            throw lost;
        }
    }

    private Outcome<Verification> replay(List<Recorded> events) {
        var standing = new HashSet<>(Undoing.standing(events));
        int turns = 0;
        int undone = 0;
        long rulings = 0;
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).event() instanceof AdjudicationProposed proposed) {
                var stored = proposed.adjudication();
                var before = Exercise.fold(events.subList(0, i));
                var again = new Replay(exercises, chance).again(before);
                if (!(again instanceof Outcome.Done<Adjudication> now)) {
                    return ((Outcome.Refused<Adjudication>) again).instead();
                }
                if (!now.value().equals(stored)) {
                    return Outcome.done(difference(stored, now.value()));
                }
                int begun = before.turn().accepted().isEmpty() ? 1 : 0;
                turns += begun;
                undone += standing.contains(events.get(i)) ? 0 : begun;
                rulings += stored.rulings().count();
            }
        }
        return Outcome.done(new Verification.Identical(turns, undone, rulings));
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
