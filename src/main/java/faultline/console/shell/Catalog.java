package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.BAD_VALUE;
import static faultline.exercise.event.Refusal.Code.NOT_YOURS;

import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * Finds commands in Spring Shell's registry by the words that people type: those that are for the seat at the keyboard, as
 * if there were no others.
 */
final class Catalog {
    private static final Comparator<DeclaredCommand> BY_GROUP = Comparator.comparingInt(DeclaredCommand::groupOrder)
            .thenComparing(DeclaredCommand::getGroup)
            .thenComparing(DeclaredCommand::getName);

    private static final int MOST_WORDS = 4;

    private final CommandRegistry registry;
    private final SeatTaken keyboard;

    Catalog(CommandRegistry registry, SeatTaken keyboard) {
        this.registry = registry;
        this.keyboard = keyboard;
    }

    /** A command and how many words name it. */
    record Found(DeclaredCommand command, int words) {}

    /** By group, then by name. */
    List<DeclaredCommand> all() {
        var seat = SeatKind.of(keyboard.seat());
        return registry.getCommands().stream()
                .filter(DeclaredCommand.class::isInstance)
                .map(DeclaredCommand.class::cast)
                .filter(command -> command.seats().contains(seat))
                .sorted(BY_GROUP)
                .toList();
    }

    /** Every name and alias of a command, by name. */
    List<String> names() {
        return all().stream().flatMap(Catalog::names).sorted().toList();
    }

    /** Whether a line begins as a command does, or, if it has several words, nearly so; whatever becomes of it then. */
    boolean begins(String line) {
        var words = CommandLine.read(line).words();
        var valid = nextWords(List.of());
        return words.stream()
                .limit(1)
                .map(Word::text)
                .anyMatch(first -> valid.contains(first)
                        || words.size() > 1 && Nearest.to(first, valid).isPresent());
    }

    /** The command whose name is the longest beginning of these words. */
    Optional<Found> find(List<String> words) {
        return anySeats(words).filter(found -> isOpen(found.command()));
    }

    /** Whether the words begin with the name of that command, and not with the longer one of another. */
    boolean isCalled(DeclaredCommand command, List<String> words) {
        return anySeats(words).filter(found -> found.command() == command).isPresent();
    }

    /** Whether these words name a command that is for other seats, and not for this one. */
    boolean isOfOthers(List<String> words) {
        return anySeats(words).filter(found -> !isOpen(found.command())).isPresent();
    }

    /** Commands for all seats need not ask which one is taken: help and version open nothing. */
    private boolean isOpen(DeclaredCommand command) {
        return command.seats().size() == SeatKind.values().length
                || command.seats().contains(SeatKind.of(keyboard.seat()));
    }

    private Optional<Found> anySeats(List<String> words) {
        int most = Math.min(words.size(), MOST_WORDS);
        return IntStream.rangeClosed(1, most)
                .map(count -> most + 1 - count)
                .mapToObj(count ->
                        named(String.join(" ", words.subList(0, count))).map(command -> new Found(command, count)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words that can follow these on the way to a command, by name. */
    List<String> nextWords(List<String> words) {
        var prefix = words.isEmpty() ? "" : String.join(" ", words) + " ";
        return names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split(" ", 2)[0])
                .distinct()
                .toList();
    }

    /** The command whose name begins with that one's, and goes on with nearly this word. */
    Optional<String> longer(String name, String word) {
        var longer =
                names().stream().filter(other -> other.startsWith(name + " ")).toList();
        return Nearest.to(name + " " + word, longer);
    }

    /** Why these words name no command, and which one they may have meant. */
    Refusal unknown(List<String> words) {
        return anySeats(words).map(found -> notForThisSeat(found.command())).orElseGet(() -> unknownToAll(words));
    }

    private Refusal notForThisSeat(DeclaredCommand command) {
        return Refusal.of(
                NOT_YOURS,
                "Command (" + command.getName() + ") is not for the seat (" + keyboard.seat() + ").",
                "`help` shows what this seat can do; `seat white` gives the keyboard back to the facilitator.");
    }

    private Refusal unknownToAll(List<String> words) {
        var first = words.get(0);
        if (first.matches("\\d+")) {
            // It may be a PIN that went to the wrong place.
            return Refusal.of(
                    BAD_VALUE,
                    "There is no command that is a number.",
                    "Type (help) to see what there is; a PIN is typed once it is asked for.");
        }
        var longer =
                names().stream().filter(name -> name.startsWith(first + " ")).toList();
        if (longer.isEmpty()) {
            var hint = nearest(words, names())
                    .map(name -> "Did you mean (" + name + ")?")
                    .orElse("Type (help) to see what there is.");
            return Refusal.of(BAD_VALUE, "There is no command (" + first + ").", hint);
        }
        if (words.size() == 1) {
            return Refusal.of(
                    BAD_VALUE, "Command (" + first + ") needs another word.", "There is " + Nearest.list(longer) + ".");
        }
        var two = first + " " + words.get(1);
        return Refusal.of(BAD_VALUE, "There is no command (" + two + ").", Nearest.hint(two, longer));
    }

    private static Optional<String> nearest(List<String> words, List<String> names) {
        return Stream.of(String.join(" ", words.subList(0, Math.min(2, words.size()))), words.get(0))
                .flatMap(typed -> Nearest.to(typed, names).stream())
                .findFirst();
    }

    private Optional<DeclaredCommand> named(String name) {
        return registry.getCommandByName(name) instanceof DeclaredCommand command
                ? Optional.of(command)
                : Optional.empty();
    }

    private static Stream<String> names(DeclaredCommand command) {
        return Stream.concat(Stream.of(command.getName()), command.getAliases().stream());
    }
}
