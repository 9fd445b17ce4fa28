package faultline.console.shell;

import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.exercise.event.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what commands there are and how one is used. */
@Component
public final class HelpPages {
    private final Catalog catalog;
    private final Examples examples;
    private final Screen screen;

    HelpPages(Catalog catalog, Examples examples, Screen screen) {
        this.catalog = catalog;
        this.examples = examples;
        this.screen = screen;
    }

    /** Shows all commands by group, with a line each. */
    public void showAll() {
        var groups = catalog.all().stream()
                .collect(Collectors.groupingBy(DeclaredCommand::getGroup, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, commands) -> {
            var entries = new Entries();
            commands.forEach(command -> entries.entry(command.getName(), command.getDescription()));
            screen.heading(group);
            screen.entries(entries);
            screen.blank();
        });
        var options = new Entries();
        Launch.OPTIONS.forEach(options::entry);
        screen.heading("Before the command");
        screen.entries(options);
        screen.blank();
        screen.next("help COMMAND");
    }

    /** How each command is used, by group. */
    public List<CommandPage> all() {
        return catalog.all().stream().map(CommandPage::of).toList();
    }

    /** How the command with these words is used, if there is one. */
    public Optional<CommandPage> page(List<String> words) {
        return catalog.find(words)
                .filter(command -> command.words() == words.size())
                .map(found -> CommandPage.of(found.command()));
    }

    /** Shows how the command with these words is used, or why there is none. */
    public Optional<Refusal> show(List<String> words) {
        var found = catalog.find(words).filter(command -> command.words() == words.size());
        found.ifPresent(command -> show(command.command()));
        return found.isPresent() ? Optional.empty() : Optional.of(catalog.unknown(words));
    }

    /** The words that can follow these on the way to a command. */
    public List<String> nextWords(List<String> words) {
        return catalog.nextWords(words);
    }

    void show(DeclaredCommand command) {
        screen.paragraph(command.getDescription());
        screen.blank();
        screen.paragraph(Styled.join(Styled.dim("usage: "), command.synopsis()));
        var parameters = new Entries();
        Stream.concat(command.arguments().stream(), command.options())
                .filter(parameter -> !parameter.description().isEmpty())
                .forEach(parameter -> parameters.entry(label(parameter), meaning(parameter)));
        screen.entries(parameters);
        if (!command.getAliases().isEmpty()) {
            screen.paragraph("Also called " + String.join(", ", command.getAliases()) + ".");
        }
        var worked = examples.of(command);
        if (!worked.isEmpty()) {
            var entries = new Entries();
            worked.forEach(example -> entries.entry(example.line(), example.meaning()));
            screen.blank();
            screen.paragraph(Styled.dim("examples:"));
            screen.entries(entries);
        }
    }

    static String label(CommandParameter parameter) {
        return parameter.isOption()
                ? ("--" + parameter.name() + " " + parameter.type().placeholder()).strip()
                : parameter.name();
    }

    static String meaning(CommandParameter parameter) {
        var fallback = parameter.isFlag() ? Optional.<String>empty() : parameter.fallback();
        return parameter.description()
                + (parameter.required() ? " Required." : "")
                + fallback.map(value -> " Otherwise " + value + ".").orElse("");
    }
}
