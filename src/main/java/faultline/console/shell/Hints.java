package faultline.console.shell;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be done next, as far as the seat at the keyboard can do it. A hint is made of clauses, and a command in it
 * stands between backticks; a clause that names a command of other seats is left out.
 *
 * @param ofOthers whether these are the words of a command that is for other seats, and not for this one
 */
record Hints(Predicate<List<String>> ofOthers) {
    static final Hints ALL = new Hints(words -> false);

    private static final Pattern COMMAND = Pattern.compile("`([^`]+)`");

    /** What is left of the hint; may be empty. */
    String open(String hint) {
        return Stream.of(hint.split("(?<=;) |(?<=[.]) "))
                .filter(this::isOpen)
                .collect(Collectors.joining(" "))
                .replaceFirst(";$", ".");
    }

    private boolean isOpen(String clause) {
        return COMMAND.matcher(clause)
                .results()
                .noneMatch(command -> ofOthers.test(List.of(command.group(1).split(" "))));
    }
}
