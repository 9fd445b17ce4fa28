package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.play.Happened;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a move that has just been entered, what its actor has left, and the rules' answer where there is one at once. */
@Component
final class EnteredScreen {
    private final Screen screen;
    private final TurnScreen turns;

    EnteredScreen(Screen screen, TurnScreen turns) {
        this.screen = screen;
        this.turns = turns;
    }

    /** A move that was entered: a page only if the rules have answered it at once. */
    record Submitted(Happened happened) implements Page {
        @Override
        public String fictional() {
            return answered() ? happened.fictional() : "";
        }

        boolean answered() {
            return happened.events().stream().anyMatch(AdjudicationProposed.class::isInstance);
        }
    }

    void show(Submitted submitted) {
        var happened = submitted.happened();
        var view = happened.view();
        happened.events().stream()
                .filter(MoveSubmitted.class::isInstance)
                .map(event -> ((MoveSubmitted) event).move())
                .forEach(move -> entered(move, view));
        happened.unanswered().ifPresent(why -> {
            screen.line(Styled.yellow("The rules have not answered it: " + why.reason()));
            screen.line(why.next());
        });
        if (submitted.answered()) {
            screen.blank();
            view.thisTurn().ifPresent(turn -> turns.proposed(turn, view));
        }
        screen.next(view.next());
    }

    private void entered(Move move, ExerciseView view) {
        screen.paragraph(Styled.join(
                Styled.green("Entered "),
                Styled.bold(move.id()),
                " " + view.labels().sentence(move),
                move.covert() ? Styled.yellow(" (covert)") : ""));
        view.choices().stream()
                .filter(choice -> choice.actor().equals(move.actor()))
                .findFirst()
                .filter(choice -> !choice.left().isEmpty())
                .ifPresent(choice -> screen.line(Styled.dim(view.labels().actor(move.actor()) + " has "
                        + means(choice.left(), view) + " left this turn.")));
    }

    /** What things cost, or what is left: "2 influence, 1 money". */
    static String means(Map<String, Double> amounts, ExerciseView view) {
        return amounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(means -> Value.plain(means.getValue()) + " "
                        + view.labels().means(means.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
