package faultline.exchange;

import faultline.exchange.Imported.Fate;
import faultline.exchange.Imported.Told;
import faultline.exercise.Command;
import faultline.exercise.EvaluationCommand.GiveFeedback;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.Event;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Score;
import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes the forms of a sheet all at once, so that one undo takes them back; bad rows are told, and the others taken. */
public final class FeedbackImport {
    /** "4", or as a survey writes it: "4 – agree". */
    private static final Pattern POINTS = Pattern.compile("([1-5])(?:[.,]0)?(?:\\s*[-–—:(].*)?", Pattern.DOTALL);

    private static final Pattern NO_ANSWER = Pattern.compile("|-|–|n/?a", Pattern.CASE_INSENSITIVE);

    private final ExerciseView view;
    private final Function<Command, Outcome<Happened>> act;
    private final List<Told> told = new ArrayList<>();

    /**
     * @param view the exercise before, from a seat that may read forms
     * @param act carries a command out, or says what would come of it
     */
    public FeedbackImport(ExerciseView view, Function<Command, Outcome<Happened>> act) {
        this.view = view;
        this.act = act;
    }

    private record Form(int line, Feedback feedback) {}

    /** What became of each row. */
    public Outcome<Imported> take(FeedbackSheet sheet) {
        var forms = new ArrayList<Form>();
        for (var row : sheet.rows()) {
            form(sheet, row, forms);
        }
        sheet.faults().forEach(fault -> told.add(new Told(Fate.REFUSED, fault)));
        return taken(sheet, forms).then(events -> {
            told.sort(Comparator.comparing(Told::at));
            return Outcome.done(new Imported(told, sheet.unread()));
        });
    }

    private void form(FeedbackSheet sheet, Entry<FeedbackColumn> row, List<Form> forms) {
        var scores = new ArrayList<Score>();
        var wrong = new ArrayList<String>();
        for (var column : FeedbackColumn.values()) {
            column.statement().ifPresent(statement -> score(statement, row.get(column), scores, wrong));
        }
        if (wrong.isEmpty()) {
            forms.add(new Form(row.line(), feedback(row, scores)));
        } else {
            told.add(new Told(
                    Fate.REFUSED, sheet.at(row.line(), String.join(" ", wrong) + " Write 1 to 5, or nothing.")));
        }
    }

    private static void score(Statement statement, String written, List<Score> scores, List<String> wrong) {
        var points = POINTS.matcher(written);
        if (points.matches()) {
            scores.add(new Score(statement, Integer.parseInt(points.group(1))));
        } else if (!NO_ANSWER.matcher(written).matches()) {
            wrong.add("Column (" + statement.id() + ") holds (" + written + ").");
        }
    }

    private static Feedback feedback(Entry<FeedbackColumn> row, List<Score> scores) {
        return new Feedback(
                row.get(FeedbackColumn.PARTICIPANT),
                row.get(FeedbackColumn.CELL),
                scores,
                row.get(FeedbackColumn.STRENGTHS),
                row.get(FeedbackColumn.IMPROVEMENTS),
                row.get(FeedbackColumn.COMMENTS));
    }

    private Outcome<List<Event>> taken(FeedbackSheet sheet, List<Form> all) {
        var forms = all.stream().filter(form -> !form.feedback().saysNothing()).toList();
        if (forms.isEmpty()) {
            return Outcome.done(List.of());
        }
        var happened =
                act.apply(new GiveFeedback(forms.stream().map(Form::feedback).toList()));
        if (happened instanceof Outcome.Refused<Happened> refused
                && refused.refusal().code() != Code.NAME_TAKEN) {
            return refused.instead();
        }
        var events =
                happened instanceof Outcome.Done<Happened> done ? done.value().events() : List.<Event>of();
        tell(sheet, forms, new ArrayDeque<>(events));
        return Outcome.done(events);
    }

    /** The forms that were taken come in the order of their rows. */
    private void tell(FeedbackSheet sheet, List<Form> forms, Deque<Event> taken) {
        var before = view.evaluation().feedback().forms().stream()
                .map(Feedback::participant)
                .filter(name -> !name.isEmpty())
                .toList();
        for (var form : forms) {
            var name = form.feedback().participant();
            var who = name.isEmpty() ? "A form without a name" : "The form of " + name;
            if (!new FeedbackGiven(form.feedback()).equals(taken.peek())) {
                told.add(new Told(Fate.KNOWN, sheet.at(form.line(), who + " is there already.")));
            } else {
                taken.remove();
                told.add(
                        before.contains(name)
                                ? new Told(Fate.CHANGED, sheet.at(form.line(), who + " says something else now."))
                                : new Told(Fate.ENTERED, sheet.at(form.line(), who + ".")));
            }
        }
    }
}
