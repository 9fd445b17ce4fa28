package faultline.scenario;

import faultline.exercise.definition.Question;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a question for discussion.
 *
 * @param objectives what it can serve
 * @param turns the last turn in which it can be put
 */
record QuestionReader(Names objectives, int turns, Problems problems) {

    Question read(String id, Fields fields) {
        var question = new Question(
                id,
                fields.text("text"),
                fields.wholeIfAny("turn", 1, turns).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                objective(fields));
        fields.done();
        return question;
    }

    private Optional<String> objective(Fields fields) {
        return fields.lineIfGiven("objective")
                .filter(word -> objectives.check(fields.what() + " serves", word, problems))
                .map(Word::text);
    }
}
