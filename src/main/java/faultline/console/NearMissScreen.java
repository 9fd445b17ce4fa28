package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.whatif.NearMiss;
import faultline.play.NearMisses;
import faultline.view.ExerciseView;
import faultline.view.NearMissWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what nearly happened: what lacked one thing only, and below it what lacked more. */
@Component
final class NearMissScreen {
    private final Screen screen;
    private final WhyScreen explanations;

    NearMissScreen(Screen screen, WhyScreen explanations) {
        this.screen = screen;
        this.explanations = explanations;
    }

    /**
     * @param subject what was asked about; if nothing, what lacked more than one thing is only counted
     */
    void show(NearMisses near, Optional<String> subject, ExerciseView view) {
        var about = subject.map(name -> " about (" + name + ")").orElse("");
        var one = near.found().stream().filter(miss -> miss.lack().steps() == 1).toList();
        var more = near.found().stream().filter(miss -> miss.lack().steps() > 1).toList();
        screen.heading(
                one.isEmpty()
                        ? "Nothing" + about + " was near in turn " + near.turn() + "."
                        : "Nearly in turn " + near.turn() + about + ": one thing was lacking");
        show(one, view);
        if (!more.isEmpty() && subject.isPresent()) {
            screen.heading("Further off: two things or more were lacking");
            show(more, view);
        } else if (!more.isEmpty()) {
            screen.paragraph(Styled.dim(
                    "Rules that lacked two things or more are left out (" + more.size() + " times one was tried)."));
        }
        screen.next("`why --near` takes an indicator, an actor, a move (M1.1) or a ruling (R1.4), and --turn N.");
    }

    private void show(List<NearMiss> misses, ExerciseView view) {
        var words = new NearMissWords(view);
        misses.forEach(miss -> explanations.show(words.of(miss)));
        if (!misses.isEmpty()) {
            screen.blank();
        }
    }
}
