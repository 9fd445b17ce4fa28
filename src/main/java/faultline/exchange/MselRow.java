package faultline.exchange;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Release;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a sheet, as the inject that it means: what it does not say, or says as it is already, stays as it is.
 *
 * @param before the inject of that id; empty if there is none
 */
record MselRow(ExerciseView view, Entry<MselColumn> entry, String id, Optional<MselCells> before) {
    private static final int LONGEST_NAME = 60;

    private static final Pattern DEFERRED_TO = Pattern.compile("deferred to turn (\\d{1,4})", Pattern.CASE_INSENSITIVE);

    /** Columns one of which must say something: a row without any is a heading, or nothing. */
    private static final List<MselColumn> SAYING =
            List.of(MselColumn.NAME, MselColumn.SYNOPSIS, MselColumn.INJECT, MselColumn.EXPECTED_ACTION);

    /** What people call the inject: the first of these that says something, shortened to one line. */
    static String name(Entry<MselColumn> entry) {
        return SAYING.stream()
                .map(entry::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(OfferWords::line)
                .map(MselRow::shortened)
                .orElse("");
    }

    private static String shortened(String name) {
        int end = name.lastIndexOf(' ', LONGEST_NAME);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, end < 0 ? LONGEST_NAME : end) + "…";
    }

    Outcome<Inject> inject() {
        return kind().then(kind -> release().then(release -> to().then(to -> status().then(
                        status -> Outcome.done(inject(kind, release, to, status.orElse(InjectStatus.APPROVED)))))));
    }

    private Inject inject(InjectKind kind, Release release, List<String> to, InjectStatus status) {
        return before.map(MselCells::inject)
                .map(was -> new Inject(
                        id,
                        kind,
                        was.status(),
                        columns(),
                        was.texts(),
                        to,
                        release,
                        was.deadline(),
                        was.contingencyFor(),
                        was.group(),
                        was.effects()))
                .orElseGet(() -> new Inject(
                        id,
                        kind,
                        status,
                        columns(),
                        Map.of(),
                        to,
                        release,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Columns columns() {
        return new Columns(
                called(),
                text(MselColumn.SYNOPSIS),
                text(MselColumn.INJECT),
                text(MselColumn.FROM),
                text(MselColumn.METHOD),
                text(MselColumn.CONTROLLER),
                text(MselColumn.EXPECTED_ACTION),
                text(MselColumn.OBJECTIVE),
                text(MselColumn.NOTES));
    }

    /** An inject keeps its name as long as the sheet gives no other. */
    private String called() {
        var written = text(MselColumn.NAME);
        return written.isBlank() ? before.map(was -> was.cell(MselColumn.NAME)).orElseGet(() -> name(entry)) : written;
    }

    private String text(MselColumn column) {
        return Optional.ofNullable(entry.cells().get(column))
                .or(() -> before.map(was -> was.cell(column)))
                .orElse("");
    }

    private Outcome<InjectKind> kind() {
        var written = entry.get(MselColumn.KIND);
        if (isAsBefore(MselColumn.KIND) || written.isEmpty()) {
            return Outcome.done(before.map(was -> was.inject().kind()).orElse(InjectKind.INJECT));
        }
        return one(MselColumn.KIND, written, List.of(InjectKind.values()), InjectKind::word);
    }

    /** The status that the row gives, and the inject does not have; empty if it gives none. */
    Outcome<Optional<InjectStatus>> status() {
        return isAsBefore(MselColumn.STATUS) || entry.get(MselColumn.STATUS).isEmpty()
                ? Outcome.done(Optional.empty())
                : one(
                                MselColumn.STATUS,
                                DEFERRED_TO
                                        .matcher(entry.get(MselColumn.STATUS))
                                        .replaceFirst("deferred"),
                                List.of(InjectStatus.values()),
                                InjectStatus::word)
                        .then(status -> Outcome.done(Optional.of(status)));
    }

    /** The turn to which the row defers the inject, if it does. */
    OptionalInt deferredTo() {
        var deferred = DEFERRED_TO.matcher(entry.get(MselColumn.STATUS));
        return deferred.matches() ? OptionalInt.of(Integer.parseInt(deferred.group(1))) : OptionalInt.empty();
    }

    private <T> Outcome<T> one(MselColumn column, String cell, List<T> all, Function<T, String> word) {
        var written = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return all.stream()
                .filter(one -> word.apply(one).equals(written))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_VALUE,
                        "There is no " + column.title() + " (" + cell + ").",
                        Nearest.hint(written, all.stream().map(word).toList())));
    }

    private Outcome<Release> release() {
        if (isAsBefore(MselColumn.TIME)) {
            return Outcome.done(before.map(was -> was.inject().release()).orElseGet(Release.ByHand::new));
        }
        var written = entry.get(MselColumn.TIME);
        return written.equalsIgnoreCase(MselCells.NEVER)
                ? Outcome.done(new Release.Never())
                : Moment.read(written)
                        .map(MselRow::release)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Code.BAD_VALUE,
                                "(" + written + ") is no turn and no date, or could be two dates.",
                                "Write (turn 3), (2031-05-13) or (by hand)."));
    }

    private static Release release(Moment moment) {
        if (moment instanceof Moment.InTurn in) {
            return new Release.InTurn(in.turn());
        }
        return moment instanceof Moment.OnDate on ? new Release.OnDate(on.date()) : new Release.ByHand();
    }

    private Outcome<List<String>> to() {
        return isAsBefore(MselColumn.TO)
                ? Outcome.done(before.map(was -> was.inject().to()).orElse(List.of()))
                : new Recipients(view).read(entry.get(MselColumn.TO));
    }

    /** What of the inject the row would change, in words. */
    List<String> changes() {
        return Stream.of(MselColumn.values())
                .filter(column -> column != MselColumn.ID && column != MselColumn.ACTUAL && !isAsBefore(column))
                .map(MselColumn::title)
                .toList();
    }

    /** Whether the sheet says nothing else of it than is there already. */
    private boolean isAsBefore(MselColumn column) {
        return !entry.cells().containsKey(column)
                || before.map(was -> was.cell(column).strip().equals(entry.get(column)))
                        .orElse(false);
    }
}
