package faultline.scenario;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.Inject.Group;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timetable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a row of the master scenario events list. */
record InjectReader(Known known, Timetable timetable, Problems problems) {
    private static final int LAST_RANK = 9;
    private static final int USUAL_RANK = 5;
    private static final int MOST_TURNS = 100;

    /** How an inject can begin, before anything is played. */
    private enum Beginning {
        DRAFT,
        SUBMITTED,
        APPROVED,
        SYNCHRONIZED
    }

    Inject read(String id, Fields fields) {
        var columns = columns(fields);
        var contingencyFor = contingencyFor(id, fields);
        var kind = fields.choiceIfAny("kind", InjectKind.class)
                .orElse(contingencyFor.isPresent() ? InjectKind.CONTINGENCY_INJECT : InjectKind.INJECT);
        var inject = new Inject(
                id,
                kind,
                fields.choiceIfAny("status", Beginning.class)
                        .map(status -> InjectStatus.valueOf(status.name()))
                        .orElse(InjectStatus.APPROVED),
                columns,
                texts(fields),
                to(fields),
                release(fields, contingencyFor.isPresent()),
                deadline(fields, kind),
                contingencyFor,
                group(fields),
                new EffectReader(known, Viewpoint.ofNobody(), problems).read(fields.itemsIfAny("effects")));
        fields.done("facts");
        return inject;
    }

    private static Columns columns(Fields fields) {
        return new Columns(
                fields.line("name"),
                fields.line("synopsis"),
                fields.text("text"),
                fields.line("from"),
                fields.lineIfAny("method"),
                fields.lineIfAny("controller"),
                fields.textIfAny("expected-action"),
                fields.lineIfAny("objective"),
                fields.textIfAny("notes"));
    }

    private List<String> to(Fields fields) {
        if (fields.find("to").isEmpty()) {
            return List.of();
        }
        return fields.someLines("to").stream()
                .filter(word -> known.actors().check(fields.what() + " goes to", word, problems))
                .map(Word::text)
                .toList();
    }

    private Map<String, String> texts(Fields fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.entriesIfAny("texts").forEach((actor, entry) -> {
            known.actors().check(fields.what() + " tells", new Word(entry.place(), actor), problems);
            new Typed(problems)
                    .text("The text for " + Words.shown(actor), entry.value())
                    .ifPresent(word -> texts.put(actor, word.text()));
        });
        return texts;
    }

    private Release release(Fields fields, boolean contingency) {
        var release = fields.need("release")
                .map(node -> new ReleaseReader("Key (release)", known, timetable, false, problems).read(node))
                .orElseGet(Release.ByHand::new);
        if (contingency && (release instanceof Release.InTurn || release instanceof Release.OnDate)) {
            problems.tell(
                    fields.placeOf("release"),
                    fields.what() + " waits for what is missing (contingency-for), and cannot come at a time besides.");
        }
        return release;
    }

    private OptionalInt deadline(Fields fields, InjectKind kind) {
        var deadline = fields.wholeIfAny("deadline", 0, MOST_TURNS);
        boolean expects = kind == InjectKind.EXPECTED_ACTION
                || fields.find("expected-action").isPresent()
                || fields.misspelt("expected-action");
        if (deadline.isPresent() && !expects) {
            problems.tell(
                    fields.placeOf("deadline"),
                    fields.what() + " has a (deadline) and no (expected-action) for which it is.");
        }
        return deadline.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<String> contingencyFor(String id, Fields fields) {
        if (fields.find("contingency-for").isEmpty()) {
            return Optional.empty();
        }
        var other = fields.word("contingency-for")
                .filter(word -> known.injects().check(fields.what() + " is held ready for", word, problems));
        other.filter(word -> word.text().equals(id))
                .ifPresent(word -> problems.tell(word.place(), fields.what() + " cannot be held ready for itself."));
        return other.map(Word::text);
    }

    private Optional<Group> group(Fields fields) {
        var group = fields.find("group").isEmpty() ? Optional.<Word>empty() : fields.word("group");
        var rank = fields.wholeIfAny("rank", 1, LAST_RANK);
        if (rank.isPresent() && fields.find("group").isEmpty() && !fields.misspelt("group")) {
            problems.tell(fields.placeOf("rank"), fields.what() + " has a (rank) and no (group) in which it is.");
        }
        return group.map(word -> new Group(word.text(), rank.orElse(USUAL_RANK)));
    }
}
