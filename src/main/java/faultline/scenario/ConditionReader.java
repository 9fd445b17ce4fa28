package faultline.scenario;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import java.util.Arrays;
import java.util.List;

/** Reads a condition, with all its parts. */
record ConditionReader(Known known, Viewpoint view, Problems problems) {
    private static final List<String> FORMS = List.of("all", "any", "not", "level", "stage", "played", "from-turn");

    /** A condition with a problem reads as one that always holds. */
    Condition read(Node node) {
        return Fields.of("Condition", node.place(), node, problems)
                .map(this::condition)
                .orElse(Condition.always());
    }

    private Condition condition(Fields fields) {
        var condition = fields.form(FORMS)
                .map(form -> switch (form) {
                    case "all" -> new Condition.All(parts(fields, form));
                    case "any" -> new Condition.Any(parts(fields, form));
                    case "not" ->
                        new Condition.Not(fields.find(form).map(this::read).orElse(Condition.always()));
                    case "level" -> level(fields);
                    case "stage" -> stage(fields);
                    case "played" -> new PlayedReader(known, problems).read(fields);
                    default -> new Condition.FromTurn(fields.whole(form, 1, known.turns()));
                })
                .orElse(Condition.always());
        fields.done();
        return condition;
    }

    private List<Condition> parts(Fields fields, String form) {
        return fields.someItems(form).stream().map(this::read).toList();
    }

    private Condition level(Fields fields) {
        var compared = fields.oneOf(
                Arrays.stream(Comparison.values()).map(Choice::word).toList());
        var level = new QuantityReader(known, view, problems).level(fields);
        var number = compared.flatMap(fields::number);
        if (level.indicator().isPresent() && number.isPresent()) {
            Bounds.of(level.indicator().get())
                    .check("Key (" + compared.get() + ")", number.get(), fields.placeOf(compared.get()), problems);
        }
        var comparison = Arrays.stream(Comparison.values())
                .filter(constant ->
                        compared.filter(Choice.word(constant)::equals).isPresent())
                .findFirst();
        return new Condition.LevelIs(level.key(), comparison.orElse(Comparison.BELOW), number.orElse(0.0));
    }

    private Condition stage(Fields fields) {
        var states = fields.oneOrMore("is");
        var stage = new QuantityReader(known, view, problems).stage(fields);
        stage.indicator()
                .ifPresent(indicator ->
                        states.forEach(word -> States.check(indicator, "Condition names", word, problems)));
        return new Condition.StageIs(
                stage.key(), states.stream().map(Word::text).toList());
    }
}
