package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Journal;
import faultline.journal.JournalException;
import faultline.scenario.ScenarioText;
import java.util.List;

/** Brings exercises back from the journal, with the texts that hold in them and no others. */
record Exercises(Journal journal, Library library) {

    Outcome<Loaded> load(String name) {
        var events = journal.read(name);
        if (events.isEmpty()) {
            return Outcome.refused(unknown(name, journal));
        }
        return standing(events);
    }

    static Refusal unknown(String name, Journal journal) {
        return Refusal.of(
                Code.UNKNOWN_NAME,
                "There is no exercise (" + name + ").",
                journal.exercises().isEmpty() ? "`exercise new` begins one." : Nearest.hint(name, journal.exercises()));
    }

    /** An exercise as it stands after these events. */
    Outcome<Loaded> standing(List<Recorded> events) {
        var exercise = Exercise.fold(events);
        return scenario(exercise).then(scenario -> Outcome.done(new Loaded(scenario, events, exercise)));
    }

    /** The scenario in the variant that is played. */
    Outcome<Scenario> scenario(Exercise exercise) {
        return library.kept(ScenarioText.parse(kept(exercise.identity().scenarioDigest())))
                .then(scenario -> Outcome.done(scenario.in(exercise.identity().variant())));
    }

    Outcome<RuleBase> rules(Exercise exercise) {
        return library.compiled(RuleTexts.parse(kept(exercise.identity().rulesDigest())));
    }

    /** The text of that digest, which an exercise holds. */
    String kept(String digest) {
        return journal.text(digest)
                .orElseThrow(() -> new JournalException(
                        JournalException.Kind.DAMAGED,
                        "The journal has lost the text (" + digest + ") of an exercise."));
    }
}
