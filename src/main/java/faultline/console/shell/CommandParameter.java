package faultline.console.shell;

import java.util.Optional;

/**
 * An option or argument of a command.
 *
 * @param name an option's without hyphens; an argument's as it stands in the synopsis
 * @param place how its value gets there
 * @param fallback the value if none is given
 * @param required whether there must be a value
 * @param source what TAB can propose
 */
record CommandParameter(
        String name,
        Place place,
        ValueType type,
        String description,
        Optional<String> fallback,
        boolean required,
        Optional<Class<? extends ValueSource>> source) {

    enum Place {
        OPTION,
        ARGUMENT,
        /** All arguments, as a list; the only one of its command. */
        ARGUMENTS
    }

    boolean isOption() {
        return place == Place.OPTION;
    }

    boolean isFlag() {
        return type == ValueType.FLAG;
    }

    /** As it is told to people: {@code Option (--turn)} or {@code Argument (EXERCISE)}. */
    String label() {
        return isOption() ? "Option (--" + name + ")" : "Argument (" + name + ")";
    }

    /** As it stands in the synopsis. */
    String synopsis() {
        var whole =
                switch (place) {
                    case OPTION -> isFlag() ? "--" + name : "--" + name + " " + type.placeholder();
                    case ARGUMENT -> name;
                    case ARGUMENTS -> name + "…";
                };
        return required ? whole : "[" + whole + "]";
    }
}
