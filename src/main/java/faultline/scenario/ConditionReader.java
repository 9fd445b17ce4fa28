package faultline.scenario;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a condition, with all its parts.
 *
 * @param ofInject whether it may ask, too, what only the condition of an inject can
 */
record ConditionReader(Known known, Viewpoint view, boolean ofInject, Problems problems) {
    private static final List<String> FORMS = List.of("all", "any", "not", "level", "stage", "played", "from-turn");
    private static final List<String> ALL_FORMS = Stream.concat(
                    FORMS.stream(), Stream.of("made", "released", "missing"))
            .toList();

    ConditionReader(Known known, Viewpoint view, Problems problems) {
        this(known, view, false, problems);
    }

    static ConditionReader ofInject(Known known, Problems problems) {
        return new ConditionReader(known, Viewpoint.ofNobody(), true, problems);
    }

    /** A condition with a problem reads as one that always holds. */
    Condition read(Node node) {
        return Fields.of("Condition", node.place(), node, problems)
                .map(this::condition)
                .orElse(Condition.always());
    }

    private Condition condition(Fields fields) {
        var condition = fields.form(ofInject ? ALL_FORMS : FORMS)
                .map(form -> switch (form) {
                    case "all" -> new Condition.All(parts(fields, form));
                    case "any" -> new Condition.Any(parts(fields, form));
                    case "not" ->
                        new Condition.Not(fields.find(form).map(this::read).orElse(Condition.always()));
                    case "level" -> level(fields);
                    case "stage" -> stage(fields);
                    case "played" -> new PlayedReader(known, problems).read(fields);
                    case "made" -> made(fields);
                    case "released" -> new Condition.Released(inject(fields, form));
                    case "missing" -> new Condition.Missing(inject(fields, form));
                    default -> new Condition.FromTurn(fields.whole(form, 1, known.turns()));
                })
                .orElse(Condition.always());
        fields.done();
        return condition;
    }

    private Condition made(Fields fields) {
        fields.find("made").ifPresent(node -> new Typed(problems).tellEmpty("Key (made)", node));
        return fields.group("made")
                .<Condition>map(new MadeReader(known, problems)::read)
                .orElse(Condition.always());
    }

    private String inject(Fields fields, String form) {
        return fields.word(form)
                .filter(word -> known.injects().check("Condition names", word, problems))
                .map(Word::text)
                .orElse("");
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
