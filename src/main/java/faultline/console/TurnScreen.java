package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.view.ExerciseView;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a turn: what was done in it, how rules answered, wave by wave, and what that changes. */
@Component
final class TurnScreen {
    private final Screen screen;
    private final ChanceScreen chances;
    private final FreeFormScreen free;

    TurnScreen(Screen screen, ChanceScreen chances, FreeFormScreen free) {
        this.screen = screen;
        this.chances = chances;
        this.free = free;
    }

    /** What the people do in the turn, beat by beat; nothing where its author says nothing of it. */
    void agenda(TurnView turn) {
        var beats = new Entries();
        for (int i = 0; i < turn.agenda().size(); i++) {
            beats.entry(Styled.dim((i + 1) + "."), turn.agenda().get(i));
        }
        screen.entries(beats);
    }

    /** The turn as it stands: what it is for, what has been adjudicated, what has been entered since. */
    void show(TurnView turn, ExerciseView view) {
        agenda(turn);
        turn.adjudication().ifPresent(adjudication -> {
            adjudicated(adjudication, view);
            free.unanswered(turn, view);
        });
        if (!turn.over() && turn.proposal().isEmpty()) {
            entered(turn, view);
        }
    }

    /** What the rules propose, of which nothing is in force. */
    void proposed(TurnView turn, ExerciseView view) {
        var what = "Proposed for " + turn.title() + (turn.impulse().isEmpty() ? "" : ", " + turn.impulse());
        screen.paragraph(Styled.join(Styled.bold(what), Styled.yellow("  nothing is in force yet")));
        turn.proposal().ifPresent(proposal -> adjudicated(proposal, view));
        free.unanswered(turn, view);
    }

    /** The moves entered so far, with what was said of them. */
    void entered(TurnView turn, ExerciseView view) {
        if (turn.entered().isEmpty()) {
            screen.line(Styled.dim("No moves have been entered in "
                    + Timetable.words(turn.number())
                    + (turn.impulse().isEmpty() ? "" : ", " + turn.impulse()) + "."));
            return;
        }
        var table = Table.of("Move", "What", "Entered by", "Secrecy");
        turn.entered()
                .forEach(move -> table.row(
                        move.id(),
                        view.labels().sentence(move),
                        view.marks().by(move).replaceFirst("^cell ", ""),
                        move.covert() ? Styled.yellow("covert") : "public"));
        screen.table(table);
    }

    /** All rulings of a turn, by wave, then what they change together. */
    void adjudicated(Adjudication adjudication, ExerciseView view) {
        var words = new RulingWords(view.labels());
        var overruled = view.thisTurn().map(RulingScreen::overruled).orElse(List.of());
        Map<String, Ruling> rulings = adjudication.rulings().collect(Collectors.toMap(Ruling::id, ruling -> ruling));
        for (var wave : adjudication.waves()) {
            if (!wave.moves().isEmpty()) {
                screen.heading("Wave " + wave.number());
                wave.moves().forEach(move -> moved(move, view, words, rulings, overruled));
            }
        }
        changes(adjudication, view, overruled);
        others(adjudication, words);
        overruled(view, words);
        conflicts(adjudication, "none of them comes about until `ruling strike` or `ruling amend` settles it");
    }

    /** What the white cell has not settled; nothing if no rulings conflict. */
    void conflicts(Adjudication adjudication, String what) {
        var ids = adjudication
                .rulings()
                .filter(ruling -> ruling.outcome() == Ruling.Outcome.CONFLICT)
                .map(Ruling::id)
                .toList();
        if (!ids.isEmpty()) {
            screen.blank();
            screen.paragraph(
                    Styled.yellow(ids.size() + " rulings conflict (" + String.join(", ", ids) + "): " + what + "."));
        }
    }

    private void overruled(ExerciseView view, RulingWords words) {
        var both = new OverrulingWords(words);
        var entries = new Entries();
        var all = view.thisTurn().map(TurnView::overruled).orElse(List.of());
        all.forEach(one -> entries.entry(Styled.dim(one.id() + "*"), both.sentence(one)));
        if (!all.isEmpty()) {
            screen.blank();
            screen.heading("The white cell overruled the rules");
            screen.entries(entries);
        }
    }

