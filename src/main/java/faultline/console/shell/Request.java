package faultline.console.shell;

import faultline.console.output.Form;
import faultline.exercise.event.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** What a line of words asks for. */
sealed interface Request {

    /** Nothing: the line is blank. */
    record Nothing() implements Request {}

    /** How a command is used. */
    record Help(DeclaredCommand command) implements Request {}

    /** Something that cannot be. */
    record Misuse(Refusal refusal) implements Request {}

    /**
     * To run a command.
     *
     * @param options by name; each value is one that the option takes
     * @param arguments in their order; each is one that the command takes
     */
    record Call(DeclaredCommand command, Map<String, String> options, List<String> arguments) implements Request {
        public Call {
            options = Map.copyOf(options);
            arguments = List.copyOf(arguments);
        }

        /** The form that is asked for. */
        Optional<Form> form() {
            return Optional.ofNullable(options.get(DeclaredCommand.FORM_NAME))
                    .filter(given -> command.contract().isPresent())
                    .flatMap(Form::of);
        }

        /** As Spring Shell passes it on. */
        ParsedInput asInput() {
            var input = ParsedInput.builder().commandName(command.getName());
            options.forEach((name, value) -> input.addOption(
                    CommandOption.with().longName(name).value(value).build()));
            IntStream.range(0, arguments.size())
                    .forEach(index -> input.addArgument(new CommandArgument(index, arguments.get(index))));
            return input.build();
        }
    }
}
