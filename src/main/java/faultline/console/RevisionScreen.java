package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.view.ExerciseView;
import faultline.view.Overruling;
import faultline.view.ProposalDifference;
import faultline.view.ProposalDifference.Otherwise;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what the white cell has done to a proposal, and all that follows from it. */
@Component
final class RevisionScreen {
    private final Screen screen;

    RevisionScreen(Screen screen) {
        this.screen = screen;
    }

    /**
     * @param done the word for what was done
     * @param typed the ruling to which it was done; empty for one that is new
     */
    void show(String done, Optional<String> typed, ExerciseView before, ExerciseView after) {
        var words = new RulingWords(after.labels());
        var subject = typed.flatMap(id -> ruling(before, id))
                .filter(stood -> !(stood.source() instanceof Source.WhiteCell))
                .flatMap(stood -> ruling(after, stood.id()))
                .or(() -> newest(before, after));
        screen.paragraph(Styled.join(
                Styled.bold(done + " " + subject.map(Ruling::id).or(() -> typed).orElse("")),
                subject.map(ruling ->
                                Styled.join(" " + words.says(ruling.conclusion()) + " — ", outcome(ruling, words)))
                        .orElse(Styled.plain("")),
                Styled.yellow("  nothing is in force yet")));
        difference(before, after, subject.map(Ruling::id).orElse(""), words);
        screen.next("`ruling restore ID` takes back what was said to one; `turn accept` puts the proposal in force.");
    }

    private static Optional<Ruling> ruling(ExerciseView view, String id) {
        return view.thisTurn().flatMap(TurnView::adjudication).stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** What was said last; empty if something was taken back, which leaves less than there was. */
    private static Optional<Ruling> newest(ExerciseView before, ExerciseView after) {
        var said = overrulings(after);
        return said.isEmpty() || said.size() < overrulings(before).size()
                ? Optional.empty()
                : said.get(said.size() - 1).ruling();
    }

    private static List<Overruling> overrulings(ExerciseView view) {
        return view.thisTurn().map(TurnView::overruled).orElse(List.of());
    }

    private void difference(ExerciseView before, ExerciseView after, String subject, RulingWords words) {
        var difference = ProposalDifference.between(
                before.thisTurn().orElseThrow(), after.thisTurn().orElseThrow(), after.board());
        if (difference.isOneRulingAtMost()) {
            screen.line("Nothing else changes.");
            return;
        }
        moves("Moves by rule that are not made any more", difference.movesGone(), after);
        moves("Moves by rule that are made now", difference.movesCome(), after);
        rulings("Rulings that are gone", difference.gone().stream(), words);
        rulings(
                "Rulings that are new",
                difference.come().stream().filter(one -> !one.id().equals(subject)),
                words);
        list(
                "Rulings that end otherwise",
                difference.otherwise().stream()
                        .filter(one -> !one.after().id().equals(subject))
                        .toList(),
                one -> one.after().id(),
                one -> otherwise(one, words));
        ends(difference, after);
        if (difference.renumbered()) {
            screen.line(Styled.dim("Some rulings have other numbers now: `ruling list` shows them."));
        }
    }

    private void moves(String heading, List<Move> moves, ExerciseView view) {
        list(heading, moves, Move::id, move -> view.labels().sentence(move));
    }

    private void rulings(String heading, Stream<Ruling> rulings, RulingWords words) {
        list(heading, rulings.toList(), Ruling::id, ruling -> says(ruling, words));
    }

    private static String says(Ruling ruling, RulingWords words) {
        return words.says(ruling.conclusion()) + " — " + outcome(ruling, words);
    }

    private static String otherwise(Otherwise one, RulingWords words) {
        return says(one.after(), words) + " (before: "
                + (one.before().conclusion().equals(one.after().conclusion())
                        ? outcome(one.before(), words)
                        : says(one.before(), words))
                + ")";
    }

    private static CharSequence outcome(Ruling ruling, RulingWords words) {
        return RulingScreen.outcome(ruling, words);
    }

    private <T> void list(String heading, List<T> all, Function<T, String> id, Function<T, String> says) {
        if (!all.isEmpty()) {
            var entries = new Entries();
            all.forEach(one -> entries.entry(Styled.dim(id.apply(one)), says.apply(one)));
            screen.heading(heading);
            screen.entries(entries);
        }
    }

    private void ends(ProposalDifference difference, ExerciseView view) {
        var table = Table.of("At the turn's end", "Before", "Now");
        difference
                .ends()
                .forEach(end -> table.row(
                        view.labels().indicator(end.key()),
                        view.labels().value(end.key(), end.before()),
                        view.labels().value(end.key(), end.after())));
        if (!difference.ends().isEmpty()) {
            screen.blank();
            screen.table(table);
        }
    }
}
