package faultline.adjudication.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A pattern while it is read: what it is called, what it matches, and what its conditions so far say of that. */
final class PatternShape {
    private final String name;
    private final Vocabulary.Event event;
    private final Map<String, List<String>> known = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(String property, String value, int line) {}

    PatternShape(String name, Vocabulary.Event event) {
        this.name = name;
        this.event = event;
    }

    String name() {
        return name;
    }

    Vocabulary.Event event() {
        return event;
    }

    /** From here on the property is one of these. */
    void knows(String property, List<String> values) {
        known.putIfAbsent(property, List.copyOf(values));
    }

    /** A condition compares the actor or the target with this name. */
    void asks(String property, String value, int line) {
        asked.add(new Asked(property, value, line));
    }

    /** The actors and targets that were asked for, each with the types of move that the whole pattern allows. */
    List<Mention> parties() {
        return asked.stream()
                .map(one -> new Mention(
                        one.property().equals("actor") ? Mention.Kind.ACTOR : Mention.Kind.TARGET,
                        one.line(),
                        Stream.concat(Stream.of(one.value()), moves().stream()).toList()))
                .toList();
    }

    /** The types of move that it can match; none if it does not say. */
    List<String> moves() {
        return known.getOrDefault("type", List.of());
    }

    /** Who "actor" or "target" can be: names, or which moves would tell. */
    List<String> parties(String property) {
        var types = moves().isEmpty() ? Stream.of("") : moves().stream();
        return known.getOrDefault(
                property, types.map(type -> Party.of(property, type)).toList());
    }
}
