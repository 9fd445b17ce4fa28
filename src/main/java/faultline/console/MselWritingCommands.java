package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.exercise.MselCommand.AddInject;
import faultline.exercise.MselCommand.ChangeInject;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.exercise.event.MselEvent.InjectAdded;
import faultline.play.Outcome;
import faultline.view.InjectView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Injects that are written while the exercise runs. */
@Component
@CommandGroup(value = "Injects", order = 30)
final class MselWritingCommands {
    private final Sitting sitting;
    private final Screen screen;

    MselWritingCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"msel", "add"},
            description = "Writes an inject that the scenario does not have; its id is made from its name.")
    ExitCode add(
            @Argument(index = 0, description = "Its name.") String name,
            @Option(longName = "text", description = "What the players are told.") String text,
            @Option(longName = "to", description = "Actors that get it, with commas between; left out, everybody.")
                    Optional<String> to,
            @Option(longName = "turn", description = "The turn in which it comes; left out, by hand.")
                    Optional<Integer> turn,
            @Option(longName = "from", description = "Who says so.", defaultValue = "White cell") String from,
            @Option(longName = "expected", description = "What the players should do about it.")
                    Optional<String> expected,
            @Option(longName = "deadline", description = "In how many turns they should have.")
                    Optional<Integer> deadline) {
        var inject = new Inject(
                "",
                InjectKind.INJECT,
                InjectStatus.APPROVED,
                new Columns(name, "", text, from, "", "", expected.orElse(""), "", ""),
                Map.of(),
                to.map(MselWritingCommands::names).orElse(List.of()),
                turn.<Release>map(Release.InTurn::new).orElseGet(Release.ByHand::new),
                deadline.map(OptionalInt::of).orElse(OptionalInt.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return sitting.answer(sitting.act(new AddInject(inject)), happened -> happened.events().stream()
                .filter(InjectAdded.class::isInstance)
                .map(event -> ((InjectAdded) event).inject().id())
                .forEach(id -> {
                    screen.line("Inject (" + id + ") is on the list.");
                    screen.next("`msel show " + id + "` shows it; `msel release " + id + "` releases it.");
                }));
    }

    @Command(
            name = {"msel", "edit"},
            description = "Changes an inject; what is left out stays as it is.")
    ExitCode edit(
            @Argument(index = 0, description = "The inject.") @Values(MselNames.All.class) String inject,
            @Option(longName = "name", description = "Its name.") Optional<String> name,
            @Option(longName = "text", description = "What the players are told.") Optional<String> text,
            @Option(longName = "to", description = "Actors that get it, with commas between.") Optional<String> to,
            @Option(longName = "turn", description = "The turn in which it comes.") Optional<Integer> turn,
            @Option(longName = "expected", description = "What the players should do about it.")
                    Optional<String> expected,
            @Option(longName = "deadline", description = "In how many turns they should have.")
                    Optional<Integer> deadline,
            @Option(longName = "notes", description = "What evaluators should look at.") Optional<String> notes,
            @Option(longName = "reason", description = "Why.") Optional<String> reason) {
        var found = sitting.view().then(view -> view.injects().stream()
                .filter(known -> known.id().equals(inject))
                .flatMap(known -> known.row().stream())
                .map(InjectView.Row::inject)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusals.unknown(
                        "inject",
                        inject,
                        view.injects().stream().map(InjectView::id).toList())));
        return sitting.answer(
                found.then(old -> sitting.act(new ChangeInject(
                        new Inject(
                                old.id(),
                                old.kind(),
                                old.status(),
                                columns(old.columns(), name, text, expected, notes),
                                old.texts(),
                                to.map(MselWritingCommands::names).orElse(old.to()),
                                turn.<Release>map(Release.InTurn::new).orElse(old.release()),
                                deadline.map(OptionalInt::of).orElse(old.deadline()),
                                old.contingencyFor(),
                                old.group(),
                                old.effects()),
                        reason.orElse("")))),
                happened -> {
                    screen.line("Inject (" + inject + ") is changed.");
                    screen.next("`msel show " + inject + "` shows it.");
                });
    }

    private static Columns columns(
            Columns old,
            Optional<String> name,
            Optional<String> text,
            Optional<String> expected,
            Optional<String> notes) {
        return new Columns(
                name.orElse(old.name()),
                old.synopsis(),
                text.orElse(old.text()),
                old.from(),
                old.method(),
                old.controller(),
                expected.orElse(old.expectedAction()),
                old.objective(),
                notes.orElse(old.notes()));
    }

    private static List<String> names(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
