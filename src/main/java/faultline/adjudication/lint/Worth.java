package faultline.adjudication.lint;

import faultline.adjudication.rules.Term;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a term of a rule comes to when it is known what has happened, and nothing of how the world stands. */
sealed interface Worth {
    record Text(String text) implements Worth {}

    record Number(double number) implements Worth {}

    /**
     * @param key equal for two terms that always have the same value
     */
    record Unknown(String key) implements Worth {}

    /** The things that a rule has matched, by what it calls them, in a scenario. */
    record Matched(Scenario scenario, Map<String, Candidate> byName) {

        /** Whether it is true, where what has happened tells; a property or a tag of a move always does. */
        Optional<Boolean> truth(Term term) {
            if (term instanceof Term.Property property) {
                return Optional.ofNullable(candidate(property.of()).truths().get(property.name()));
            }
            boolean tagged =
                    term instanceof Term.Asked asked && asked.question().equals("tagged");
            return tagged
                    ? Optional.of(byName.values().stream().anyMatch(one -> one.tags()
                            .contains(text(((Term.Asked) term).names().get(0)))))
                    : Optional.empty();
        }

        Worth of(Term term) {
            if (term instanceof Term.Property property) {
                return property.name().equals("turn")
                        ? new Number(candidate(property.of()).turn())
                        : property(property);
            }
            if (term instanceof Term.Text text) {
                return new Text(text.text());
            }
            return term instanceof Term.Number number ? new Number(number.number()) : asked((Term.Asked) term);
        }

        /** Of a thing that the rule matches besides, and that is not known, nothing is known. */
        private Worth property(Term.Property property) {
            var candidate = byName.get(property.of());
            return candidate == null
                    ? new Unknown(property.toString())
                    : new Text(Objects.requireNonNull(candidate.texts().get(property.name())));
        }

        private Worth asked(Term.Asked asked) {
            return switch (asked.question()) {
                case "assumed" -> new Number(scenario.assumed(text(asked.names().get(0))));
                case "turn" ->
                    turns().findFirst().<Worth>map(turn -> new Number(turn)).orElse(new Unknown("turn"));
                case "level", "change", "stage" -> new Unknown(asked.question() + " " + key(asked.names()));
                case "says" ->
                    new Unknown("says " + byName.values() + text(asked.names().get(0)));
                default ->
                    new Unknown(asked.question() + " "
                            + asked.names().stream().map(this::text).toList());
            };
        }

        /** The quantity that names stand for, the first of which is the indicator's. */
        Key key(List<Term> names) {
            return new Key(
                    text(names.get(0)), names.stream().skip(1).map(this::text).toList());
        }

        private Stream<Integer> turns() {
            return byName.values().stream().map(Candidate::turn).filter(turn -> turn > 0);
        }

        private String text(Term term) {
            if (term instanceof Term.Property property) {
                return property(property) instanceof Text text ? text.text() : property.toString();
            }
            return ((Term.Text) term).text();
        }

        private Candidate candidate(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }
}
