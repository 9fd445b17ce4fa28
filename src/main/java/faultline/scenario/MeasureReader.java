package faultline.scenario;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.Optional;

/** Reads by what an aim is judged: a condition, a level between two numbers, or something that happens. */
record MeasureReader(Known known, Viewpoint view, Problems problems) {
    private static final Measure WHATEVER = new Measure.Wanted(Condition.always());
    private static final int MOST_TIMES = 1000;

    /** What has a problem reads as what is reached whatever happens. */
    Measure read(Fields aim) {
        var form = aim.oneOf(List.of("wanted", "measured", "happened"));
        if (form.isEmpty()) {
            return WHATEVER;
        }
        return switch (form.get()) {
            case "wanted" ->
                new Measure.Wanted(aim.find("wanted")
                        .map(new ConditionReader(known, view, problems)::read)
                        .orElse(Condition.always()));
            case "measured" -> aim.group("measured").map(this::measured).orElse(WHATEVER);
            default -> aim.group("happened").flatMap(this::happened).orElse(WHATEVER);
        };
    }

    private Measure measured(Fields fields) {
        // Asked for before the level is, lest (to) be taken for a slip of the pen for (of).
        var from = fields.number("from");
        var to = fields.number("to");
        var level = new QuantityReader(known, view, problems).level(fields);
        var bounds = level.indicator().map(Bounds::of).orElse(Bounds.NONE);
        from.ifPresent(number -> bounds.check("Key (from)", number, fields.placeOf("from"), problems));
        to.ifPresent(number -> bounds.check("Key (to)", number, fields.placeOf("to"), problems));
        if (from.isPresent() && from.equals(to)) {
            problems.tell(
                    fields.placeOf("to"),
                    "Key (to) is " + Value.plain(to.get()) + ", as (from) is: nothing lies in between.");
        }
        fields.done();
        return new Measure.Measured(level.key(), from.orElse(0.0), to.orElse(1.0));
    }

    private Optional<Measure> happened(Fields fields) {
        var measure = fields.form(List.of("played", "released", "stage")).map(form -> switch (form) {
            case "played" -> played(fields);
            case "released" -> released(fields);
            default -> reached(fields);
        });
        fields.done();
        return measure;
    }

    private Measure played(Fields fields) {
        var played = new PlayedReader(known, problems).read(fields);
        var times = fields.wholeIfAny("times", 1, MOST_TIMES);
        return new Measure.Played(played.actor(), played.move(), times.orElse(1));
    }

    private Measure released(Fields fields) {
        var inject =
                fields.word("released").filter(word -> known.injects().check(fields.what() + " names", word, problems));
        return new Measure.Released(inject.map(Word::text).orElse(""));
    }

    private Measure reached(Fields fields) {
        var stage = new QuantityReader(known, view, problems).stage(fields);
        var state = fields.word("reached");
        state.ifPresent(word -> stage.indicator()
                .ifPresent(indicator -> States.check(indicator, fields.what() + " names", word, problems)));
        return new Measure.Reached(stage.key(), state.map(Word::text).orElse(""));
    }
}
