package faultline.scenario;

import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.StageIndicator.State;
import faultline.exercise.definition.Value;
import java.util.Optional;

/** Reads what only a stage has: states, which may follow which, and starts that are states. */
record StageReader(Problems problems) {

    StageIndicator read(String id, Fields fields, StartsReader starts) {
        var name = fields.line("name");
        var definition = fields.text("definition");
        var names = Names.of("state", "the indicator " + Words.shown(id), Optional.of(fields.findOrBroken("states")));
        var states = Section.read(
                "State", fields.someEntries("states"), problems, (state, keys) -> state(state, keys, names));
        var from = starts.read((label, node) -> new Typed(problems)
                .line(label, node)
                .filter(word -> names.check(fields.what() + " starts in", word, problems))
                .map(word -> new Value.Stage(word.text())));
        return new StageIndicator(
                id, name, starts.scopeOrWorld(), definition, states, from, fields.text("start-reason"));
    }

    private State state(String id, Fields fields, Names names) {
        var name = fields.line("name");
        var next = fields.lines("next").stream()
                .filter(word -> names.check(fields.what() + " is followed by", word, problems))
                .map(Word::text)
                .toList();
        fields.done();
        return new State(id, name, next);
    }
}
