package faultline.setting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that can be set: before the command, in the environment, or in the settings file. */
public enum Setting {
    /** The folder that everything is written to. */
    DATA(
            "data",
            "The folder that everything is written to.",
            "--data",
            Optional.empty(),
            any(),
            Variable.taken("FAULTLINE_DATA"),
            // A relative one is to be ignored, as the XDG base directory specification demands.
            new Variable("XDG_DATA_HOME", value -> Optional.of(value)
                    .filter(folder -> folder.startsWith("/"))
                    .map(folder -> folder + "/faultline"))) {
        @Override
        Optional<String> problem(String value) {
            try {
                Path.of(value);
                return Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.of("No folder can be named (" + value + ").");
            }
        }
    },
    /** Who is at the keyboard. */
    AS("as", "Who is at the keyboard, for the log.", "--as", Optional.empty(), any(), Variable.taken("FAULTLINE_AS")),
    /** Whether styles are sent to a terminal. */
    COLOR(
            "color",
            "Colours at a terminal: auto or never.",
            "--no-color",
            Optional.of("auto"),
            autoOrNever(),
            new Variable("NO_COLOR", value -> Optional.of("never")),
            new Variable("TERM", value -> Optional.of("never").filter(never -> value.equals("dumb")))),
    /** Whether somebody at a terminal is asked for what a command needs. */
    INPUT(
            "input",
            "Questions at a terminal: auto or never.",
            "--no-input",
            Optional.of("auto"),
            autoOrNever(),
            new Variable("FAULTLINE_NO_INPUT", value -> Optional.of("never"))),
    /** Whether answers that are longer than a terminal's window are read page by page. */
    PAGER(
            "pager",
            "Long answers at a terminal page by page: auto or never.",
            "--no-pager",
            Optional.of("auto"),
            autoOrNever(),
            Variable.taken("FAULTLINE_PAGER")),
    /** How wide lines are where there is no terminal to ask. */
    WIDTH(
            "width",
            "Columns where there is no terminal to ask, 20 to 9999.",
            "",
            Optional.of("100"),
            any(),
            new Variable("COLUMNS", value -> Optional.of(value).filter(Setting::isWidth))) {
        @Override
        Optional<String> problem(String value) {
            return isWidth(value)
                    ? Optional.empty()
                    : Optional.of("It is a number of columns, 20 to 9999, not (" + value + ").");
        }
    },
    /** In what form commands show things that are not told otherwise. */
    OUTPUT(
            "output",
            "In what form commands show things that are not told otherwise: table, json or csv.",
            "--output",
            Optional.of("table"),
            forms(),
            Variable.taken("FAULTLINE_OUTPUT"));

    private final String word;
    private final String meaning;
    private final String option;
    private final Optional<String> usual;
    private final List<String> valid;
    private final List<Variable> variables;

    /**
     * @param usual what holds if nobody sets it; empty if that depends on the machine
     * @param valid the only values that it takes; none if there are too many to list
     */
    Setting(
            String word,
            String meaning,
            String option,
            Optional<String> usual,
            List<String> valid,
            Variable... variables) {
        this.word = word;
        this.meaning = meaning;
        this.option = option;
        this.usual = usual;
        this.valid = valid;
        this.variables = List.of(variables);
    }

    /** As the settings file calls it. */
    public String word() {
        return word;
    }

    /** One sentence that says what it is for. */
    public String meaning() {
        return meaning;
    }

    /** The option before the command that sets it, {@code --data}; empty if none does. */
    public String option() {
        return option;
    }

    /** What holds if nobody sets it; empty if that depends on the machine. */
    Optional<String> usual() {
        return usual;
    }

    /** The variables of the environment that can set it, the one that counts most first. */
    public List<String> variables() {
        return variables.stream().map(Variable::name).toList();
    }

    /** The first variable that sets it, with what it sets it to. */
    Optional<Chosen> in(Map<String, String> environment) {
        return variables.stream()
                .flatMap(variable -> Stream.ofNullable(environment.get(variable.name()))
                        .filter(value -> !value.isEmpty())
                        .flatMap(value -> variable.value().apply(value).stream())
                        .map(value -> new Chosen(this, value, new Origin.Environment(variable.name()))))
                .findFirst();
    }

    /** What is wrong with what our own variables of the environment say, each with its name. */
    Stream<String> problems(Map<String, String> environment) {
        return variables.stream().filter(Variable::isOurs).flatMap(variable -> Stream.ofNullable(
                        environment.get(variable.name()))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> refusal(value).stream())
                .map(sentence -> variable.name() + ": " + sentence));
    }

    /** Why it cannot be that; empty if it can. */
    Optional<String> refusal(String value) {
        var wrong = value.isEmpty() ? Optional.of("It needs a value.") : problem(value);
        return wrong.map(why -> "Setting (" + word + ") cannot be that. " + why);
    }

    /** What is wrong with a value; empty if nothing is. */
    Optional<String> problem(String value) {
        return valid.isEmpty() || valid.contains(value)
                ? Optional.empty()
                : Optional.of("It is one of (" + String.join(", ", valid) + "), not (" + value + ").");
    }

    private static List<String> any() {
        return List.of();
    }

    private static List<String> autoOrNever() {
        return List.of("auto", "never");
    }

    private static List<String> forms() {
        return List.of("table", "json", "csv");
    }

    private static boolean isWidth(String value) {
        return value.matches("[1-9]\\d{1,3}") && Integer.parseInt(value) >= 20;
    }
}
