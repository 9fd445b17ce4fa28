package faultline.console;

import faultline.console.contract.CoverageContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Coverage;
import faultline.play.Outcome;
import faultline.play.Play;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Which rules fire, and which never do. */
@Component
@CommandGroup(value = "Scenarios and rules", order = 40)
final class CoverageCommands {
    private static final String USUAL_GAMES = "200";

    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final ProgressLine progress;

    CoverageCommands(Play play, Sitting sitting, Screen screen, ProgressLine progress) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.progress = progress;
    }

    @Command(
            name = {"rules", "coverage"},
            description = "Counts how often each rule fired: in an exercise, or in random ones with legal moves.")
    @Shows("rules-coverage")
    ExitCode coverage(
            @Option(longName = "exercise", description = "Of this exercise instead of the open one.")
                    @Values(Names.Exercises.class)
                    Optional<String> exercise,
            @Option(longName = "scenario", description = "Of this scenario as it is now, in 200 random exercises.")
                    @Values(Names.Scenarios.class)
                    Optional<String> scenario,
            @Option(longName = "variant", description = "With --scenario: in one of its variants.")
                    @Values(Names.Variants.class)
                    Optional<String> variant,
            @Option(longName = "random", description = "In that many random exercises, the same ones each time.")
                    Optional<String> random) {
        if (exercise.isPresent() && scenario.isPresent()) {
            return sitting.refuse(
                    Code.BAD_VALUE, "Rules are counted of an exercise or of a scenario.", "Name one of the two.");
        }
        if (variant.isPresent() && scenario.isEmpty()) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "Option (--variant) goes with --scenario alone.",
                    "An exercise is counted in the variant that it is played in.");
        }
        if (random.isPresent() && !random.get().matches("[1-9]\\d{0,8}")) {
            return sitting.refuse(
                    Code.BAD_VALUE, "Option (--random) takes a whole number, not (" + random.get() + ").", "");
        }
        if (scenario.isEmpty() && random.isEmpty()) {
            return sitting.answer(
                    exercise(exercise).then(play.coverages()::ofExercise),
                    CoverageContracts.COVERAGE,
                    this::ofExercise);
        }
        int games = Integer.parseInt(random.orElse(USUAL_GAMES));
        return sitting.answer(random(exercise, scenario, variant, games), CoverageContracts.COVERAGE, this::ofRandom);
    }

    private Outcome<String> exercise(Optional<String> named) {
        return named.map(Outcome::done).orElseGet(sitting::exercise);
    }

    private Outcome<Coverage> random(
            Optional<String> exercise, Optional<String> scenario, Optional<String> variant, int games) {
        var played = progress.of("Playing random exercise");
        return scenario.isPresent()
                ? play.coverages().ofRandomGamesOf(scenario.get(), variant, Optional.empty(), games, played)
                : exercise(exercise).then(name -> play.coverages().ofRandomGames(name, games, played));
    }

    private void ofExercise(Coverage coverage) {
        var table = Table.of("Rule", "Where", "Fired");
        coverage.lines().stream()
                .sorted(Comparator.comparing(Coverage.Line::firings))
                .forEach(line -> table.row(line.rule().name(), where(line), count(line.firings())));
        show(coverage, table);
    }

    private void ofRandom(Coverage coverage) {
        var table = Table.of("Rule", "Where", "In exercises", "Fired");
        coverage.lines().stream()
                .sorted(Comparator.comparing(Coverage.Line::exercises).thenComparing(Coverage.Line::firings))
                .forEach(line -> table.row(
                        line.rule().name(), where(line), Integer.toString(line.exercises()), count(line.firings())));
        show(coverage, table);
    }

    private void show(Coverage coverage, Table table) {
        screen.table(table);
        var fired = coverage.fired() + " of " + coverage.lines().size() + " rules fired in "
                + (coverage.exercises() == 1 ? "this exercise." : coverage.exercises() + " random exercises.");
        screen.paragraph(fired);
        screen.next("`rules show \"NAME\"` shows what a rule waits for.");
    }

    private static String where(Coverage.Line line) {
        return line.rule().set() + "/" + line.rule().file() + ":" + line.rule().line();
    }

    private static CharSequence count(long firings) {
        return firings == 0 ? Styled.yellow("never") : Long.toString(firings);
    }
}
