package faultline.exercise.definition;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the master scenario events list.
 *
 * @param status how it begins
 * @param texts what is told to the cells of these actors instead of the text for all, by the actors' ids
 * @param to ids of the actors whose cells receive it; empty means everybody
 * @param deadline in how many turns after its release the expected action should have been seen, if that is limited
 * @param contingencyFor the inject whose expected action must be missing before this one can come; empty if it does not
 *     wait for that
 * @param group the exclusive group that it belongs to: one inject of it comes
 * @param effects what it does by itself
 */
public record Inject(
        String id,
        InjectKind kind,
        InjectStatus status,
        Columns columns,
        Map<String, String> texts,
        List<String> to,
        Release release,
        OptionalInt deadline,
        Optional<String> contingencyFor,
        Optional<Group> group,
        List<DeclaredEffect> effects) {

    public Inject {
        texts = Ordered.copyOf(texts);
        to = List.copyOf(to);
        effects = List.copyOf(effects);
    }

    /**
     * What is said of it in words; all but the name may be empty.
     *
     * @param synopsis one line for the facilitator
     * @param text what the players are told
     * @param from who says so in the world of the exercise
     * @param method how it reaches them
     * @param controller who brings it in
     * @param expectedAction what the players should do about it
     * @param objective what it is there for
     * @param notes for evaluators
     */
    public record Columns(
            String name,
            String synopsis,
            String text,
            String from,
            String method,
            String controller,
            String expectedAction,
            String objective,
            String notes) {}

    /**
     * @param rank which of several that could come does: that of the lowest number, from 1
     */
    public record Group(String name, int rank) {}

    public String name() {
        return columns.name();
    }

    public String text() {
        return columns.text();
    }

    /** The turn in which the calendar releases it; empty if something else does, or the exercise ends before. */
    public OptionalInt turn(Timetable timetable) {
        if (release instanceof Release.InTurn in) {
            return OptionalInt.of(in.turn());
        }
        return release instanceof Release.OnDate on ? timetable.from(on.date()) : OptionalInt.empty();
    }

    /** Whether something is expected of the players after it, or as it. */
    public boolean expects() {
        return kind == InjectKind.EXPECTED_ACTION || !columns.expectedAction().isBlank();
    }

    /** Whether players get it; what one only expects of them they do not. */
    public boolean forPlayers() {
        return kind != InjectKind.EXPECTED_ACTION;
    }

    /** What the players get of it, and what it does: the same for as long as nobody has it. */
    public List<Object> told() {
        return List.of(columns.name(), columns.text(), columns.from(), columns.method(), texts, to, release, effects);
    }

    /**
     * An id made from a name: its words in lower case, joined by hyphens, and a number behind it if it is taken.
     *
     * @param taken the ids that there are
     */
    public static String idOf(String name, Collection<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        var id = words.isEmpty()
                ? "inject"
                : words.substring(0, Math.min(words.length(), 50)).replaceAll("-+$", "");
        var free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** The same inject under another id. */
    public Inject named(String other) {
        return new Inject(other, kind, status, columns, texts, to, release, deadline, contingencyFor, group, effects);
    }

    /** The same inject, released at another time. */
    public Inject released(Release other) {
        return new Inject(id, kind, status, columns, texts, to, other, deadline, contingencyFor, group, effects);
    }
}
