package faultline.scenario;

import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a move or an inject does by itself. */
record EffectReader(Known known, Viewpoint view, Problems problems) {
    /** The effects without a problem. */
    List<DeclaredEffect> read(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> Fields.of("Effect", node.place(), node, problems).stream())
                .flatMap(fields -> effect(fields).stream())
                .toList();
    }

    private Optional<DeclaredEffect> effect(Fields fields) {
        var timing = new TimingReader(known, view, problems).read(fields);
        var effect = fields.form(List.of("level", "stage"))
                .flatMap(kind -> kind.equals("level") ? onLevel(fields, timing) : onStage(fields, timing));
        fields.done();
        return effect;
    }

    private Optional<DeclaredEffect> onLevel(Fields fields, Timing timing) {
        var key =
                fields.oneOf(Arrays.stream(Operation.values()).map(Choice::word).toList());
        var level = new QuantityReader(known, view, problems).level(fields);
        var amount = key.flatMap(fields::find).flatMap(node -> amount(key.orElseThrow(), node, level.indicator()));
        return Arrays.stream(Operation.values())
                .filter(operation -> key.filter(Choice.word(operation)::equals).isPresent())
                .findFirst()
                .flatMap(operation ->
                        amount.map(found -> new DeclaredEffect.OnLevel(level.key(), operation, found, timing)));
    }

    private Optional<Amount> amount(String operation, Node node, Optional<LevelIndicator> level) {
        var label = "Key (" + operation + ")";
        var typed = new Typed(problems);
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT) {
            return typed.line(label, node)
                    .filter(word -> known.assumptions().check(label + " takes", word, problems))
                    .map(word -> new Amount.Assumed(word.text()));
        }
        var number = typed.number(label, node);
        if (operation.equals(Choice.word(Operation.SET)) && number.isPresent() && level.isPresent()) {
            Bounds.of(level.get()).check(label, number.get(), node.place(), problems);
        }
        return number.map(Amount.Fixed::new);
    }

    private Optional<DeclaredEffect> onStage(Fields fields, Timing timing) {
        var state = fields.word("set");
        var stage = new QuantityReader(known, view, problems).stage(fields);
        state.ifPresent(word ->
                stage.indicator().ifPresent(indicator -> States.check(indicator, "Effect sets", word, problems)));
        return state.map(word -> new DeclaredEffect.OnStage(stage.key(), word.text(), timing));
    }
}
