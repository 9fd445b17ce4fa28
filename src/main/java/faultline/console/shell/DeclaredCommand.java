package faultline.console.shell;

import faultline.console.shell.CommandParameter.Place;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/**
 * A command of Spring Shell that is a method of a bean, with the arguments and kinds of values that Spring Shell's own
 * commands do not tell. The bean is made when the command first runs.
 */
final class DeclaredCommand extends AbstractCommand {
    /** The option that says in what form something is shown. */
    static final String FORM_NAME = "output";

    private static final CommandParameter FORM = new CommandParameter(
            FORM_NAME,
            Place.OPTION,
            ValueType.FORM,
            "table for people, json or csv for programs.",
            Optional.empty(),
            false,
            Optional.of(Forms.class));

    private final int groupOrder;
    private final List<CommandParameter> parameters;
    private final List<Boolean> optional;
    private final Set<SeatKind> seats;
    private final Optional<String> contract;
    private final Method method;
    private final Supplier<Object> bean;

    DeclaredCommand(
            org.springframework.shell.core.command.annotation.Command declared,
            CommandGroup group,
            List<CommandParameter> parameters,
            Method method,
            Supplier<Object> bean) {
        super(String.join(" ", declared.name()), declared.description(), group.value(), "", false);
        this.groupOrder = group.order();
        this.parameters = List.copyOf(parameters);
        this.optional = Stream.of(method.getGenericParameterTypes())
                .map(ValueType::isOptional)
                .toList();
        this.seats = seats(method);
        this.contract = Optional.ofNullable(method.getAnnotation(Shows.class)).map(Shows::value);
        this.method = method;
        this.bean = bean;
        setAliases(List.of(declared.alias()));
        setOptions(options().map(DeclaredCommand::springOption).toList());
    }

    private static Set<SeatKind> seats(Method method) {
        var seats = EnumSet.of(SeatKind.WHITE);
        var open = method.getAnnotation(OpenTo.class);
        if (open != null) {
            seats.addAll(List.of(open.value()));
        }
        return seats;
    }

    /** The kinds of seats that it is for. */
    Set<SeatKind> seats() {
        return Collections.unmodifiableSet(seats);
    }

    int groupOrder() {
        return groupOrder;
    }

    /** The contract by which it shows something; empty if it does not. */
    Optional<String> contract() {
        return contract;
    }

    /** Those of its method, and the form for one that shows something. */
    Stream<CommandParameter> options() {
        return Stream.concat(
                parameters.stream().filter(CommandParameter::isOption),
                contract.stream().map(name -> FORM));
    }

    /** In their order. */
    List<CommandParameter> arguments() {
        return parameters.stream().filter(parameter -> !parameter.isOption()).toList();
    }

    Optional<CommandParameter> option(String name) {
        return options().filter(option -> option.name().equals(name)).findFirst();
    }

    /** The parameter that takes the argument at that place, from 0. */
    Optional<CommandParameter> argument(int index) {
        var arguments = arguments();
        if (index < arguments.size()) {
            return Optional.of(arguments.get(index));
        }
        return arguments.stream()
                .filter(argument -> argument.place() == Place.ARGUMENTS)
                .findFirst();
    }

    /** The command in one line, with all that it takes. */
    String synopsis() {
        return Stream.concat(
                        Stream.of(getName()),
                        Stream.concat(arguments().stream(), options()).map(CommandParameter::synopsis))
                .collect(Collectors.joining(" "));
    }

    @Override
    public ExitStatus doExecute(CommandContext context) throws Exception {
        var values = new Object[parameters.size()];
        int argument = 0;
        for (int i = 0; i < values.length; i++) {
            var parameter = parameters.get(i);
            values[i] = switch (parameter.place()) {
                case OPTION -> value(i, option(context.parsedInput(), parameter.name()));
                case ARGUMENT -> value(i, argument(context.parsedInput(), argument++));
                case ARGUMENTS -> all(context.parsedInput());
            };
        }
        return new ExitStatus(call(values).number(), "");
    }

    private Object value(int index, Optional<String> given) {
        var parameter = parameters.get(index);
        var value = given.or(parameter::fallback).flatMap(parameter.type()::convert);
        return optional.get(index) ? value : value.orElseThrow();
    }

    private ExitCode call(Object[] values) throws Exception {
        try {
            return method.invoke(bean.get(), values) instanceof ExitCode code ? code : ExitCode.OK;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Optional<String> option(ParsedInput input, String name) {
        return input.options().stream()
                .filter(option -> name.equals(option.longName()))
                .map(CommandOption::value)
                .findFirst();
    }

    private static Optional<String> argument(ParsedInput input, int index) {
        return input.arguments().stream()
                .filter(argument -> argument.index() == index)
                .map(CommandArgument::value)
                .findFirst();
    }

    private static List<String> all(ParsedInput input) {
        return input.arguments().stream().map(CommandArgument::value).toList();
    }

    private static CommandOption springOption(CommandParameter option) {
        return CommandOption.with()
                .longName(option.name())
                .description(option.description())
                .required(option.required())
                .defaultValue(option.fallback().orElse(""))
                .type(option.type().javaType())
                .build();
    }
}
