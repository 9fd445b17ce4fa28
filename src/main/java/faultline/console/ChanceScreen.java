package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Ruling;
import faultline.view.RulingWords;
import java.util.Comparator;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Shows what may have come about in a turn, a line each, with the odds before it, and the likeliest first. */
@Component
final class ChanceScreen {
    private static final double CERTAIN = 100;

    private final Screen screen;

    ChanceScreen(Screen screen) {
        this.screen = screen;
    }

    /** What the rules would expect of people; what answers something that happened comes first. */
    void advice(Adjudication adjudication, RulingWords words) {
        list(
                RulingGroup.ANSWERS,
                adjudication,
                ruling -> Styled.join(what(ruling, words), Styled.dim(", answers " + TurnScreen.causes(ruling))));
        list(RulingGroup.OPENINGS, adjudication, ruling -> what(ruling, words));
        list(RulingGroup.FOLLOWED, adjudication, ruling -> what(ruling, words));
    }

    /** What the dice were against. */
    void against(Adjudication adjudication, RulingWords words) {
        list(RulingGroup.DICE, adjudication, ruling -> Styled.join(what(ruling, words), Styled.dim(rolled(ruling))));
    }

    private void list(RulingGroup group, Adjudication adjudication, Function<Ruling, CharSequence> says) {
        var rulings = group.of(adjudication.rulings()).stream()
                .sorted(Comparator.comparingDouble(ChanceScreen::percent).reversed())
                .toList();
        if (rulings.isEmpty()) {
            return;
        }
        screen.blank();
        screen.heading(group.heading());
        int width =
                rulings.stream().mapToInt(ruling -> odds(ruling).length()).max().orElse(0);
        var entries = new Entries();
        rulings.forEach(ruling -> entries.entry(
                Styled.dim(ruling.id()),
                Styled.join(" ".repeat(width - odds(ruling).length()), odds(ruling), "  ", says.apply(ruling))));
        screen.entries(entries);
    }

    private static double percent(Ruling ruling) {
        return ruling.roll().map(Ruling.Roll::percent).orElse(CERTAIN);
    }

    private static String odds(Ruling ruling) {
        return Value.plain(percent(ruling)) + " %";
    }

    private static String rolled(Ruling ruling) {
        return ruling.roll().map(roll -> ", rolled " + roll.rolled()).orElse("");
    }

    /** What the ruling says; of an advice only what is expected of whom, where it is plain that it is one. */
    static String what(Ruling ruling, RulingWords words) {
        return ruling.conclusion() instanceof Advice advice
                ? words.labels().sentence(advice.actor(), advice.type(), advice.target())
                : words.says(ruling.conclusion());
    }
}
