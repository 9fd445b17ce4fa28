package faultline.scenario;

import faultline.exercise.definition.Condition;

/** Reads which actor is to have made which move, and checks that it can. */
record PlayedReader(Known known, Problems problems) {

    Condition.Played read(Fields fields) {
        var where = fields.what() + " names";
        var move = fields.word("played").filter(word -> known.moves().check(where, word, problems));
        var actor = fields.word("by").filter(word -> known.actors().check(where, word, problems));
        if (move.isPresent() && actor.isPresent()) {
            known.makers().check(actor.get(), move.get().text(), problems);
        }
        return new Condition.Played(
                actor.map(Word::text).orElse(""), move.map(Word::text).orElse(""));
    }
}
