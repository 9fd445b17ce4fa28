package faultline.scenario;

import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Value;

/** Reads an assumption. */
record AssumptionReader(Problems problems) {

    Assumption read(String id, Fields fields) {
        var assumption = new Assumption(
                id,
                fields.line("name"),
                fields.number("value").orElse(0.0),
                fields.line("unit"),
                fields.text("reason"));
        if (assumption.unit().equals(Assumption.PERCENT) && (assumption.value() < 0 || assumption.value() > 100)) {
            problems.tell(
                    fields.placeOf("value"),
                    fields.what() + " is " + Value.plain(assumption.value()) + " percent: odds are from 0 to 100.");
        }
        fields.done();
        return assumption;
    }
}
