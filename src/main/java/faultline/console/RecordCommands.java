package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.FixedValues;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.Restoring.Source;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What is kept twice: the database, and the record beside it. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class RecordCommands {
    private static final String RECORD = "record";
    private static final String DATABASE = "database";

    private final Play play;
    private final Sitting sitting;
    private final Screen screen;

    RecordCommands(Play play, Sitting sitting, Screen screen) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"record", "restore"},
            description = "Builds the database anew from the record beside it, or the record from the database.")
    ExitCode restore(
            @Argument(index = 0, description = "The exercise; all if left out.") @Values(Names.Exercises.class)
                    Optional<String> exercise,
            @Option(
                            longName = "from",
                            required = true,
                            description =
                                    "The copy that is right: (record) or (database). The other one is kept aside.")
                    @Values(Copies.class)
                    String from) {
        return sitting.answer(
                source(from).then(source -> play.restoring().restore(sitting.caller(), exercise, source)), sentence -> {
                    screen.paragraph(sentence);
                    screen.next("`exercise verify --all` adjudicates every turn again.");
                });
    }

    private static Outcome<Source> source(String from) {
        return switch (from) {
            case RECORD -> Outcome.done(Source.RECORD);
            case DATABASE -> Outcome.done(Source.DATABASE);
            default ->
                Outcome.refused(
                        Code.BAD_VALUE,
                        "Option (--from) takes (record) or (database), not (" + from + ").",
                        "Name the copy that is right.");
        };
    }

    /** The two copies. */
    @Component
    static final class Copies implements FixedValues {
        @Override
        public List<String> values() {
            return List.of(RECORD, DATABASE);
        }
    }
}
