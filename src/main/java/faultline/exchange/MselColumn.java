package faultline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a master scenario events list says of each inject, as exercise designers know it. */
enum MselColumn implements Column {
    ID(
            "id",
            "event #",
            "event no",
            "event number",
            "event id",
            "inject #",
            "inject no",
            "inject number",
            "inject id",
            "msel #",
            "msel number",
            "number",
            "no",
            "#"),
    KIND("kind", "type", "event type", "inject type", "category"),
    TIME(
            "scenario time",
            "turn",
            "scenario date",
            "date",
            "dtg",
            "planned",
            "planned time",
            "time planned",
            "event time",
            "inject time",
            "start time",
            "time",
            "when"),
    NAME("name", "title", "event", "event name", "event title", "inject title", "short title", "subject"),
    SYNOPSIS(
            "synopsis",
            "event synopsis",
            "event description",
            "description",
            "summary",
            "event summary",
            "scenario event"),
    INJECT(
            "inject",
            "inject text",
            "text",
            "message",
            "detailed statement",
            "inject description",
            "inject message",
            "detailed inject",
            "details",
            "content"),
    FROM("from", "inject from", "sender", "simulated sender", "originator", "source", "simulating"),
    TO(
            "to",
            "inject to",
            "recipient",
            "recipients",
            "receiver",
            "addressee",
            "recipient player",
            "target player",
            "target audience"),
    METHOD(
            "method",
            "method of delivery",
            "delivery method",
            "delivery",
            "inject mode",
            "mode",
            "means",
            "how",
            "method of injection"),
    CONTROLLER("controller", "responsible controller", "responsible", "controlled by", "control staff", "owner", "poc"),
    EXPECTED_ACTION(
            "expected action",
            "expected player action",
            "expected actions",
            "expected player actions",
            "expected action or outcome",
            "expected response",
            "expected player response",
            "expected outcome",
            "expected outcome of player action"),
    OBJECTIVE(
            "objective",
            "objectives",
            "exercise objective",
            "objective or capability",
            "objective demonstrated",
            "capability",
            "core capability",
            "linked objective"),
    STATUS("status", "state", "inject status", "event status"),
    ACTUAL("actual", "actual time", "time actual", "released", "time released"),
    NOTES("notes", "note", "remarks", "comments", "notes for evaluators", "evaluator notes", "controller notes");

    private final String title;
    private final List<String> otherNames;

    MselColumn(String title, String... otherNames) {
        this.title = title;
        this.otherNames = List.of(otherNames);
    }

    /** The column that people call so. */
    static Optional<MselColumn> called(String name) {
        return Stream.of(values()).filter(column -> column.isCalled(name)).findFirst();
    }

    /** What it is called in a mapping. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
