package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.ConditionContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.ArgumentCommand.LiftCondition;
import faultline.exercise.ArgumentCommand.PlaceCondition;
import faultline.exercise.definition.StandingCondition;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What makes arguments harder or easier for as long as it stands. */
@Component
@CommandGroup(value = "Arguments", order = 23)
final class ConditionCommands {
    private final Sitting sitting;
    private final Screen screen;

    ConditionCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"condition", "list"},
            description = "Lists the conditions and bonuses that stand, and whose arguments they are about.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("condition-list")
    ExitCode list() {
        return sitting.page(sitting.view(), ConditionContracts.LIST, this::list);
    }

    private void list(ExerciseView view) {
        if (view.debate().standing().isEmpty()) {
            screen.line("No condition stands.");
        }
        var table = Table.of("Condition", "", "Adds", "Arguments of", "With the tag", "Lifted by");
        view.debate()
                .standing()
                .forEach(condition -> table.row(
                        Styled.bold(condition.id()),
                        condition.name(),
                        RulingWords.signed(condition.modifier()),
                        condition.actor().isEmpty()
                                ? "everybody"
                                : view.labels().actor(condition.actor()),
                        condition.tag(),
                        condition.liftedBy()));
        screen.table(table);
        screen.next("`condition add ID \"…\"` lets one stand; `condition remove ID --argument G1.1` removes one.");
    }

    @Command(
            name = {"condition", "add"},
            description = "Lets a condition stand: it adds to the dice of some arguments, until one removes it.")
    ExitCode add(
            @Argument(index = 0, description = "A short name for it.") String id,
            @Argument(index = 1, description = "What people read.") String name,
            @Option(longName = "modifier", description = "What it adds, -3 to 3; -1 if left out.")
                    Optional<Integer> modifier,
            @Option(longName = "actor", description = "Whose arguments it is about; everybody's if left out.")
                    @Values(Names.Actors.class)
                    Optional<String> actor,
            @Option(longName = "tag", description = "Only arguments with this tag.") Optional<String> tag,
            @Option(longName = "lifted-by", description = "What would have to be argued to be rid of it.")
                    Optional<String> liftedBy,
            @Option(longName = "argument", description = "The argument that brings it about.")
                    @Values(ArgumentNames.Decided.class)
                    Optional<String> argument) {
        var condition = new StandingCondition(
                id, name, modifier.orElse(-1), actor.orElse(""), tag.orElse(""), liftedBy.orElse(""));
        return sitting.page(
                sitting.act(new PlaceCondition(condition, argument.orElse(""))), happened -> list(happened.view()));
    }

    @Command(
            name = {"condition", "remove"},
            description = "Removes a condition: by an argument, or with a reason.")
    ExitCode remove(
            @Argument(index = 0, description = "The condition.") @Values(ArgumentNames.Conditions.class) String id,
            @Option(longName = "argument", description = "The argument that removes it.")
                    @Values(ArgumentNames.Decided.class)
                    Optional<String> argument,
            @Option(longName = "reason", description = "Why, if it is no argument.") Optional<String> reason) {
        return sitting.page(
                sitting.act(new LiftCondition(id, argument.orElse(""), reason.orElse(""))),
                happened -> list(happened.view()));
    }
}
