package faultline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The desk in the record: a JSON object of texts, with a hash over them as its last. */
final class DeskCopy {
    private static final String HASH = "hash";

    private final JsonFactory factory = new JsonFactory();
    private final Path file;

    DeskCopy(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Empty if there is none, or if it is not what was written. */
    Optional<DeskState> read() {
        if (!isThere()) {
            return Optional.empty();
        }
        var bytes = RecordFolder.with(file, () -> Files.readAllBytes(file));
        try {
            var state = DeskState.of(texts(bytes));
            return Arrays.equals(bytes(state), bytes) ? Optional.of(state) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(DeskState state) {
        RecordFolder.with(file, () -> {
            Forced.replace(file, bytes(state));
            return file;
        });
    }

    private Map<String, String> texts(byte[] bytes) {
        var texts = new LinkedHashMap<String, String>();
        try (var json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                texts.put(name, String.valueOf(json.getString()));
            }
        }
        return texts;
    }

    private byte[] bytes(DeskState state) {
        var texts = state.texts();
        var hashed = texts.entrySet().stream().flatMap(text -> Stream.of(text.getKey(), text.getValue()));
        var bytes = new ByteArrayOutputStream();
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            texts.forEach(json::writeStringProperty);
            json.writeStringProperty(HASH, Digest.ofAll(hashed.toArray(String[]::new)));
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
