package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.Rulings;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.event.Ruling.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the rulings of one wave are collected; it must be told which rule is about to speak. */
final class Sink implements Rulings {
    private final List<Writing> written = new ArrayList<>();
    private @Nullable Speaker speaker;

    /** A rule with what it matched. */
    record Speaker(RuleInfo rule, List<Happening> answers, List<Fact> facts) {}

    void speaks(Speaker next) {
        speaker = next;
    }

    /**
     * Makes an end if rules have written more than allowed, or for too long.
     *
     * @throws RunawayRulesException with the busiest rules
     */
    void stopAt(int most, Patience patience) {
        if (written.size() > most) {
            throw new RunawayRulesException(Excess.FIRINGS, busiest());
        }
        if (patience.isOver()) {
            throw new RunawayRulesException(Excess.TIME, busiest());
        }
    }

    private List<String> busiest() {
        var counts = written.stream()
                .collect(Collectors.groupingBy(one -> one.by.rule().name(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(RunawayRulesException.MOST_NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All that was concluded, in the order in which it was said. */
    List<Firing> firings() {
        var firings = new ArrayList<Firing>(written.size());
        written.forEach(one -> firings.add(one.firing()));
        return firings;
    }

    @Override
    public Level level(Happening cause, String indicator, String... of) {
        return new OnLevel(indicator, List.of(of));
    }

    @Override
    public Stage stage(Happening cause, String indicator, String... of) {
        return state -> write(new Drafted.Stage(indicator, List.of(of), state));
    }

    @Override
    public Draft reaction(Happening cause, String actor, String move) {
        return reaction(cause, actor, move, "");
    }

    @Override
    public Draft reaction(Happening cause, String actor, String move, String target) {
        return write(new Drafted.Reaction(actor, move, target));
    }

    @Override
    public Draft release(Happening cause, String inject) {
        return write(new Drafted.Release(inject));
    }

    private Draft write(Drafted conclusion) {
        var draft = new Writing(Objects.requireNonNull(speaker, "no rule is speaking"), conclusion);
        written.add(draft);
        return draft;
    }

    private final class OnLevel implements Level {
        private final String indicator;
        private final List<String> of;

        OnLevel(String indicator, List<String> of) {
            this.indicator = indicator;
            this.of = of;
        }

        @Override
        public Draft add(String assumption) {
            return write(new Drafted.Level(indicator, of, Operation.ADD, assumption, false));
        }

        @Override
        public Draft subtract(String assumption) {
            return write(new Drafted.Level(indicator, of, Operation.ADD, assumption, true));
        }

        @Override
        public Draft multiply(String assumption) {
            return write(new Drafted.Level(indicator, of, Operation.MULTIPLY, assumption, false));
        }

        @Override
        public Draft set(String assumption) {
            return write(new Drafted.Level(indicator, of, Operation.SET, assumption, false));
        }
    }

    /** A ruling while its rule is still writing it. */
    private static final class Writing implements Draft {
        private final Speaker by;
        private final Drafted conclusion;
        private Optional<String> chance = Optional.empty();
        private String because = "";

        Writing(Speaker by, Drafted conclusion) {
            this.by = by;
            this.conclusion = conclusion;
        }

        @Override
        public Draft chance(String assumption) {
            chance = Optional.of(assumption);
            return this;
        }

        @Override
        public Draft because(String reason) {
            because = reason;
            return this;
        }

        Firing firing() {
            return new Firing(by.rule(), by.answers(), by.facts(), conclusion, chance, because);
        }
    }
}
