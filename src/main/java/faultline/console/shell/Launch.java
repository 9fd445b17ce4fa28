package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.BAD_VALUE;

import faultline.console.output.Form;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal;
import faultline.setting.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the program was started with: options of its own, which stand before the command, and the words of the command.
 *
 * @param data the data folder, if one was named
 * @param person who is at the keyboard, if they were named
 * @param script a file of commands to run
 * @param colour whether colours are wanted
 * @param input whether somebody is there to be asked
 * @param pager whether long answers may be read page by page
 * @param form in what form commands show things that are not told otherwise, if one was named
 * @param commandId under which the one command is known, if one was named
 * @param command the words of one command, as they came; empty for the prompt or a script
 */
public record Launch(
        Optional<Path> data,
        Optional<String> person,
        Optional<Path> script,
        boolean colour,
        boolean input,
        boolean pager,
        Optional<Form> form,
        Optional<UUID> commandId,
        List<String> command) {
    static final Map<String, String> OPTIONS = options();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> FLAGS = Set.of("--no-color", "--no-input", "--no-pager");
    private static final Set<String> FILES = Set.of("--data", "--script");
    private static final Map<String, String> COMMANDS = Map.of("--help", "help", "-h", "help", "--version", "version");

    public Launch {
        command = List.copyOf(command);
    }

    /** Either a launch or why there is none. */
    public sealed interface Reading {
        /** What was understood. */
        record Understood(Launch launch) implements Reading {}

        /** What was not. */
        record Misunderstood(Refusal refusal) implements Reading {}
    }

    /** What it sets. */
    public Map<Setting, String> settings() {
        var settings = new EnumMap<Setting, String>(Setting.class);
        data.ifPresent(folder -> settings.put(Setting.DATA, folder.toString()));
        person.ifPresent(name -> settings.put(Setting.AS, name));
        if (!colour) {
            settings.put(Setting.COLOR, "never");
        }
        if (!input) {
            settings.put(Setting.INPUT, "never");
        }
        if (!pager) {
            settings.put(Setting.PAGER, "never");
        }
        form.ifPresent(named -> settings.put(Setting.OUTPUT, named.id()));
        return settings;
    }

    /** Reads the arguments of the program. */
    public static Reading read(List<String> arguments) {
        var values = new LinkedHashMap<String, String>();
        int next = 0;
        while (next < arguments.size() && isOption(arguments.get(next))) {
            var word = arguments.get(next++);
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            boolean flag = FLAGS.contains(name);
            boolean takesNext = OPTIONS.containsKey(name) && !flag && equals < 0 && next < arguments.size();
            var value = equals >= 0 ? word.substring(equals + 1) : takesNext ? arguments.get(next++) : "";
            var problem = values.containsKey(name)
                    ? refusal("Option (" + name + ") is given twice.", "Give it once.")
                    : problem(name, value, flag);
            if (problem.isPresent()) {
                return new Reading.Misunderstood(problem.get());
            }
            values.put(name, value);
        }
        return launch(values, command(arguments.subList(next, arguments.size())));
    }

    static boolean takesValue(String option) {
        return !FLAGS.contains(option);
    }

    /** What an option can be, as far as that can be counted; a slash for files. */
    static List<String> values(String option) {
        if (FILES.contains(option)) {
            return List.of(CompletionTable.FILES);
        }
        return option.equals("--output") ? Form.ids() : List.of();
    }

    private static boolean isOption(String word) {
        return word.startsWith("-") && !word.equals("--") && !COMMANDS.containsKey(word);
    }

    private static Optional<Refusal> problem(String name, String value, boolean flag) {
        if (!OPTIONS.containsKey(name)) {
            return refusal("There is no option (" + name + ").", Nearest.hint(name, OPTIONS.keySet()));
        }
        if (flag) {
            return value.isEmpty() ? Optional.empty() : refusal("Option (" + name + ") takes no value.", "");
        }
        if (name.equals("--output") && Form.of(value).isEmpty()) {
            return refusal("Option (--output) takes table, json or csv, not (" + value + ").", "");
        }
        if (name.equals("--command-id") && !ID.matcher(value).matches()) {
            return refusal(
                    "Option (--command-id) takes a UUID, not (" + value + ").",
                    "`uuidgen` draws one: 32 hexadecimal digits with hyphens.");
        }
        return value.isEmpty() ? refusal("Option (" + name + ") needs a value.", OPTIONS.get(name)) : Optional.empty();
    }

    private static List<String> command(List<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        var tail = words.subList(1, words.size());
        var first = words.get(0);
        return first.equals("--")
                ? tail
                : Stream.concat(Stream.of(COMMANDS.getOrDefault(first, first)), tail.stream())
                        .toList();
    }

    private static Reading launch(Map<String, String> values, List<String> command) {
        if (values.containsKey("--script") && !command.isEmpty()) {
            var reason = "A script and a command (" + command.get(0) + ") are given.";
            return new Reading.Misunderstood(Refusal.of(BAD_VALUE, reason, "Give one of the two."));
        }
        if (values.containsKey("--command-id") && command.isEmpty()) {
            var reason = "Option (--command-id) is for one command, and none is given.";
            return new Reading.Misunderstood(Refusal.of(BAD_VALUE, reason, "Give the command behind it."));
        }
        try {
            return new Reading.Understood(new Launch(
                    Optional.ofNullable(values.get("--data")).map(Path::of),
                    Optional.ofNullable(values.get("--as")),
                    Optional.ofNullable(values.get("--script")).map(Path::of),
                    !values.containsKey("--no-color"),
                    !values.containsKey("--no-input"),
                    !values.containsKey("--no-pager"),
                    Optional.ofNullable(values.get("--output")).flatMap(Form::of),
                    Optional.ofNullable(values.get("--command-id")).map(UUID::fromString),
                    command));
        } catch (InvalidPathException e) {
            var reason = "No file can be named (" + e.getInput() + ").";
            return new Reading.Misunderstood(Refusal.of(BAD_VALUE, reason, "Choose another name."));
        }
    }

    private static Optional<Refusal> refusal(String reason, String next) {
        return Optional.of(Refusal.of(BAD_VALUE, reason, next));
    }

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("--data", "The folder that everything is written to.");
        options.put("--as", "Who is at the keyboard, for the log; otherwise the system's user.");
        options.put("--script", "A file of commands to run, one a line.");
        options.put("--no-color", "No colours.");
        options.put("--no-input", "Nobody is asked for anything, also at a terminal; for scripts.");
        options.put("--output", "In what form commands show things that are not told otherwise: table, json or csv.");
        options.put("--command-id", "A UUID for the command: the same again is answered, not carried out again.");
        options.put("--no-pager", "Long answers at a terminal as they come, and not page by page.");
        return options;
    }
}
