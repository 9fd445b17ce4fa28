package faultline.console;

import faultline.console.shell.Companion;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.view.Guidance;
import faultline.view.Guidance.Step;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads a facilitator at the prompt: while it is on, each answer is followed by what is to be done next. */
@Component
final class Guide implements Companion {
    private final Sitting sitting;
    private final Screen screen;
    private final FacilitateScreen page;
    private Optional<Guidance> shown = Optional.empty();
    private boolean fresh = false;

    Guide(Sitting sitting, Screen screen, FacilitateScreen page) {
        this.sitting = sitting;
        this.screen = screen;
        this.page = page;
    }

    /** Turns it on, with that guidance on the screen. */
    void on(Guidance guidance) {
        shown = Optional.of(guidance);
        fresh = true;
        page.show(guidance);
    }

    void off() {
        shown = Optional.empty();
    }

    /** While others sit at the keyboard it pauses. */
    boolean isOn() {
        return shown.isPresent() && sitting.seat() instanceof Seat.White;
    }

    @Override
    public Optional<Chosen> chosen(String typed) {
        return shown.filter(guidance -> isOn())
                .map(FacilitateScreen::numbered)
                .flatMap(steps -> step(steps, typed.strip()));
    }

    private static Optional<Chosen> step(List<Step> steps, String typed) {
        if (!typed.matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed);
        return number > steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(number - 1)).map(step -> new Chosen(step.command(), step.isWhole()));
    }

    /** Where nothing has changed, the page stands above already, and a line is enough. */
    @Override
    public void answered() {
        if (isOn() && !fresh && sitting.guidance() instanceof Outcome.Done<Guidance> done) {
            screen.blank();
            if (shown.filter(done.value()::equals).isPresent()) {
                screen.line(Styled.dim("guided: a number does that step, `facilitate` shows them again"));
            } else {
                on(done.value());
            }
        }
        fresh = false;
    }
}
