package faultline.console.shell;

import faultline.console.shell.ValueSource.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what can stand at the end of a line: words of commands, names of options, values. */
final class Completions {
    private final Catalog catalog;
    private final Function<Class<? extends ValueSource>, ValueSource> sources;

    Completions(Catalog catalog, Function<Class<? extends ValueSource>, ValueSource> sources) {
        this.catalog = catalog;
        this.sources = sources;
    }

    /** Something that could be written there, and what it means. */
    record Proposal(String value, Optional<String> meaning) {
        static Proposal of(String value) {
            return new Proposal(value, Optional.empty());
        }
    }

    /** What can stand in place of the last of these words, whatever is typed of it already. */
    List<Proposal> at(List<Word> words) {
        var before = words.subList(0, words.size() - 1);
        var current = words.get(words.size() - 1);
        var texts = before.stream().map(Word::text).toList();
        var names = catalog.nextWords(texts).stream().map(Proposal::of);
        var parts = catalog.find(texts)
                .map(found -> new Position(found.command(), before.subList(found.words(), before.size()), current)
                        .proposals())
                .orElseGet(Stream::empty);
        return Stream.concat(names, parts).distinct().toList();
    }

    /** A place behind the name of a command. */
    private final class Position {
        private final DeclaredCommand command;
        private final Word current;
        private final Map<String, String> options = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();
        private Optional<CommandParameter> waiting = Optional.empty();
        private boolean ended;

        Position(DeclaredCommand command, List<Word> before, Word current) {
            this.command = command;
            this.current = current;
            before.forEach(this::pass);
        }

        private void pass(Word word) {
            if (waiting.isPresent()) {
                options.put(waiting.get().name(), word.text());
                waiting = Optional.empty();
            } else if (!ended && word.text().equals("--")) {
                ended = true;
            } else if (!ended && word.isOption()) {
                int equals = word.text().indexOf('=');
                options.put(word.optionName(), equals < 0 ? "" : word.text().substring(equals + 1));
                waiting = command.option(word.optionName()).filter(option -> equals < 0 && !option.isFlag());
            } else {
                arguments.add(word.text());
            }
        }

        Stream<Proposal> proposals() {
            if (waiting.isPresent()) {
                return values(waiting.get(), "");
            }
            if (!ended && current.isOption() && current.text().contains("=")) {
                var prefix = "--" + current.optionName() + "=";
                return command.option(current.optionName()).stream().flatMap(option -> values(option, prefix));
            }
            var values = command.argument(arguments.size()).stream().flatMap(argument -> values(argument, ""));
            return ended || current.quoted() ? values : Stream.concat(values, optionNames());
        }

        private Stream<Proposal> optionNames() {
            return command.options()
                    .filter(option -> !options.containsKey(option.name()))
                    .map(option -> new Proposal("--" + option.name(), Optional.of(option.description())));
        }

        private Stream<Proposal> values(CommandParameter parameter, String prefix) {
            return parameter.source().map(sources).stream()
                    .flatMap(source -> source.values(new Typed(options, arguments)).stream())
                    .map(value -> Proposal.of(prefix + value));
        }
    }
}
