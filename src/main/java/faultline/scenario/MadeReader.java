package faultline.scenario;

import faultline.exercise.definition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is to have been done: a move by whom, of which type, tagged how, that says what. */
record MadeReader(Known known, Problems problems) {
    private static final int MOST_TURNS = 100;

    Condition.Made read(Fields fields) {
        var by = word(fields, "by").filter(word -> known.actors().check("Condition names", word, problems));
        var move = word(fields, "move").filter(word -> known.moves().check("Condition names", word, problems));
        if (by.isPresent() && move.isPresent()) {
            known.makers().check(by.get(), move.get().text(), problems);
        }
        var tag = word(fields, "tagged");
        List<Word> says = fields.find("says").isEmpty() ? List.of() : fields.oneOrMore("says");
        var within = fields.wholeIfAny("within", 1, MOST_TURNS);
        fields.done();
        return new Condition.Made(
                by.map(Word::text),
                move.map(Word::text),
                tag.map(Word::text),
                says.stream().map(Word::text).toList(),
                within.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Optional<Word> word(Fields fields, String key) {
        return fields.find(key).isEmpty() ? Optional.empty() : fields.word(key);
    }
}
