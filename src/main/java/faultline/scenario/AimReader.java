package faultline.scenario;

import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Aim.Penalty;
import faultline.exercise.definition.Aim.Stake;
import faultline.exercise.definition.Aim.Weight;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Value;
import java.util.List;

/** Reads one aim: what it counts, and by what it is judged. */
record AimReader(Known known, Viewpoint view, Problems problems) {
    private static final double ALL = 100;

    Aim read(Fields fields) {
        var text = fields.text("text");
        var stake = stake(fields);
        var measure = new MeasureReader(known, view, problems).read(fields);
        boolean costs = stake instanceof Penalty;
        var bands = new BandsReader(problems).ofPercent(fields, "bands", costs ? Bands.OF_A_PENALTY : Bands.OF_AN_AIM);
        var aim = new Aim(text, stake, measure, bands, Bounds.optional(fields.numberIfAny("floor", 1, ALL)));
        fields.done();
        return aim;
    }

    private Stake stake(Fields fields) {
        var weight = fields.numberAbove0IfAny("weight");
        var penalty = fields.entry("penalty");
        if (penalty.isEmpty()) {
            return new Weight(weight.orElse(1.0));
        }
        for (var other : List.of("weight", "floor")) {
            fields.entry(other)
                    .ifPresent(entry -> problems.tell(
                            entry.place(), "Aim has a (penalty), so it cannot have a (" + other + ") too."));
        }
        return new Penalty(fields.numberAbove0IfAny("penalty")
                .filter(points -> atMostAll(points, fields))
                .orElse(ALL));
    }

    private boolean atMostAll(double points, Fields fields) {
        if (points > ALL) {
            problems.tell(
                    fields.placeOf("penalty"),
                    "Key (penalty) must be at most " + Value.plain(ALL) + ", not (" + Value.plain(points) + ").");
        }
        return points <= ALL;
    }
}
