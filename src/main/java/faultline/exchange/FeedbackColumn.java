package faultline.exchange;

import faultline.exercise.event.Feedback.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sheet of feedback forms says of each participant. */
enum FeedbackColumn implements Column {
    PARTICIPANT("participant", "name", "who"),
    CELL("cell", "team"),
    STRUCTURE(Statement.STRUCTURE),
    REALISM(Statement.REALISM),
    FACILITATOR(Statement.FACILITATOR),
    DOCUMENTATION(Statement.DOCUMENTATION),
    RIGHT_PEOPLE(Statement.RIGHT_PEOPLE),
    CAPABILITIES(Statement.CAPABILITIES),
    BETTER_PREPARED(Statement.BETTER_PREPARED),
    STRENGTHS("strengths", "top strengths", "what went well"),
    IMPROVEMENTS("improvements", "areas for improvement", "what could be better"),
    COMMENTS("comments", "comment", "anything else");

    private final String title;
    private final List<String> otherNames;
    private final Optional<Statement> statement;

    FeedbackColumn(String title, String... otherNames) {
        this.title = title;
        this.otherNames = List.of(otherNames);
        this.statement = Optional.empty();
    }

    /** A survey may put the whole statement at the head of its column. */
    FeedbackColumn(Statement statement) {
        this.title = statement.id();
        this.otherNames = List.of(statement.words());
        this.statement = Optional.of(statement);
    }

    /** The column that is called so. */
    static Optional<FeedbackColumn> called(String name) {
        return Stream.of(values()).filter(column -> column.isCalled(name)).findFirst();
    }

    /** The statement that people agree with in it; empty for a column of words. */
    Optional<Statement> statement() {
        return statement;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
