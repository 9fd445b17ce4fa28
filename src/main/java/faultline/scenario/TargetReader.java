package faultline.scenario;

import faultline.exercise.definition.TargetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads at whom or what a move can be aimed. */
record TargetReader(Names actors, Problems problems) {

    /** Empty if it is told as a problem. */
    Optional<TargetKind> read(String move, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals("none")) {
            return Optional.of(new TargetKind.None());
        }
        if (!(node instanceof Node.Mapping)) {
            new Typed(problems).tell("Key (target)", "none, {actors: […]} or {choices: {…}}", node);
            return Optional.empty();
        }
        return Fields.of("Key (target)", node.place(), node, problems).flatMap(fields -> {
            int before = problems.count();
            var form = fields.form(List.of("actors", "choices"));
            var target = form.map(key -> key.equals("actors") ? actors(move, fields) : choices(fields));
            fields.done();
            return problems.count() == before ? target : Optional.empty();
        });
    }

    private TargetKind actors(String move, Fields fields) {
        return new TargetKind.AnActor(fields.someLines("actors").stream()
                .filter(word -> actors.check(move + " can be aimed at", word, problems))
                .map(Word::text)
                .toList());
    }

    private TargetKind choices(Fields fields) {
        var options = new LinkedHashMap<String, String>();
        fields.someEntries("choices").forEach((id, entry) -> {
            Ids.check("Choice", id, entry.place(), problems);
            new Typed(problems)
                    .line("Choice " + Words.shown(id), entry.value())
                    .ifPresent(word -> options.put(id, word.text()));
        });
        return new TargetKind.AChoice(options);
    }
}
