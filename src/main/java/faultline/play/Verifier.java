package faultline.play;

import faultline.adjudication.Chance;
import faultline.adjudication.Revision;
import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.Undoing;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.journal.JournalException;
import faultline.progress.Progress;
import faultline.view.RulingWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adjudicates every turn of an exercise again and compares: each in the state in which it was proposed and under the texts
 * that held then, whether or not it was undone since. It reads and never writes, so it cannot change a run.
 */
record Verifier(Exercises exercises, Chance chance) {

    /**
     * @param progress is told how many answers of the rules have been worked out again
     */
    Outcome<Verification> verify(String name, Progress progress) {
        var damage = exercises.journal().damage(name);
        if (damage.isPresent()) {
            return Outcome.done(new Verification.Damaged(damage.get()));
        }
        try {
            return exercises.load(name).then(loaded -> replay(loaded.events(), progress));
        } catch (JournalException lost) {
            if (lost.kind() == JournalException.Kind.DAMAGED) {
                return Outcome.done(new Verification.Damaged(String.valueOf(lost.getMessage())));
            }
            throw lost;
        }
    }

    private Outcome<Verification> replay(List<Recorded> events, Progress progress) {
        int all = (int) events.stream()
                .filter(recorded -> stored(recorded.event()).isPresent())
                .count();
        int done = 0;
        progress.at(done, all);
        var standing = Undoing.standing(events).stream().map(Recorded::number).collect(Collectors.toSet());
        var then = Chronicle.of(events.subList(0, 1));
        int turns = 0;
        int undone = 0;
        long rulings = 0;
        for (int i = 1; i < events.size(); i++) {
            var event = events.get(i).event();
            var stored = stored(event);
            if (stored.isPresent()) {
                then = then.then(events.subList(then.events().size(), i));
                var before = then.exercise();
                var again = again(before, stored.get());
                if (!(again instanceof Outcome.Done<Revision> now)) {
                    return ((Outcome.Refused<Revision>) again).instead();
                }
                if (!now.value().equals(stored.get())) {
                    return Outcome.done(difference(stored.get(), now.value()));
                }
                boolean begins = event instanceof AdjudicationProposed
                        && before.turn().accepted().isEmpty();
                turns += begins ? 1 : 0;
                undone += begins && !standing.contains(events.get(i).number()) ? 1 : 0;
                rulings += stored.get().adjudication().rulings().count();
                progress.at(++done, all);
            }
        }
        return Outcome.done(new Verification.Identical(turns, undone, rulings));
    }

    private Outcome<Revision> again(Exercise before, Revision stored) {
        var asked = stored.overruled().stream().map(Overruled::intervention).toList();
        return Asking.again(exercises, chance).of(before, asked);
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
