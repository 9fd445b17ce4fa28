package faultline.view;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.turn.ConditionWords;
import java.util.Optional;

/** When an inject is to come, in words. */
record PlanWords(Scenario scenario, Labels labels) {

    String of(Inject inject) {
        var held = inject.contingencyFor()
                .map(other -> "if what is expected after " + name(other) + " is missing, ")
                .orElse("");
        return held + when(inject);
    }

    private String when(Inject inject) {
        if (inject.release() instanceof Release.InTurn in) {
            return Timetable.words(in.turn());
        }
        if (inject.release() instanceof Release.OnDate on) {
            var turn = inject.turn(scenario.timetable());
            return on.date() + (turn.isPresent() ? " (" + Timetable.words(turn.getAsInt()) + ")" : "");
        }
        return inject.release() instanceof Release.When when
                ? (when.often() ? "whenever " : "when ")
                        + new ConditionWords(new MeasureWords(labels, "", this::name)).says(when.condition())
                : "by hand";
    }

    private String name(String inject) {
        return Optional.ofNullable(scenario.injects().get(inject))
                .map(Inject::name)
                .orElse(inject);
    }
}
