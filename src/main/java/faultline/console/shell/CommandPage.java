package faultline.console.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a command is used.
 *
 * @param usage the command in one line, with all that it takes
 * @param parameters its arguments, then its options
 */
public record CommandPage(
        String name, String group, String description, String usage, List<String> aliases, List<Taken> parameters) {
    public CommandPage {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /**
     * What it takes.
     *
     * @param name an option's with its hyphens
     * @param otherwise what holds if it is not given; may be empty
     */
    public record Taken(String name, String meaning, boolean required, String otherwise) {}

    static CommandPage of(DeclaredCommand command) {
        return new CommandPage(
                command.getName(),
                command.getGroup(),
                command.getDescription(),
                command.synopsis(),
                command.getAliases(),
                Stream.concat(command.arguments().stream(), command.options())
                        .map(CommandPage::taken)
                        .toList());
    }

    private static Taken taken(CommandParameter parameter) {
        return new Taken(
                parameter.isOption() ? "--" + parameter.name() : parameter.name(),
                parameter.description(),
                parameter.required(),
                parameter.isFlag() ? "" : parameter.fallback().orElse(""));
    }
}
