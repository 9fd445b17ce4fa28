package faultline.scenario;

import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Scope;
import java.util.Optional;

/** Reads an indicator: what it is and whose, and the rest by its kind. */
record IndicatorReader(Names actors, Problems problems) {

    private enum Kind {
        LEVEL,
        STAGE
    }

    Indicator read(String id, Fields fields) {
        var scope = scope(fields);
        var starts = new StartsReader(id, fields, scope, actors, problems);
        var indicator =
                switch (kind(fields)) {
                    case LEVEL -> new LevelReader(problems).read(id, fields, starts);
                    case STAGE -> new StageReader(problems).read(id, fields, starts);
                };
        fields.done();
        return indicator;
    }

    /** Where the kind is missing or wrong, what it has shows what was meant, so that the rest can be judged too. */
    private Kind kind(Fields fields) {
        return fields.word("kind")
                .flatMap(word -> Choice.of(Kind.class, "Key (kind)", word, problems))
                .orElseGet(() -> fields.find("states").isPresent() ? Kind.STAGE : Kind.LEVEL);
    }

    /** Empty where it is told as a problem. */
    private static Optional<Scope> scope(Fields fields) {
        var given = fields.choiceIfAny("of", Scope.class);
        boolean left = fields.find("of").isEmpty() && !fields.misspelt("of");
        return left ? Optional.of(Scope.WORLD) : given;
    }
}
