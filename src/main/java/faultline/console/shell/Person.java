package faultline.console.shell;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of whoever is at the keyboard, for the log. */
public record Person(String name) {
    private static final int LONGEST = 60;

    /** The first of these that is set: the option, {@code FAULTLINE_AS}, the name that the system knows. */
    public static Person choose(Optional<String> option, Map<String, String> environment, String system) {
        return Stream.of(option, Optional.ofNullable(environment.get("FAULTLINE_AS")), Optional.of(system))
                .flatMap(Optional::stream)
                .map(Person::tidied)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Person::new)
                .orElseGet(() -> new Person("facilitator"));
    }

    /** On one line, and not too long for a table. */
    private static String tidied(String name) {
        var oneLine = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST).strip() : oneLine;
    }
}
