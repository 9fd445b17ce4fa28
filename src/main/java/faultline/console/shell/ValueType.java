package faultline.console.shell;

import faultline.console.output.Form;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** What the value of an option or argument can be. */
enum ValueType {
    TEXT(String.class, "TEXT", "text", text -> text),
    WHOLE_NUMBER(int.class, "N", "a whole number", Integer::valueOf),
    NUMBER(BigDecimal.class, "NUMBER", "a number", BigDecimal::new),
    FILE(Path.class, "FILE", "the name of a file", Path::of),
    FLAG(boolean.class, "", "true or false", ValueType::flag),
    FORM(Form.class, String.join("|", Form.ids()), "table, json or csv", ValueType::form);

    private final Class<?> type;
    private final String placeholder;
    private final String words;
    private final Function<String, Object> conversion;

    ValueType(Class<?> type, String placeholder, String words, Function<String, Object> conversion) {
        this.type = type;
        this.placeholder = placeholder;
        this.words = words;
        this.conversion = conversion;
    }

    /** The type that a parameter of that Java type takes; {@code Optional<Integer>} counts as {@code int}. */
    static Optional<ValueType> of(Type type) {
        for (var candidate : values()) {
            if (candidate.type.equals(unwrapped(type))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType().equals(Optional.class);
    }

    /** How it stands in a synopsis. */
    String placeholder() {
        return placeholder;
    }

    /** How it is asked for. */
    String words() {
        return words;
    }

    Class<?> javaType() {
        return type;
    }

    /** The value that the text stands for; empty if it stands for none. */
    Optional<Object> convert(String text) {
        try {
            return Optional.of(conversion.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Type unwrapped(Type type) {
        var inner = isOptional(type) ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return inner.equals(Integer.class) ? int.class : inner;
    }

    private static Form form(String text) {
        return Form.of(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
