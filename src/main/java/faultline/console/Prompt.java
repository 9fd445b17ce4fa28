package faultline.console;

import faultline.console.text.Styled;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Seat;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import org.jline.utils.AttributedString;
import org.springframework.shell.jline.PromptProvider;
import org.springframework.stereotype.Component;

/** What stands before the cursor: the open exercise, its turn and its phase. */
@Component
final class Prompt implements PromptProvider {
    private final Sitting sitting;
    private final TimerBell bell;

    Prompt(Sitting sitting, TimerBell bell) {
        this.sitting = sitting;
        this.bell = bell;
    }

    @Override
    public AttributedString getPrompt() {
        return sitting.glance().map(this::of).orElseGet(() -> Styled.plain("faultline> "));
    }

    private AttributedString of(ExerciseView view) {
        var turn = view.thisTurn()
                .map(played -> Timetable.words(played.number()) + " · " + part(played))
                .orElse("");
        return Styled.join(
                Styled.bold(view.name()),
                seat(view),
                Styled.dim(" · " + turn + view.phase().words() + bell.left(view)),
                "> ");
    }

    /** Whose keyboard it is, where it is not the white cell's. */
    private static AttributedString seat(ExerciseView view) {
        return view.seat() instanceof Seat.White ? Styled.plain("") : Styled.yellow(" · " + view.seat());
    }

    /** "impulse 2 of 5", without who acts in it. */
    private static String part(TurnView turn) {
        return turn.impulse().isEmpty() ? "" : turn.impulse().split(":")[0] + " · ";
    }
}
