package faultline.scenario;

import faultline.exercise.definition.Inject;
import java.util.List;
import java.util.OptionalInt;

/** Reads a row of the master scenario events list. */
record InjectReader(Known known, Problems problems) {
    private static final String BY_HAND = "by-hand";

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
        if (node instanceof Node.Scalar scalar && scalar.text().equals(BY_HAND)) {
            return OptionalInt.empty();
        }
        if (!(node instanceof Node.Mapping)) {
            new Typed(problems).tell("Key (release)", "{turn: N} or " + BY_HAND, node);
            return OptionalInt.empty();
        }
        return Fields.of("Key (release)", node.place(), node, problems).stream()
                .mapToInt(this::turn)
                .findFirst();
    }

    private int turn(Fields release) {
        int turn = release.form(List.of("turn"))
                .map(key -> release.whole(key, 1, known.turns()))
                .orElse(1);
        release.done("date", "minutes");
        return turn;
    }
}
