package faultline.exchange;

import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet with a row for each participant's feedback.
 *
 * @param view of the exercise, by a seat that knows who takes part
 */
public record FeedbackForm(ExerciseView view) {
    private static final int ROWS_FOR_NOBODY = 5;

    /** The sheet as a text. */
    public String csv() {
        var rows = new ArrayList<List<String>>();
        introduction().forEach(line -> rows.add(List.of(FeedbackSheet.COMMENT + " " + line)));
        rows.add(Stream.of(FeedbackColumn.values()).map(FeedbackColumn::title).toList());
        participants().forEach(rows::add);
        return Csv.write(rows);
    }

    private Stream<String> introduction() {
        return Stream.concat(
                Stream.of(
                        "Participant feedback: " + view.overview().title() + " (" + view.name() + ")",
                        "Write 1 (strongly disagree) to 5 (strongly agree), or nothing. Names can be left out."),
                Stream.of(Statement.values()).map(statement -> statement.id() + ": " + statement.words()));
    }

    /** A row for each person but the facilitators, whom the form is about; for each cell where nobody is named. */
    private Stream<List<String>> participants() {
        var people = view.room().people().stream()
                .filter(person -> person.role() != Role.FACILITATOR)
                .map(FeedbackForm::row)
                .toList();
        var rows = people.isEmpty()
                ? view.cells().stream().map(cell -> row("", cell)).toList()
                : people;
        return rows.isEmpty() ? Stream.generate(() -> row("", "")).limit(ROWS_FOR_NOBODY) : rows.stream();
    }

    private static List<String> row(Participant person) {
        return row(person.name(), person.cell().orElse(""));
    }

    private static List<String> row(String participant, String cell) {
        return Stream.of(FeedbackColumn.values())
                .map(column -> switch (column) {
                    case PARTICIPANT -> participant;
                    case CELL -> cell;
                    default -> "";
                })
                .toList();
    }
}
