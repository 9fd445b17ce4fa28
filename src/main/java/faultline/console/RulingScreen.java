package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.view.ExerciseView;
import faultline.view.Overruling;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the rulings of a turn, one a row, group by group. */
@Component
final class RulingScreen {
    private final Screen screen;

    RulingScreen(Screen screen) {
        this.screen = screen;
    }

    /** Every ruling of a turn, or of one of its waves. */
    void list(ExerciseView view, TurnView turn, Optional<Integer> wave) {
        var words = new RulingWords(view.labels());
        var overruled = overruled(turn);
        for (var group : RulingGroup.values()) {
            var rulings = group.of(turn.adjudication().stream()
                    .flatMap(Adjudication::rulings)
                    .filter(ruling -> wave.isEmpty() || ruling.wave() == wave.get()));
            if (!rulings.isEmpty()) {
                screen.heading(group.heading());
                screen.table(table(group, rulings, words, overruled));
                screen.blank();
            }
        }
        if (!overruled.isEmpty()) {
            screen.line(Styled.dim("* overruled by the white cell: `overrides` says why"));
        }
        screen.next("`why R1.4` explains one in full; `ruling strike`, `ruling amend` and `ruling add` overrule.");
    }

    /** What all rulings of a group have in common stands in its heading and in no column. */
    private static Table table(RulingGroup group, List<Ruling> rulings, RulingWords words, List<String> overruled) {
        var table = Table.of("Ruling", "What", "Why", "Dice", "Outcome");
        rulings.forEach(ruling -> table.row(
                mark(ruling.id(), overruled),
                group == RulingGroup.STOPPED ? words.says(ruling.conclusion()) : ChanceScreen.what(ruling, words),
                why(ruling),
                dice(ruling),
                group == RulingGroup.DICE || ruling.holds() && !ruling.wasAmended() ? "" : outcome(ruling, words)));
        return table.withoutEmptyColumns();
    }

    /** The id, with a star if the white cell overruled the ruling. */
    static String mark(String id, List<String> overruled) {
        return overruled.contains(id) ? id + "*" : id;
    }

    /** The ids of the turn's rulings that the white cell overruled or added. */
    static List<String> overruled(TurnView turn) {
        return turn.overruled().stream().map(Overruling::id).toList();
    }

    private static String why(Ruling ruling) {
        return ruling.source() instanceof Source.Rule rule ? rule.name() : RulingWords.source(ruling.source());
    }

    private static String dice(Ruling ruling) {
        return ruling.roll()
                .map(roll -> Value.plain(roll.percent()) + " %"
                        + (ruling.conclusion() instanceof Conclusion.Advice ? "" : ", rolled " + roll.rolled()))
                .orElse("");
    }

    /** What became of the ruling, in one or two words or with its reason. */
    static CharSequence outcome(Ruling ruling, RulingWords words) {
        var outcome = words.outcome(ruling);
        if (!outcome.isEmpty()) {
            return ruling.outcome() == Ruling.Outcome.CONFLICT ? Styled.yellow(outcome) : outcome;
        }
        return ruling.conclusion() instanceof Conclusion.Advice ? "advice" : "holds";
    }
}
