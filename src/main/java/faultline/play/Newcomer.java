package faultline.play;

import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.Chronicle;
import faultline.exercise.Fitting;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.journal.Unpacked;
import faultline.progress.Progress;
import faultline.progress.StoppedException;
import faultline.scenario.ScenarioText;
import faultline.view.LogView;
import faultline.view.Views;
import java.util.List;
import java.util.Optional;

/**
 * Whether an exercise that comes from elsewhere can be played, read and explained here. Its hashes say only that it is
 * whole: whoever made it up may have made them up as well.
 */
record Newcomer(Library library, Unpacked unpacked) {

    /** So many events are folded between one look at whether anybody still waits and the next. */
    private static final int AT_ONCE = 1_000;

    /**
     * Why it is not taken in; empty if it is.
     *
     * @param progress is told of the events that are tried
     */
    Optional<Outcome.Refused<Unpacked>> whyNot(Progress progress) {
        for (var recorded : unpacked.events()) {
            var begun = texts(recorded.event()).flatMap(texts -> whyNot(texts.scenario(), texts.rules()));
            if (begun.isPresent()) {
                return begun;
            }
        }
        return unplayable(progress);
    }

    /** The digests of texts that hold from an event on. */
    private record Texts(String scenario, String rules) {}

    private static Optional<Texts> texts(Event event) {
        if (event instanceof Event.ExerciseCreated created) {
            return Optional.of(new Texts(created.scenarioDigest(), created.rulesDigest()));
        }
        return event instanceof Event.ExerciseForked forked
                ? Optional.of(new Texts(forked.scenarioDigest(), forked.rulesDigest()))
                : Optional.empty();
    }

    /** The scenario is read, and its rules pass the guard, as if they came from a stranger's folder. */
    private Optional<Outcome.Refused<Unpacked>> whyNot(String scenarioDigest, String rulesDigest) {
        var sound = scenario(scenarioDigest)
                .then(scenario -> rules(rulesDigest).then(library::compiled).then(base -> {
                    var problems = base.problemsWith(scenario);
                    return problems.isEmpty() ? Outcome.done(scenario) : Library.unsound(scenario.id(), problems);
                }));
        return sound instanceof Outcome.Refused<Scenario> refused
                ? Optional.of(new Outcome.Refused<>(refused.refusal(), refused.problems()))
                : Optional.empty();
    }

    private Outcome<Scenario> scenario(String digest) {
        var canonical = text(digest);
        try {
            var text = ScenarioText.parse(canonical);
            return text.canonical().equals(canonical) ? library.kept(text) : noScenario();
        } catch (IllegalArgumentException e) {
            return noScenario();
        }
    }

    private static Outcome<Scenario> noScenario() {
        return Library.unsound(
                "scenario",
                List.of(new Problem("scenario", 0, 0, "This is not the text of a scenario as it is kept.")));
    }

    private Outcome<RuleTexts> rules(String digest) {
        var read = RuleTexts.parseForeign(text(digest));
        return read instanceof RuleTexts.Read.Complete complete
                ? Outcome.done(complete.texts())
                : Library.unsound("rules", ((RuleTexts.Read.Refused) read).problems());
    }

    private String text(String digest) {
        return unpacked.texts().getOrDefault(digest, "");
    }

    /**
     * Tries all that looking at it does, since events that no exercise could have brought about can fail anywhere, in
     * ways that no list of checks foresees.
     */
    private Optional<Outcome.Refused<Unpacked>> unplayable(Progress progress) {
        try {
            return unfit(progress);
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of(refused("What happens in it cannot have happened in an exercise."));
        }
    }

    /** What these events lead to, if they lead to anything. */
    static Chronicle chronicle(List<Recorded> events, Progress progress) {
        var chronicle = Chronicle.of(events.subList(0, 1));
        for (int done = 1; done < events.size(); done = chronicle.events().size()) {
            progress.at(done, events.size());
            chronicle = chronicle.then(events.subList(done, Math.min(done + AT_ONCE, events.size())));
        }
        return chronicle;
    }

    private Optional<Outcome.Refused<Unpacked>> unfit(Progress progress) {
        var chronicle = chronicle(unpacked.events(), progress);
        var identity = chronicle.exercise().identity();
        if (!(scenario(identity.scenarioDigest()) instanceof Outcome.Done<Scenario> done)
                || !done.value().id().equals(identity.scenario())) {
            return Optional.of(refused("It is not of the scenario (" + identity.scenario() + ") that it names."));
        }
        var unfit = new Fitting(done.value()).whyNot(chronicle);
        if (unfit.isPresent()) {
            return Optional.of(refused("What was played does not fit its scenario. " + unfit.get()));
        }
        var loaded = new Loaded(done.value().in(identity.variant()), chronicle);
        // Parts of a view are made when somebody looks at them; its hash looks at all of them.
        Views.of(loaded.scenario(), chronicle, new Seat.White()).hashCode();
        LogView.of(loaded.scenario(), chronicle, new Seat.White());
        return Optional.empty();
    }

    private Outcome.Refused<Unpacked> refused(String why) {
        var outcome = Outcome.<Unpacked>refused(
                Code.BAD_FILE,
                "Exercise (" + unpacked.mark().exercise() + ") cannot be taken in: " + why,
                "Export it again where it was played.");
        return (Outcome.Refused<Unpacked>) outcome;
    }
}
