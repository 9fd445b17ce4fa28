package faultline.scenario;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Variant.Release;
import java.util.List;
import java.util.OptionalInt;

/** Reads a row of the master scenario events list. */
record InjectReader(Known known, Problems problems) {

    Inject read(String id, Fields fields) {
        var inject = new Inject(
                id,
                fields.line("name"),
                fields.line("synopsis"),
                fields.text("text"),
                fields.line("from"),
                to(fields),
                fields.lineIfAny("method"),
                fields.lineIfAny("controller"),
                fields.textIfAny("expected-action"),
                fields.need("release").map(this::turn).orElse(OptionalInt.empty()),
                new EffectReader(known, Viewpoint.ofNobody(), problems).read(fields.itemsIfAny("effects")));
        fields.done("when", "group", "once", "deadline", "objective", "facts", "words");
        return inject;
    }

    private List<String> to(Fields fields) {
        if (fields.find("to").isEmpty()) {
            return List.of();
        }
        return fields.someLines("to").stream()
                .filter(word -> known.actors().check(fields.what() + " goes to", word, problems))
                .map(Word::text)
                .toList();
    }

    /** The turn at whose beginning it is released; empty for one released by hand. */
    private OptionalInt turn(Node node) {
        return new ReleaseReader("Key (release)", known.turns(), false, problems).read(node)
                        instanceof Release.InTurn in
                ? OptionalInt.of(in.turn())
                : OptionalInt.empty();
    }
}
