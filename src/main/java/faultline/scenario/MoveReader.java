package faultline.scenario;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.TargetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a move of the catalogue.
 *
 * @param actors those without problems, whose means are known
 */
record MoveReader(Known known, Map<String, Actor> actors, LimitsReader common, Problems problems) {

    MoveType read(String id, Fields fields) {
        if (id.equals(MoveType.FREE_FORM)) {
            problems.tell(fields.place(), fields.what() + " needs another id: this word has a meaning of its own.");
        }
        var name = fields.line("name");
        var description = fields.text("description");
        var makers = fields.someLines("actors").stream()
                .filter(word -> known.actors().check(fields.what() + " belongs to", word, problems))
                .map(Word::text)
                .toList();
        var target = target(fields);
        var view = Viewpoint.ofMove(makers, target);
        var limits = common.read(fields, Secrecy.PUBLIC);
        var type = new MoveType(
                id,
                name,
                description,
                makers,
                fields.line("category"),
                fields.linesIfAny("tags").stream().map(Word::text).toList(),
                cameo(fields),
                target.orElseGet(TargetKind.None::new),
                cost(fields, makers),
                limits.perTurn(),
                limits.perExercise(),
                limits.counts(),
                fields.wholeIfAny("rank", 1, 9).orElse(MoveType.USUAL_RANK),
                fields.find("available")
                        .map(new ConditionReader(known, view, problems)::read)
                        .orElse(Condition.always()),
                limits.secrecy(),
                limits.foundOut(),
                new EffectReader(known, view, problems).read(fields.itemsIfAny("effects")));
        fields.done("standing");
        return type;
    }

    /** Empty if it is told as a problem. */
    private Optional<TargetKind> target(Fields fields) {
        var node = fields.find("target");
        if (node.isEmpty()) {
            return fields.misspelt("target") ? Optional.empty() : Optional.of(new TargetKind.None());
        }
        return new TargetReader(known.actors(), problems).read(fields.what(), node.get());
    }

    private Optional<String> cameo(Fields fields) {
        var code = fields.find("cameo");
        if (code.isPresent()
                && (!(code.get() instanceof Node.Scalar scalar)
                        || scalar.type() != Node.Type.TEXT
                        || !scalar.text().matches("[0-9]{2,4}"))) {
            new Typed(problems).tell("Key (cameo)", "a CAMEO code, 2 to 4 digits in quotes", code.get());
        }
        return code.map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "");
    }

    private Map<String, Double> cost(Fields fields, List<String> makers) {
        var cost = new LinkedHashMap<String, Double>();
        fields.entriesIfAny("cost").forEach((level, entry) -> {
            checkMeans(fields.what(), new Word(entry.place(), level), makers);
            new Typed(problems)
                    .numberAbove0("Cost " + Words.shown(level), entry.value())
                    .ifPresent(amount -> cost.put(level, amount));
        });
        return cost;
    }

    private void checkMeans(String move, Word level, List<String> makers) {
        if (!known.indicators().check(move + " costs", level, problems)) {
            return;
        }
        var without = makers.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .filter(actor -> !actor.means().contains(level.text()))
                .map(Actor::id)
                .toList();
        if (!without.isEmpty()) {
            problems.tell(
                    level.place(),
                    move + " costs (" + level.text() + "), which is not among the means of " + Nearest.list(without)
                            + ".");
        }
    }
}
