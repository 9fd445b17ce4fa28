package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.BAD_VALUE;

import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a request of words: finds the command and checks what is given to it. */
final class RequestReader {
    private final Catalog catalog;

    RequestReader(Catalog catalog) {
        this.catalog = catalog;
    }

    Request read(List<Word> words) {
        var texts = words.stream().map(Word::text).toList();
        if (texts.isEmpty()) {
            return new Request.Nothing();
        }
        var found = catalog.find(texts);
        if (found.isEmpty()) {
            return new Request.Misuse(catalog.unknown(texts));
        }
        var command = found.get().command();
        var rest = words.subList(found.get().words(), words.size());
        return asksForHelp(rest) ? new Request.Help(command) : new Gathering(command).read(rest);
    }

    private static boolean asksForHelp(List<Word> words) {
        return words.stream()
                .takeWhile(word -> !word.text().equals("--"))
                .anyMatch(word -> !word.quoted()
                        && (word.text().equals("--help") || word.text().equals("-h")));
    }

    /** Options and arguments of one command on their way from words to values. */
    private final class Gathering {
        private final DeclaredCommand command;
        private final Map<String, String> options = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Gathering(DeclaredCommand command) {
            this.command = command;
        }

        Request read(List<Word> words) {
            boolean ended = false;
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                if (ended || !isOption(word)) {
                    argument(word.text());
                } else if (word.text().equals("--")) {
                    ended = true;
                } else {
                    var next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.<Word>empty();
                    i += option(word, next.filter(value -> !isOption(value))) ? 1 : 0;
                }
            }
            findMissing();
            return problems.isEmpty() && unknown.isEmpty()
                    ? new Request.Call(command, options, arguments)
                    : new Request.Misuse(Refusal.of(BAD_VALUE, reason(), "Usage: " + command.synopsis()));
        }

        /** What is missing or too much may only be so because an option's name is wrong; then that is said alone. */
        private String reason() {
            return String.join(" ", unknown.isEmpty() ? problems : unknown);
        }

        private static boolean isOption(Word word) {
            return word.isOption() || !word.quoted() && word.text().equals("--");
        }

        /** Takes an option, and says whether it took the next word as its value. */
        private boolean option(Word word, Optional<Word> next) {
            var name = word.optionName();
            var option = command.option(name);
            if (option.isEmpty()) {
                unknown.add(unknown(name));
                return false;
            }
            if (!named.add(name)) {
                problems.add(option.get().label() + " is given twice.");
            }
            if (word.text().length() > name.length() + 2) {
                put(option.get(), word.text().substring(name.length() + 3));
                return false;
            }
            if (option.get().isFlag()) {
                put(option.get(), "true");
                return false;
            }
            next.ifPresentOrElse(
                    value -> put(option.get(), value.text()),
                    () -> problems.add(option.get().label()
                            + " needs a value (one that begins with hyphens is written --" + name + "=…)."));
            return next.isPresent();
        }

        private String unknown(String name) {
            if (Launch.OPTIONS.containsKey("--" + name) && !name.equals(DeclaredCommand.FORM_NAME)) {
                return "Option (--" + name + ") stands before the command.";
            }
            var names = command.options().map(CommandParameter::name).toList();
            var hint = names.isEmpty()
                    ? "It takes none."
                    : Nearest.hint("--" + name, names.stream().map("--"::concat).toList());
            return "Command (" + command.getName() + ") has no option (--" + name + "). " + hint;
        }

        private void put(CommandParameter option, String value) {
            options.put(option.name(), value);
            check(option, value);
        }

        private void argument(String value) {
            command.argument(arguments.size())
                    .ifPresentOrElse(argument -> check(argument, value), () -> problems.add(tooMany(value)));
            arguments.add(value);
        }

        /** It may have been the next word of a longer command (clock strat). */
        private String tooMany(String value) {
            var hint = arguments.isEmpty() && options.isEmpty() && unknown.isEmpty()
                    ? catalog.longer(command.getName(), value)
                    : Optional.<String>empty();
            return "Command (" + command.getName() + ") takes no further argument (" + value + ")"
                    + hint.map(name -> ". Did you mean (" + name + ")?")
                            .orElse("; a text with blanks stands in quotes.");
        }

        private void check(CommandParameter parameter, String value) {
            if (parameter.type().convert(value).isEmpty()) {
                problems.add(parameter.label() + " takes " + parameter.type().words() + ", not (" + value + ").");
            }
        }

        private void findMissing() {
            var missing = Stream.concat(
                            command.arguments().stream().skip(arguments.size()),
                            command.options().filter(option -> !named.contains(option.name())))
                    .filter(CommandParameter::required)
                    .map(parameter -> parameter.label() + " is missing.")
                    .toList();
            problems.addAll(missing);
        }
    }
}
