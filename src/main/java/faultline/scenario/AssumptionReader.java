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
        check(assumption.unit(), assumption.value(), fields.placeOf("value"), problems, fields.what());
        fields.done();
        return assumption;
    }

    /** Tells a value that the unit does not allow. */
    static void check(String unit, double value, Place place, Problems problems, String what) {
        if (unit.equals(Assumption.PERCENT) && (value < 0 || value > 100)) {
            problems.tell(place, what + " is " + Value.plain(value) + " percent: odds are from 0 to 100.");
        }
    }
}
