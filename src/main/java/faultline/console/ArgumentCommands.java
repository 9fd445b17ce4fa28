package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.ArgumentContracts;
import faultline.console.contract.ArgumentContracts.Argued;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.ArgumentCommand;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Point.Weight;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.view.ArgumentView;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What people argue at the table: what is done, what speaks for and against it, how likely they think it is. */
@Component
@CommandGroup(value = "Arguments", order = 23)
final class ArgumentCommands {
    private static final String WHO = "Who says so: a cell, a person.";

    private final Sitting sitting;
    private final Screen screen;
    private final ArgumentScreen arguments;

    ArgumentCommands(Sitting sitting, Screen screen, ArgumentScreen arguments) {
        this.sitting = sitting;
        this.screen = screen;
        this.arguments = arguments;
    }

    @Command(
            name = {"argument", "open"},
            description = "Puts something to argument: a move, or anything in free words.")
    ExitCode open(
            @Argument(index = 0, description = "What is done, in one sentence; a move says it by itself.")
                    Optional<String> action,
            @Option(longName = "result", description = "What is then so, as something that can be measured.")
                    Optional<String> result,
            @Option(longName = "move", description = "The move that it is about.") @Values(Names.EnteredMoves.class)
                    Optional<String> move,
            @Option(longName = "actor", description = "Whose doing it is.") @Values(Names.Actors.class)
                    Optional<String> actor,
            @Option(longName = "method", description = "How it is decided; the scenario's usual method if left out.")
                    @Values(ArgumentNames.Methods.class)
                    Optional<String> method,
            @Option(longName = "tag", description = "A word by which standing conditions know it.")
                    Optional<String> tag,
            @Option(longName = "project", description = "The big project that a success is a step of.")
                    @Values(ArgumentNames.Projects.class)
                    Optional<String> project,
            @Option(longName = "needs", description = "How many successes a new project needs, 1 to 3.")
                    Optional<Integer> needs,
            @Option(longName = "secret", description = "Nobody else knows, and it waits for its trigger.")
                    boolean secret,
            @Option(longName = "cell", description = "Whose secret it is.") @Values(Names.Cells.class)
                    Optional<String> cell,
            @Option(longName = "trigger", description = "What a secret one waits for, in words.")
                    Optional<String> trigger,
            @Option(longName = "from-turn", description = "The turn in which a secret one is brought up.")
                    Optional<Integer> fromTurn,
            @Option(longName = "after-move", description = "The move that brings a secret one up in the turn after it.")
                    @Values(RulingNames.Moves.class)
                    Optional<String> afterMove,
            @Option(longName = "by", description = "The actor who makes that move.") @Values(Names.Actors.class)
                    Optional<String> by) {
        var known = method.map(ArgumentCommands::method);
        if (known.filter(Optional::isEmpty).isPresent()) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "There is no method (" + method.get() + ").",
                    Nearest.hint(method.get(), ArgumentNames.METHODS));
        }
        var waiting = new SecretOptions(cell, trigger, fromTurn, afterMove, by);
        var kept = waiting.secret(secret);
        if (kept instanceof Outcome.Refused<Optional<Secret>> refused) {
            return sitting.answer(refused, nothing -> {});
        }
        return shown(new ArgumentCommand.Open(
                action.orElse(""),
                result.orElse(""),
                actor,
                move,
                tag.stream().toList(),
                known.flatMap(found -> found),
                project,
                needs.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                ((Outcome.Done<Optional<Secret>>) kept).value()));
    }

    private static Optional<ArgumentMethod> method(String typed) {
        return Stream.of(ArgumentMethod.values())
                .filter(method -> method.words().equals(typed))
                .findFirst();
    }

    @Command(
            name = {"argument", "for"},
            description = "Gives a reason for what is argued.")
    @OpenTo(CELL)
    ExitCode inFavour(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument,
            @Argument(index = 1, description = "The reason.") String reason,
            @Option(longName = "by", description = WHO) @Values(ArgumentNames.Speakers.class) Optional<String> by,
            @Option(longName = "weight", description = "weak, strong (which is meant if left out) or compelling.")
                    @Values(ArgumentNames.Weights.class)
                    Optional<String> weight) {
        return give(argument, Side.FOR, reason, by, weight);
    }

    @Command(
            name = {"argument", "against"},
            description = "Gives a reason against what is argued.")
    @OpenTo(CELL)
    ExitCode against(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument,
            @Argument(index = 1, description = "The reason.") String reason,
            @Option(longName = "by", description = WHO) @Values(ArgumentNames.Speakers.class) Optional<String> by,
            @Option(longName = "weight", description = "weak, strong (which is meant if left out) or compelling.")
                    @Values(ArgumentNames.Weights.class)
                    Optional<String> weight) {
        return give(argument, Side.AGAINST, reason, by, weight);
    }

    private ExitCode give(String argument, Side side, String reason, Optional<String> by, Optional<String> weight) {
        return weight(weight.orElse("strong"))
                .map(known -> shown(argument, new ArgumentCommand.Give(argument, side, by, reason, known)))
                .orElseGet(() -> noWeight(weight.orElse("")));
    }

    @Command(
            name = {"argument", "weigh"},
            description = "Lets a reason count otherwise than was said first, by its number.")
    ExitCode weigh(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument,
            @Argument(index = 1, description = "The number of the reason.") int number,
            @Argument(index = 2, description = "weak, strong or compelling.") @Values(ArgumentNames.Weights.class)
                    String weight) {
        return weight(weight)
                .map(known -> shown(argument, new ArgumentCommand.Weigh(argument, number, known)))
                .orElseGet(() -> noWeight(weight));
    }

    private static Optional<Weight> weight(String typed) {
        return Stream.of(Weight.values())
                .filter(weight -> weight.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }

    private ExitCode noWeight(String typed) {
        return sitting.refuse(
                Code.BAD_VALUE, "A reason cannot be (" + typed + ").", Nearest.hint(typed, ArgumentNames.WEIGHTS));
    }

    @Command(
            name = {"argument", "estimate"},
            description = "Takes somebody's estimate in percent, which stays secret until all are shown together.")
    @OpenTo(CELL)
    ExitCode estimate(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.OpenAndEstimate.class)
                    String argument,
            @Argument(index = 1, description = "0, 10, 30, 50, 70, 90 or 100.")
                    @Values(ArgumentNames.OpenAndEstimate.class)
                    int percent,
            @Option(longName = "by", description = WHO) @Values(ArgumentNames.Speakers.class) Optional<String> by) {
        return sitting.page(sitting.act(new ArgumentCommand.Estimate(argument, by, percent)), happened -> {
            screen.line("Noted. It stays secret until all are shown.");
            screen.next("`argument estimates " + argument.toUpperCase(Locale.ROOT) + "` shows all together.");
        });
    }

    @Command(
            name = {"argument", "estimates"},
            description = "Shows all estimates together; their median is what the die must meet.")
    ExitCode estimates(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument) {
        return shown(argument, new ArgumentCommand.ShowEstimates(argument));
    }

    @Command(
            name = {"argument", "vote"},
            description = "Takes a vote: yes or no.")
    @OpenTo(CELL)
    ExitCode vote(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument,
            @Argument(index = 1, description = "yes or no.") @Values(ArgumentNames.Votes.class) String vote,
            @Option(longName = "by", description = WHO) @Values(ArgumentNames.Speakers.class) Optional<String> by) {
        return vote.equals("yes") || vote.equals("no")
                ? shown(argument, new ArgumentCommand.Vote(argument, by, vote.equals("yes")))
                : sitting.refuse(Code.BAD_VALUE, "A vote cannot be (" + vote + ").", "It is yes or no.");
    }

    @Command(
            name = {"argument", "odds"},
            description = "Shows how likely an argument is to succeed, with what makes it so.")
    @Shows("argument-odds")
    ExitCode odds(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument) {
        return sitting.page(
                found(argument), ArgumentContracts.LIKELIHOOD, found -> arguments.odds(found.argument(), found.view()));
    }

    @Command(
            name = {"argument", "list"},
            description = "Lists all arguments: what is argued, how it stands, what is to be decided.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("argument-list")
    ExitCode list() {
        return sitting.page(sitting.view(), ArgumentContracts.LIST, arguments::list);
    }

    @Command(
            name = {"argument", "show"},
            description = "Shows an argument: its reasons, its odds, what came of it.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("argument-show")
    ExitCode show(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.All.class) String argument) {
        return sitting.page(
                found(argument), ArgumentContracts.SHOW, found -> arguments.show(found.argument(), found.view()));
    }

    private Outcome<Argued> found(String typed) {
        return sitting.view().then(view -> view.debate()
                .argument(typed)
                .map(argument -> Outcome.done(new Argued(argument, view)))
                .orElseGet(() -> Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "There is no argument (" + typed + ").",
                        Nearest.hint(
                                typed.toUpperCase(Locale.ROOT),
                                view.debate().arguments().stream()
                                        .map(ArgumentView::id)
                                        .toList()))));
    }

    private ExitCode shown(String argument, ArgumentCommand command) {
        return sitting.page(sitting.act(command), happened -> show(argument, happened));
    }

    private ExitCode shown(ArgumentCommand.Open open) {
        return sitting.page(sitting.act(open), happened -> show(opened(happened), happened));
    }

    private static String opened(Happened happened) {
        // Where somebody else was at the keyboard before, that they left it stands first.
        return happened.events().stream()
                .flatMap(event -> event instanceof ArgumentOpened opened ? Stream.of(opened) : Stream.empty())
                .findFirst()
                .orElseThrow()
                .claim()
                .id();
    }

    private void show(String argument, Happened happened) {
        happened.view().debate().argument(argument).ifPresent(known -> arguments.show(known, happened.view()));
    }
}
