package faultline.exchange.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import faultline.journal.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says that it holds. Names of components are those in the file.
 *
 * @param kind (exercise) for one, (backup) for all of a data folder
 * @param format changes if an older program could not read the file
 * @param program the version that wrote it, for people
 * @param open the exercise that was open, in a backup; empty if none was
 */
record Manifest(String kind, int format, String program, String open, List<Held> exercises) {
    static final String NAME = "manifest.json";
    static final String EXERCISE = "exercise";
    static final String BACKUP = "backup";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();
    private static final Pattern EXERCISE_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    Manifest {
        exercises = List.copyOf(exercises);
    }

    /**
     * An exercise that is in it.
     *
     * @param events how many
     * @param head the hash of the last one
     * @param digest SHA-256 of the file with the events
     * @param texts the digests of the texts that it names, sorted
     */
    record Held(String name, long events, String head, String digest, List<String> texts) {
        Held {
            texts = List.copyOf(texts);
        }

        Mark mark() {
            return new Mark(name, events, head);
        }

        String file() {
            return eventsOf(name);
        }
    }

    static String eventsOf(String exercise) {
        return "exercises/" + exercise + "/events.jsonl";
    }

    static String text(String digest) {
        return "texts/" + digest;
    }

    byte[] written() {
        return JSON.writeValueAsBytes(this);
    }

    /** Empty if it is not, byte for byte, what writing gives, or names what cannot be. */
    static Optional<Manifest> read(byte[] bytes) {
        try {
            Manifest read = JSON.readValue(bytes, Manifest.class);
            return read != null && Arrays.equals(read.written(), bytes) && read.isSound()
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The version of the program that wrote it, if its format is newer than what can be read here. */
    static Optional<String> newer(byte[] bytes) {
        try {
            var tree = JSON.readTree(bytes);
            return tree.path("format").asInt(0) > FORMAT
                    ? Optional.of(tree.path("program").asString(""))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isSound() {
        var names = new TreeSet<String>();
        return exercises.stream()
                        .allMatch(held -> names.add(held.name)
                                && EXERCISE_NAME.matcher(held.name).matches()
                                && HASH.matcher(held.head).matches()
                                && HASH.matcher(held.digest).matches()
                                && List.copyOf(new TreeSet<>(held.texts)).equals(held.texts)
                                && held.texts.stream()
                                        .allMatch(digest -> HASH.matcher(digest).matches()))
                && format == FORMAT
                && (kind.equals(BACKUP) || kind.equals(EXERCISE) && exercises.size() == 1 && open.isEmpty());
    }

    /** The names of all files that belong to it, itself included. */
    SortedSet<String> files() {
        var files = new TreeSet<String>();
        files.add(NAME);
        exercises.forEach(held -> {
            files.add(held.file());
            held.texts.forEach(digest -> files.add(text(digest)));
        });
        return files;
    }
}
