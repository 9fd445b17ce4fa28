package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journal;
import faultline.journal.JournalException;
import java.util.List;
import java.util.UUID;

/** Brings exercises back from the journal, with the texts that hold in them and no others. */
record Exercises(Journal journal, Library library, Chronicles chronicles) {

    Exercises(Journal journal, Library library) {
        this(journal, library, new Chronicles(journal));
    }

    Outcome<Loaded> load(String name) {
        return chronicles.of(name).map(this::standing).orElseGet(() -> Outcome.refused(unknown(name, journal)));
    }

    static Refusal unknown(String name, Journal journal) {
        return Refusal.of(
                Code.UNKNOWN_NAME,
                "There is no exercise (" + name + ").",
                journal.exercises().isEmpty() ? "`exercise new` begins one." : Nearest.hint(name, journal.exercises()));
    }

    /** An exercise as it stands after this chronicle, under the texts that hold then. */
    Outcome<Loaded> standing(Chronicle chronicle) {
        return scenario(chronicle.exercise()).then(scenario -> Outcome.done(new Loaded(scenario, chronicle)));
    }

    /** The scenario in the variant that is played. */
    Outcome<Scenario> scenario(Exercise exercise) {
        var digest = exercise.identity().scenarioDigest();
        return library.kept(digest, () -> kept(digest))
                .then(scenario -> Outcome.done(scenario.in(exercise.identity().variant())));
    }

    Outcome<RuleBase> rules(Exercise exercise) {
        return library.compiled(RuleTexts.parse(kept(exercise.identity().rulesDigest())));
    }

    /** What a command brought about in an exercise. */
    List<Event> made(String name, UUID command) {
        return journal.made(name, command).stream().map(Recorded::event).toList();
    }

    /** The text of that digest, which an exercise holds. */
    String kept(String digest) {
        return journal.text(digest)
                .orElseThrow(() -> new JournalException(
                        JournalException.Kind.DAMAGED,
                        "The journal has lost the text (" + digest + ") of an exercise."));
    }
}
