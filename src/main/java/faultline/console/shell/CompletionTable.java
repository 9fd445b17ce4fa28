package faultline.console.shell;

import faultline.console.shell.CommandParameter.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can stand where in a command line, as far as it is so in every exercise.
 *
 * @param commands by name and by alias
 * @param sources where the values of a parameter come from
 */
record CompletionTable(
        TreeMap<String, DeclaredCommand> commands, Function<Class<? extends ValueSource>, ValueSource> sources) {
    /** Among values: files can stand there. */
    static final String FILES = "/";

    static CompletionTable of(
            List<DeclaredCommand> commands, Function<Class<? extends ValueSource>, ValueSource> sources) {
        var named = new TreeMap<String, DeclaredCommand>();
        commands.forEach(command -> Stream.concat(Stream.of(command.getName()), command.getAliases().stream())
                .forEach(name -> named.put(name, command)));
        return new CompletionTable(named, sources);
    }

    /** By the words before, what can follow them: each with what it means behind a blank. */
    Map<String, List<String>> words() {
        var words = new LinkedHashMap<String, List<String>>();
        for (var before : beginnings()) {
            var lines = new ArrayList<String>();
            next(before).forEach(word -> lines.add(word + " " + meaning(joined(before, word))));
            if (before.isEmpty()) {
                Launch.OPTIONS.forEach((option, meaning) -> lines.add(option + " " + meaning));
            }
            Optional.ofNullable(commands.get(before)).stream()
                    .flatMap(DeclaredCommand::options)
                    .forEach(option -> lines.add("--" + option.name() + " " + option.description()));
            words.put(before, lines);
        }
        return words;
    }

    /**
     * By the words before and an option or the place of an argument, from 1: its values. An option that takes anything has
     * none; one that takes nothing is not there.
     */
    Map<String, List<String>> values() {
        var values = new LinkedHashMap<String, List<String>>();
        commands.forEach((name, command) -> {
            command.options()
                    .filter(option -> !option.isFlag())
                    .forEach(option -> values.put(name + " --" + option.name(), values(option)));
            int place = 0;
            for (var argument : command.arguments()) {
                place++;
                if (!values(argument).isEmpty()) {
                    values.put(name + " " + place, values(argument));
                }
            }
        });
        Launch.OPTIONS.keySet().stream()
                .filter(Launch::takesValue)
                .forEach(option -> values.put(" " + option, Launch.values(option)));
        return values;
    }

    private TreeSet<String> beginnings() {
        var beginnings = new TreeSet<String>();
        beginnings.add("");
        for (var name : commands.keySet()) {
            var beginning = "";
            for (var word : name.split(" ")) {
                beginning = joined(beginning, word);
                beginnings.add(beginning);
            }
        }
        return beginnings;
    }

    private List<String> next(String before) {
        var prefix = before.isEmpty() ? "" : before + " ";
        return commands.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split(" ", 2)[0])
                .distinct()
                .toList();
    }

    private String meaning(String words) {
        return Optional.ofNullable(commands.get(words))
                .map(DeclaredCommand::getDescription)
                .orElseGet(() -> String.join(", ", next(words)));
    }

    private List<String> values(CommandParameter parameter) {
        if (parameter.type() == ValueType.FILE) {
            return List.of(FILES);
        }
        boolean fixed = parameter.place() != Place.ARGUMENTS;
        return parameter.source().filter(source -> fixed).map(sources).stream()
                .flatMap(source -> source instanceof FixedValues same ? same.values().stream() : Stream.empty())
                .toList();
    }

    private static String joined(String before, String word) {
        return before.isEmpty() ? word : before + " " + word;
    }
}