    private void moved(
            Move move, ExerciseView view, RulingWords words, Map<String, Ruling> rulings, List<String> overruled) {
        var covert = move.covert() ? Styled.yellow(" covert") : "";
        screen.paragraph(
                Styled.join("  ", Styled.dim(move.id() + " "), view.labels().sentence(move), covert));
        if (move.origin() instanceof Move.Origin.ByRule byRule) {
            byRule.rulings().stream().map(rulings::get).forEach(ruling -> because(ruling, words, overruled));
        }
    }

    private void because(Ruling ruling, RulingWords words, List<String> overruled) {
        var odds = odds(ruling, words);
        screen.entries(new Entries()
                .entry(Styled.dim("     "), Styled.join("because ", ruling.because()))
                .entry(
                        Styled.dim("     "),
                        Styled.dim(RulingScreen.mark(ruling.id(), overruled) + " answers " + causes(ruling) + odds)));
    }

    /** What the ruling answers: "M1.2 and the beginning of turn 1". */
    static String causes(Ruling ruling) {
        return ruling.causes().stream().map(TurnScreen::cause).collect(Collectors.joining(" and "));
    }

    private static String cause(Cause cause) {
        if (cause instanceof Cause.ByMove move) {
            return move.move();
        }
        if (cause instanceof Cause.ByArgument argument) {
            return "argument " + argument.argument();
        }
        return cause instanceof Cause.ByInject inject
                ? "inject " + inject.inject()
                : "the beginning of " + Timetable.words(((Cause.ByTurn) cause).turn());
    }

    private void changes(Adjudication adjudication, ExerciseView view, List<String> overruled) {
        var table = Table.of("What changes", "From", "To", "Change", "Rulings");
        TurnChange.of(adjudication, view.board())
                .forEach(change -> table.row(
                        view.labels().indicator(change.key()),
                        view.labels().value(change.key(), change.before()),
                        view.labels().value(change.key(), change.after()),
                        BoardScreen.change(change.difference()),
                        change.rulings().stream()
                                .map(id -> RulingScreen.mark(id, overruled))
                                .collect(Collectors.joining(", "))));
        screen.blank();
        screen.table(table);
    }

    private void others(Adjudication adjudication, RulingWords words) {
        list(
                "What comes later or lasts",
                holding(adjudication, Conclusion.Lasting.class),
                ruling -> words.says(ruling.conclusion()) + " (" + RulingWords.source(ruling.source()) + ")");
        list(
                "What is lifted",
                holding(adjudication, Conclusion.Lifted.class),
                ruling -> words.says(ruling.conclusion()) + " (" + RulingWords.source(ruling.source()) + "), because "
                        + ruling.because());
        list(
                "What is found out",
                holding(adjudication, Conclusion.Exposure.class),
                ruling -> words.says(ruling.conclusion()) + ", because " + ruling.because() + odds(ruling, words));
        chances.advice(adjudication, words);
        list(
                RulingGroup.STOPPED.heading(),
                RulingGroup.STOPPED.of(adjudication.rulings()),
                ruling -> words.says(ruling.conclusion()) + " — " + words.outcome(ruling) + odds(ruling, words));
        chances.against(adjudication, words);
    }

    private static List<Ruling> holding(Adjudication adjudication, Class<? extends Conclusion> kind) {
        return adjudication
                .rulings()
                .filter(ruling -> ruling.holds() && kind.isInstance(ruling.conclusion()))
                .toList();
    }

    private static String odds(Ruling ruling, RulingWords words) {
        return ruling.roll().isPresent() ? "; " + words.odds(ruling) : "";
    }

    private void list(String heading, List<Ruling> rulings, Function<Ruling, String> says) {
        if (rulings.isEmpty()) {
            return;
        }
        screen.blank();
        screen.heading(heading);
        var entries = new Entries();
        rulings.forEach(ruling -> entries.entry(Styled.dim(ruling.id()), says.apply(ruling)));
        screen.entries(entries);
    }
}
