package faultline.exchange;

import faultline.exchange.Imported.Fate;
import faultline.exchange.Imported.Told;
import faultline.exercise.Command;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Phase;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Enters the rows of a form or sheet one by one, each as if it were typed: what one costs, the next one lacks. */
public final class MoveImport {
    private static final Pattern TURN = Pattern.compile("(?:turn |t|round )? ?(\\d{1,4}|zero)");

    private final ExerciseView view;
    private final Function<Command, Outcome<Happened>> act;

    /** Moves that were there before, each of which one row can mean. */
    private final List<Move> before;

    /**
     * @param view the exercise before, from the seat that enters
     * @param act carries a command out, or says what would come of it
     * @param again whether rows that were entered before are entered once more
     */
    public MoveImport(ExerciseView view, Function<Command, Outcome<Happened>> act, boolean again) {
        this.view = view;
        this.act = act;
        this.before = again ? new ArrayList<>() : enteredBefore(view);
    }

    private static List<Move> enteredBefore(ExerciseView view) {
        var entered = new ArrayList<Move>();
        view.thisTurn()
                .ifPresent(turn ->
                        turn.moves().stream().filter(move -> !move.byRule()).forEach(entered::add));
        return entered;
    }

    /** What became of each row. */
    public Outcome<Imported> enter(MoveSheet sheet) {
        if (view.phase() != Phase.MOVES) {
            return Outcome.refused(
                    Code.WRONG_PHASE, "Moves cannot be entered now: nothing of the file was.", view.next());
        }
        var told = new ArrayList<Told>();
        sheet.rows().forEach(row -> told.add(entered(sheet, row)));
        sheet.faults().forEach(fault -> told.add(new Told(Fate.REFUSED, fault)));
        told.sort(Comparator.comparing(Told::at));
        return Outcome.done(new Imported(told, sheet.unread().stream().toList()));
    }

    private Told entered(MoveSheet sheet, Entry<MoveColumn> row) {
        var elsewhen = elsewhen(row.get(MoveColumn.TURN));
        if (elsewhen.isPresent()) {
            return elsewhen.get().told(sheet, row);
        }
        var meant = new MoveNames(view).move(row);
        if (meant instanceof Outcome.Done<SubmitMove> done && wasBefore(done.value())) {
            return new Verdict(Fate.KNOWN, "Entered already. With --again it is entered once more.").told(sheet, row);
        }
        var happened = meant.then(act::apply);
        return (happened instanceof Outcome.Refused<Happened> refused
                        ? new Verdict(Fate.REFUSED, words(refused.refusal()))
                        : new Verdict(Fate.ENTERED, words(((Outcome.Done<Happened>) happened).value())))
                .told(sheet, row);
    }

    private record Verdict(Fate fate, String words) {
        Told told(MoveSheet sheet, Entry<MoveColumn> row) {
            return new Told(fate, sheet.at(row.line(), words));
        }
    }

    /** Why a row is not for this turn; empty if it is, or does not say. */
    private Optional<Verdict> elsewhen(String written) {
        var turn = TURN.matcher(written.toLowerCase(Locale.ROOT));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!turn.matches()) {
            return Optional.of(new Verdict(Fate.REFUSED, "(" + written + ") is no turn. Write its number."));
        }
        int number = turn.group(1).equals("zero") ? 0 : Integer.parseInt(turn.group(1));
        return number == view.turn()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Fate.LEFT_OUT,
                        "It is for " + Timetable.words(number) + ", and this is " + Timetable.words(view.turn())
                                + "."));
    }

    private boolean wasBefore(SubmitMove submit) {
        var same = before.stream().filter(move -> says(submit, move)).findFirst();
        same.ifPresent(before::remove);
        return same.isPresent();
    }

    private static boolean says(SubmitMove submit, Move move) {
        return submit.type().equals(move.type())
                && submit.actor().map(move.actor()::equals).orElse(true)
                && submit.text().equals(move.text())
                && submit.target().equals(move.target())
                && submit.covert().map(covert -> covert == move.covert()).orElse(true)
                && submit.words().equals(move.words());
    }

    private static String words(Refusal refusal) {
        return (refusal.reason() + " " + refusal.next()).strip();
    }

    private static String words(Happened happened) {
        return happened.events().stream()
                .filter(MoveSubmitted.class::isInstance)
                .map(event -> ((MoveSubmitted) event).move())
                .map(move ->
                        move.id() + " " + happened.view().labels().sentence(move) + (move.covert() ? " (covert)" : ""))
                .findFirst()
                .orElse("");
    }
}
