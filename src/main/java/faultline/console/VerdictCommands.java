package faultline.console;

import faultline.console.RulingOptions.Amount;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Values;
import faultline.exercise.ArgumentCommand;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Arguing;
import faultline.play.EffectTemplate;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the white cell does with arguments: it lets dice decide, or decides, and makes rulings of what came of them. */
@Component
@CommandGroup(value = "Arguments", order = 23)
final class VerdictCommands {
    private final Arguing arguing;
    private final Sitting sitting;
    private final ArgumentScreen arguments;
    private final RevisionScreen revisions;

    VerdictCommands(Play play, Sitting sitting, ArgumentScreen arguments, RevisionScreen revisions) {
        this.arguing = play.arguing();
        this.sitting = sitting;
        this.arguments = arguments;
        this.revisions = revisions;
    }

    @Command(
            name = {"argument", "roll"},
            description = "Lets dice decide: ARGUMENT, and what they show if people throw them at the table.")
    ExitCode roll(@Arguments @Values(ArgumentNames.Open.class) List<String> argumentAndDice) {
        if (argumentAndDice.isEmpty()) {
            return sitting.refuse(Code.BAD_VALUE, "An argument is needed.", "For example: argument roll G1.1");
        }
        var argument = argumentAndDice.get(0);
        var typed = argumentAndDice.subList(1, argumentAndDice.size());
        if (typed.isEmpty()) {
            return shown(
                    argument,
                    sitting.exercise().then(name -> arguing.roll(sitting.caller(), name, sitting.id(), argument)));
        }
        var dice = new ArrayList<Integer>();
        for (var die : typed) {
            if (!die.matches("[0-9]{1,3}")) {
                return sitting.refuse(
                        Code.BAD_VALUE, "A die cannot show (" + die + ").", "For example: argument roll G1.1 3 5");
            }
            dice.add(Integer.valueOf(die));
        }
        return shown(argument, sitting.act(new ArgumentCommand.Roll(argument, dice, true)));
    }

    @Command(
            name = {"argument", "decide"},
            description = "Says what comes of an argument that no dice decide, or that nobody speaks against.")
    ExitCode decide(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Open.class) String argument,
            @Option(longName = "succeeds", description = "It happens.") boolean succeeds,
            @Option(longName = "fails", description = "It does not.") boolean fails,
            @Option(longName = "unopposed", description = "It happens without a roll: unopposed, or compelling.")
                    boolean unopposed,
            @Option(longName = "reason", description = "Why; the report shows it.") Optional<String> reason) {
        if (succeeds && fails) {
            return sitting.refuse(Code.BAD_VALUE, "It succeeds or it fails, not both.", "Leave out one of the two.");
        }
        var outcome = succeeds || fails ? Optional.of(succeeds) : Optional.<Boolean>empty();
        return shown(
                argument, sitting.act(new ArgumentCommand.Decide(argument, outcome, unopposed, reason.orElse(""))));
    }

    @Command(
            name = {"argument", "trigger"},
            description = "Lets a secret argument's time come: it is argued and decided now.")
    ExitCode trigger(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Secret.class) String argument,
            @Option(longName = "because", description = "What has happened.") Optional<String> because) {
        return shown(
                argument, sitting.act(new ArgumentCommand.Trigger(argument, because.orElse("the white cell says so"))));
    }

    @Command(
            name = {"argument", "reveal"},
            description = "Lets everybody know of a secret argument.")
    ExitCode reveal(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Secret.class) String argument) {
        return shown(argument, sitting.act(new ArgumentCommand.Reveal(argument)));
    }

    @Command(
            name = {"argument", "drop"},
            description = "Gives an argument up; a move that it was about goes on without it.")
    ExitCode drop(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.All.class) String argument,
            @Option(longName = "reason", description = "Why; the report shows it.") String reason) {
        return shown(argument, sitting.act(new ArgumentCommand.Drop(argument, reason)));
    }

    @Command(
            name = {"argument", "rule"},
            description = "Makes a ruling of what came of an argument, by a template or outright.")
    ExitCode rule(
            @Argument(index = 0, description = "The argument.") @Values(ArgumentNames.Decided.class) String argument,
            @Option(longName = "template", description = "slight-, clear- or major-rise or -fall; next-state.")
                    @Values(ArgumentNames.Templates.class)
                    Optional<String> template,
            @Option(longName = "level", description = "The level that changes.") @Values(RulingNames.Levels.class)
                    Optional<String> level,
            @Option(longName = "add", description = "By how much.") Optional<BigDecimal> add,
            @Option(longName = "set", description = "To what.") Optional<BigDecimal> set,
            @Option(longName = "multiply", description = "By what factor.") Optional<BigDecimal> multiply,
            @Option(longName = "stage", description = "The stage that moves on.") @Values(RulingNames.Stages.class)
                    Optional<String> stage,
            @Option(longName = "state", description = "To which state.") @Values(RulingNames.States.class)
                    Optional<String> state,
            @Option(longName = "inject", description = "The inject that is released.") @Values(Names.Injects.class)
                    Optional<String> inject,
            @Option(longName = "reason", description = "What else speaks for it; the argument is named by itself.")
                    Optional<String> reason) {
        if (template.isPresent()) {
            return byTemplate(argument, template.get(), level.or(() -> stage), reason.orElse(""));
        }
        var options = new RulingOptions(
                new Amount(add, set, multiply), false, state, Optional.empty(), Optional.empty(), inject);
        return ruled(name -> options.conclusion(level, stage, Optional.empty())
                .then(conclusion ->
                        arguing.rule(sitting.caller(), name, sitting.id(), argument, conclusion, reason.orElse(""))));
    }

    private ExitCode byTemplate(String argument, String typed, Optional<String> of, String reason) {
        var template = EffectTemplate.named(typed);
        if (template.isEmpty()) {
            return sitting.refuse(
                    Code.UNKNOWN_NAME,
                    "There is no template (" + typed + ").",
                    Nearest.hint(typed, EffectTemplate.words()));
        }
        return of.isEmpty()
                ? sitting.refuse(
                        Code.BAD_VALUE,
                        "A template needs a level or a stage.",
                        "For example: argument rule " + argument + " --template " + typed + " --level LEVEL")
                : ruled(name ->
                        arguing.rule(sitting.caller(), name, sitting.id(), argument, template.get(), of.get(), reason));
    }

    /** The exercise before and after. */
    private record Versions(ExerciseView before, ExerciseView after) implements Page {
        @Override
        public String fictional() {
            return after.fictional();
        }
    }

    /** Asks for a ruling in the exercise of that name. */
    private interface Asked {
        Outcome<Happened> of(String name);
    }

    private ExitCode ruled(Asked asked) {
        return sitting.page(
                sitting.view().then(before -> asked.of(before.name())
                        .then(happened -> Outcome.done(new Versions(before, happened.view())))),
                versions -> revisions.show("Added", Optional.empty(), versions.before(), versions.after()));
    }

    private ExitCode shown(String argument, Outcome<Happened> outcome) {
        return sitting.page(outcome, happened -> happened.view()
                .debate()
                .argument(argument)
                .ifPresent(known -> arguments.show(known, happened.view())));
    }
}
