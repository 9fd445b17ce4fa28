package faultline.scenario;

import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timetable;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads when an inject comes.
 *
 * @param label as a message begins with it, "Key (release)"
 * @param timetable the turns in which it can come
 * @param orNever whether it may be said that it does not come at all
 */
record ReleaseReader(String label, Known known, Timetable timetable, boolean orNever, Problems problems) {
    private static final String BY_HAND = "by-hand";
    private static final String NEVER = "never";

    /** By hand where what is said is told as a problem. */
    Release read(Node node) {
        if (orNever && node instanceof Node.Scalar scalar && scalar.text().equals(NEVER)) {
            return new Release.Never();
        }
        if (node instanceof Node.Mapping) {
            return Fields.of(label, node.place(), node, problems)
                    .map(this::bySelf)
                    .orElseGet(Release.ByHand::new);
        }
        if (!(node instanceof Node.Scalar scalar) || !scalar.text().equals(BY_HAND)) {
            var others = "{turn: N}, {date: DATE}, {when: CONDITION}"
                    + (orNever ? ", " + BY_HAND + " or " + NEVER : " or " + BY_HAND);
            new Typed(problems).tell(label, others, node);
        }
        return new Release.ByHand();
    }

    private Release bySelf(Fields fields) {
        var release = fields.form(List.of("turn", "date", "when"))
                .map(form -> switch (form) {
                    case "turn" -> new Release.InTurn(fields.whole(form, 1, timetable.turns()));
                    case "date" -> onDate(fields);
                    default -> when(fields);
                })
                .orElseGet(Release.ByHand::new);
        fields.done("minutes");
        return release;
    }

    private Release onDate(Fields fields) {
        var date = fields.word("date").flatMap(word -> Dates.of("Key (date)", word, problems));
        // Without a step, the dates of turns could not be read, and that is told already.
        boolean sound = !timetable.ordinary().step().isZero();
        date.filter(on -> sound && timetable.from(on).isEmpty()).ifPresent(late -> tellLate(fields, late));
        return new Release.OnDate(date.orElse(timetable.start()));
    }

    private void tellLate(Fields fields, LocalDate date) {
        problems.tell(
                fields.placeOf("date"),
                "Key (date) is (" + date + "), after the last turn has begun on (" + timetable.date(timetable.turns())
                        + ").");
    }

    private Release when(Fields fields) {
        boolean often = fields.ifTrue("often");
        return new Release.When(ConditionReader.ofInject(known, problems).read(fields.findOrBroken("when")), often);
    }
}
