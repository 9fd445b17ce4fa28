package faultline.adjudication.rules;

import faultline.adjudication.rules.Mention.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every word that a rule may use, beside its names. */
final class Vocabulary {
    private static final String WHOSE = ", with the actors that it is of behind the name";

    private Vocabulary() {}

    /** What a value is; only like can be compared with like. */
    enum Type {
        NUMBER("a number"),
        TEXT("a text"),
        TRUTH("true or false");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What a pattern can match, and which properties of it can be asked. */
    enum Event {
        MOVE(
                "Move",
                Map.of(
                        "type", Type.TEXT,
                        "actor", Type.TEXT,
                        "target", Type.TEXT,
                        "category", Type.TEXT,
                        "covert", Type.TRUTH,
                        "byRule", Type.TRUTH)),
        ARGUMENT(
                "ArgumentDecided",
                Map.of(
                        "type", Type.TEXT,
                        "actor", Type.TEXT,
                        "succeeded", Type.TRUTH,
                        "notable", Type.TRUTH,
                        "disaster", Type.TRUTH)),
        INJECT("InjectReleased", Map.of("inject", Type.TEXT)),
        TURN("TurnBegun", Map.of("turn", Type.NUMBER));

        private final String word;
        private final Map<String, Type> properties;

        Event(String word, Map<String, Type> properties) {
            this.word = word;
            this.properties = properties;
        }

        String word() {
            return word;
        }

        Map<String, Type> properties() {
            return properties;
        }

        static Optional<Event> named(String word) {
            return Arrays.stream(values())
                    .filter(event -> event.word.equals(word))
                    .findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Event::word).toList();
        }
    }

    /**
     * A question that a condition can ask of the world.
     *
     * @param names what its arguments name
     * @param moreActors how many actors may stand after them
     * @param shape how it is written
     */
    record Question(Type type, List<Kind> names, int moreActors, String shape) {}

    /** What the world can be asked. */
    static final Map<String, Question> WORLD = Map.of(
            "level", new Question(Type.NUMBER, List.of(Kind.LEVEL), 2, "world.level(\"indicator\")" + WHOSE),
            "change", new Question(Type.NUMBER, List.of(Kind.LEVEL), 2, "world.change(\"indicator\")" + WHOSE),
            "stage", new Question(Type.TEXT, List.of(Kind.STAGE), 2, "world.stage(\"indicator\")" + WHOSE),
            "assumed", new Question(Type.NUMBER, List.of(Kind.ASSUMPTION), 0, "world.assumed(\"assumption\")"),
            "released", new Question(Type.TRUTH, List.of(Kind.INJECT), 0, "world.released(\"inject\")"),
            "automated", new Question(Type.TRUTH, List.of(Kind.ACTOR), 0, "world.automated(\"actor\")"),
            "played", new Question(Type.TRUTH, List.of(Kind.ACTOR, Kind.MOVE), 0, "world.played(\"actor\", \"move\")"),
            "playedThisTurn",
                    new Question(
                            Type.TRUTH, List.of(Kind.ACTOR, Kind.MOVE), 0, "world.playedThisTurn(\"actor\", \"move\")"),
            "turn", new Question(Type.NUMBER, List.of(), 0, "world.turn()"));

    /** What it can be asked beside its properties. */
    static List<String> questions(Event event) {
        return switch (event) {
            case MOVE -> List.of("tagged", "says");
            case ARGUMENT -> List.of("says");
            case INJECT, TURN -> List.of();
        };
    }

    /** How each ruling is written. */
    static final Map<String, String> RULINGS = Map.of(
            "level", "rulings.level($x, \"indicator\").add(\"assumption\").because(\"…\")",
            "stage", "rulings.stage($x, \"indicator\").to(\"state\").because(\"…\")",
            "reaction", "rulings.reaction($x, \"actor\", \"move\").because(\"…\")",
            "release", "rulings.release($x, \"inject\").because(\"…\")");

    /** How a level can change. */
    static final List<String> OPERATIONS = List.of("add", "subtract", "multiply", "set");

    /** All that can be said in a condition of such a pattern. */
    static List<String> conditionWords(Event event) {
        return Stream.concat(event.properties().keySet().stream().sorted(), Stream.of("world"))
                .toList();
    }
}
