package faultline.play;

import faultline.adjudication.Chance;
import faultline.adjudication.Revision;
import faultline.exercise.Exercise;
import faultline.exercise.Fitting;
import faultline.exercise.Undoing;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Recorded;
import faultline.journal.JournalException;
import faultline.play.Impact.Line;
import faultline.play.Impact.Meaning;
import faultline.progress.Progress;
import faultline.view.Labels;
import faultline.view.TurnDifference;
import java.util.ArrayList;
import java.util.List;

/** Adjudicates the turns of past exercises under the texts of now, each from where it really stood. It never writes. */
record ImpactStudy(Exercises exercises, Chance chance, Progress progress) {

    Outcome<Impact> of(String scenario) {
        return exercises.library().current(scenario).then(now -> Outcome.done(of(now)));
    }

    private Impact of(Prepared now) {
        var lines = new ArrayList<Line>();
        int others = 0;
        var names = exercises.journal().exercises();
        for (var name : names) {
            progress.at(lines.size() + others, names.size());
            try {
                var events = exercises.journal().read(name);
                if (Exercise.fold(events)
                        .identity()
                        .scenario()
                        .equals(now.scenario().id())) {
                    lines.add(new Line(name, meaning(now, events)));
                } else {
                    others++;
                }
            } catch (JournalException damaged) {
                if (damaged.kind() != JournalException.Kind.DAMAGED) {
                    throw damaged;
                }
                lines.add(new Line(name, new Meaning.Unknown(String.valueOf(damaged.getMessage()))));
            }
        }
        return new Impact(now.scenario().id(), lines, others);
    }

    private Meaning meaning(Prepared now, List<Recorded> events) {
        if (events.stream().allMatch(recorded -> isUnder(now, recorded.event()))) {
            return new Meaning.Untouched();
        }
        return new Fitting(now.scenario())
                .whyNot(events)
                .<Meaning>map(Meaning.Unknown::new)
                .orElseGet(() -> replayed(now, Undoing.standing(events)));
    }

    /** Whether the event leaves the exercise under the texts of now; only a beginning and a fork bring texts. */
    private boolean isUnder(Prepared now, Event event) {
        if (event instanceof Event.ExerciseCreated created) {
            return holds(now, created.scenarioDigest(), created.rulesDigest());
        }
        return !(event instanceof Event.ExerciseForked forked)
                || holds(now, forked.scenarioDigest(), forked.rulesDigest());
    }

    private boolean holds(Prepared now, String scenario, String rules) {
        return exercises.kept(scenario).equals(now.scenarioText().canonical())
                && exercises.kept(rules).equals(now.ruleTexts().canonical());
    }

    private Meaning replayed(Prepared now, List<Recorded> standing) {
        int turns = 0;
        var before = Exercise.fold(standing.subList(0, 1));
        var scenario = now.scenario().in(before.identity().variant());
        for (var recorded : standing.subList(1, standing.size())) {
            if (recorded.event() instanceof AdjudicationProposed proposed) {
                var again = Asking.again(exercises, chance).under(scenario, now.rules(), before, List.of());
                if (again instanceof Outcome.Refused<Revision> refused) {
                    return new Meaning.Unknown(refused.refusal().reason());
                }
                var difference = TurnDifference.of(
                        before.situation().values(),
                        proposed.adjudication(),
                        ((Outcome.Done<Revision>) again).value().adjudication(),
                        Labels.of(scenario));
                if (!difference.isNone()) {
                    return new Meaning.Otherwise(difference);
                }
                turns++;
            }
            before = before.evolve(recorded.event());
        }
        return new Meaning.Same(turns);
    }
}
