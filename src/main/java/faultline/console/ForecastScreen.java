package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Conclusion;
import faultline.exercise.whatif.Forecast;
import faultline.exercise.whatif.Forecast.Expected;
import faultline.exercise.whatif.Forecast.Spread;
import faultline.view.ExerciseView;
import faultline.view.Labels;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a forecast: what happens in every run, what in some, and where everything may stand afterwards. */
@Component
final class ForecastScreen {
    private final Screen screen;

    ForecastScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Forecast forecast, ExerciseView view) {
        int runs = forecast.runs();
        screen.line(Styled.join(
                Styled.bold("Preview of turn " + forecast.turn()),
                Styled.yellow("  " + runs + (runs == 1 ? " run" : " runs") + " with other dice; nothing is decided")));
        list("Happens in every run", forecast, view, one -> !isAdvice(one) && forecast.always(one));
        list("May happen", forecast, view, one -> !isAdvice(one) && !forecast.always(one));
        list("The rules would expect of people", forecast, view, ForecastScreen::isAdvice);
        spreads(forecast, view.labels());
        warn(forecast.conflicting(), runs, "rulings contradict each other, and none of these is applied");
        warn(forecast.cut(), runs, "the scenario's depth cuts the cascade");
        screen.next("`turn adjudicate` asks the rules and rolls the dice that decide.");
    }

    private static boolean isAdvice(Expected one) {
        return one.what() instanceof Conclusion.Advice;
    }

    private void list(String heading, Forecast forecast, ExerciseView view, Predicate<Expected> belongs) {
        List<Expected> here = forecast.expected().stream().filter(belongs).toList();
        if (here.isEmpty()) {
            return;
        }
        screen.blank();
        screen.heading(heading);
        var entries = new Entries();
        here.forEach(one -> entries.entry(
                forecast.always(one) ? "" : Styled.dim(one.times() + " of " + forecast.runs()), says(one, view)));
        screen.entries(entries);
    }

    private static String says(Expected one, ExerciseView view) {
        var labels = view.labels();
        if (one.what() instanceof Conclusion.Reaction reaction) {
            return labels.sentence(reaction.actor(), reaction.type(), reaction.target());
        }
        return one.what() instanceof Conclusion.Advice advice
                ? labels.sentence(advice.actor(), advice.type(), advice.target())
                : "inject released: " + view.injectName(((Conclusion.Release) one.what()).inject());
    }

    private void spreads(Forecast forecast, Labels labels) {
        var levels = Table.of("What changes", "Now", "Lowest", "Median", "Highest");
        var stages = new Entries();
        boolean anyStage = false;
        for (var spread : forecast.spreads()) {
            if (spread instanceof Spread.OfLevel level) {
                levels.row(
                        labels.indicator(level.key()),
                        Value.plain(level.now()),
                        Value.plain(level.lowest()),
                        Value.plain(level.median()),
                        Value.plain(level.highest()));
            } else {
                stages.entry(labels.indicator(spread.key()), states((Spread.OfStage) spread, labels));
                anyStage = true;
            }
        }
        screen.blank();
        screen.heading(forecast.spreads().isEmpty() ? "Nothing changes." : "Where things may stand after the turn");
        screen.table(levels);
        if (anyStage) {
            screen.blank();
            screen.entries(stages);
        }
    }

    private static String states(Spread.OfStage stage, Labels labels) {
        return "now " + labels.value(stage.key(), new Value.Stage(stage.now())) + "; then "
                + stage.times().entrySet().stream()
                        .map(entry ->
                                labels.value(stage.key(), new Value.Stage(entry.getKey())) + " in " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void warn(int times, int runs, String what) {
        if (times > 0) {
            screen.blank();
            screen.paragraph(Styled.yellow("In " + times + " of " + runs + " runs " + what + "."));
        }
    }
}
