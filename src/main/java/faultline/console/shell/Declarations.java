package faultline.console.shell;

import faultline.console.shell.CommandParameter.Place;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/**
 * Reads commands from the methods that Spring Shell's annotations mark. An option is required unless its type is {@code
 * Optional} or {@code boolean}, or it has a default. Without a name of its own it is called like its parameter, with
 * hyphens; so is an argument, in capitals.
 */
final class Declarations {

    private Declarations() {}

    /**
     * The commands of a class.
     *
     * @param type a class with a {@link CommandGroup}
     * @param bean where its object comes from when a command runs
     * @throws IllegalStateException if a method takes or returns what a command cannot
     */
    static List<DeclaredCommand> of(Class<?> type, Supplier<Object> bean) {
        var group = type.getAnnotation(CommandGroup.class);
        if (group == null) {
            throw new IllegalStateException(type.getName() + " has no group.");
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Command.class))
                .map(method -> command(method, group, bean))
                .toList();
    }

    private static DeclaredCommand command(Method method, CommandGroup group, Supplier<Object> bean) {
        var returned = method.getReturnType();
        if (returned != void.class && returned != ExitCode.class) {
            throw new IllegalStateException(method + " returns neither nothing nor an exit code.");
        }
        checkPlaces(method);
        method.setAccessible(true);
        var parameters = Arrays.stream(method.getParameters())
                .map(Declarations::parameter)
                .toList();
        return new DeclaredCommand(method.getAnnotation(Command.class), group, parameters, method, bean);
    }

    private static void checkPlaces(Method method) {
        int next = 0;
        for (var parameter : method.getParameters()) {
            var argument = parameter.getAnnotation(Argument.class);
            if (argument != null && argument.index() != next++) {
                throw new IllegalStateException(method + ": argument " + argument.index() + " is out of its order.");
            }
        }
    }

    private static CommandParameter parameter(Parameter parameter) {
        var option = parameter.getAnnotation(Option.class);
        var argument = parameter.getAnnotation(Argument.class);
        if (option != null) {
            var name = option.longName().isEmpty() ? hyphenated(parameter) : option.longName();
            return parameter(parameter, name, Place.OPTION, option.description(), option.defaultValue());
        }
        var name = hyphenated(parameter).toUpperCase(Locale.ROOT);
        if (argument != null) {
            return parameter(parameter, name, Place.ARGUMENT, argument.description(), argument.defaultValue());
        }
        if (parameter.isAnnotationPresent(Arguments.class) && parameter.getType() == List.class) {
            return new CommandParameter(
                    name, Place.ARGUMENTS, ValueType.TEXT, "", Optional.empty(), false, source(parameter));
        }
        throw new IllegalStateException(parameter.getDeclaringExecutable() + ": (" + parameter.getName()
                + ") is neither an option nor an argument.");
    }

    private static CommandParameter parameter(
            Parameter parameter, String name, Place place, String description, String fallback) {
        var type = type(parameter);
        var value = type == ValueType.FLAG && fallback.isEmpty() ? "false" : fallback;
        boolean required = value.isEmpty() && !ValueType.isOptional(parameter.getParameterizedType());
        return new CommandParameter(
                name,
                place,
                type,
                description,
                Optional.of(value).filter(text -> !text.isEmpty()),
                required,
                source(parameter));
    }

    private static ValueType type(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        return ValueType.of(type)
                .orElseThrow(() -> new IllegalStateException(
                        parameter.getDeclaringExecutable() + ": a command cannot take a " + type.getTypeName() + "."));
    }

    private static Optional<Class<? extends ValueSource>> source(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(Values.class)).map(Values::value);
    }

    private static String hyphenated(Parameter parameter) {
        return parameter.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
