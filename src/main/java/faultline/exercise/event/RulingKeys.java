package faultline.exercise.event;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the keys of a turn's rulings, one after the other in the turn's order. */
public final class RulingKeys {
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<RulingKey, Integer> counts = new HashMap<>();

    /**
     * The key of each ruling, by the ruling's id. A ruling that the white cell overruled keeps the key of what the rules
     * said.
     *
     * @param overruled where the white cell differs from the rules in this adjudication
     */
    public static Map<String, RulingKey> of(Adjudication adjudication, List<Overruled> overruled) {
        Map<String, Ruling> rules = overruled.stream()
                .flatMap(one -> one.model().stream())
                .collect(Collectors.toMap(Ruling::id, Function.identity()));
        var making = new RulingKeys();
        making.know(adjudication.moves());
        var keys = new LinkedHashMap<String, RulingKey>();
        adjudication
                .rulings()
                .forEach(ruling -> keys.put(ruling.id(), making.next(rules.getOrDefault(ruling.id(), ruling))));
        return keys;
    }

    /** Takes note of moves that the rulings to come may answer. */
    public void know(Stream<Move> more) {
        more.forEach(move -> moves.put(move.id(), move));
    }

    /** The key of the next ruling of the turn, as the rules gave it. */
    public RulingKey next(Ruling ruling) {
        var first = new RulingKey(
                source(ruling.source()),
                ruling.causes().stream().map(this::cause).toList(),
                conclusion(ruling.conclusion()),
                0);
        int count = counts.merge(first, 1, Integer::sum) - 1;
        return count == 0 ? first : new RulingKey(first.source(), first.causes(), first.conclusion(), count);
    }

    private static String source(Source source) {
        if (source instanceof Source.Rule rule) {
            return rule.set() + "/" + rule.name();
        }
        return source instanceof Source.Declared declared ? declared.part() : "white cell";
    }

    private String cause(Cause cause) {
        if (cause instanceof Cause.ByMove byMove) {
            // A move that is not of this part of the turn is in force already, and keeps its number.
            return Optional.ofNullable(moves.get(byMove.move()))
                    .map(move -> words(move.actor(), move.type(), move.target()))
                    .orElse("move " + byMove.move());
        }
        if (cause instanceof Cause.ByArgument byArgument) {
            return "argument " + byArgument.argument();
        }
        return cause instanceof Cause.ByInject byInject ? "inject " + byInject.inject() : "turn";
    }

    /** A conclusion in words that stay the same whatever our types are called, since keys are stored. */
    private static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.LevelEffect effect) {
            var operation = effect.operation().name().toLowerCase(Locale.ROOT);
            return words("level", effect.key().toString(), operation, Value.plain(effect.amount()));
        }
        if (conclusion instanceof Conclusion.StageEffect effect) {
            return words("stage", effect.key().toString(), effect.state());
        }
        if (conclusion instanceof Conclusion.Reaction reaction) {
            return words("reaction", reaction.actor(), reaction.type(), reaction.target());
        }
        if (conclusion instanceof Conclusion.Advice advice) {
            return words("advice", advice.actor(), advice.type(), advice.target());
        }
        if (conclusion instanceof Conclusion.Release release) {
            return words("release", release.inject());
        }
        if (conclusion instanceof Conclusion.Lasting lasting) {
            var until = lasting.until().isPresent() ? "until " + lasting.until().getAsInt() : "until lifted";
            return words("lasting", conclusion(lasting.effect()), "from " + lasting.from(), until);
        }
        if (conclusion instanceof Conclusion.Exposure) {
            return "found out";
        }
        return words("lifted", ((Conclusion.Lifted) conclusion).ruling());
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
