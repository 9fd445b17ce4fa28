package faultline.journal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns events into lines of text and back: each a JSON object in UTF-8, without what ends the line. Names and their order
 * are part of what is kept; a line is read only if it is, byte for byte, what writing would give.
 */
final class EventLines {
    private final JsonFactory factory = new JsonFactory();

    byte[] write(EventLine line) {
        var event = line.event();
        var bytes = new ByteArrayOutputStream();
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("last", line.last());
            json.writeStringProperty("exercise", event.exercise());
            json.writeNumberProperty("number", event.number());
            json.writeStringProperty("type", event.type());
            json.writeNumberProperty("version", event.version());
            json.writeStringProperty("body", event.body());
            json.writeStringProperty("at", event.at());
            json.writeStringProperty("seat", event.seat());
            json.writeStringProperty("person", event.person());
            json.writeStringProperty("command", event.command());
            json.writeStringProperty("previous-hash", event.previousHash());
            json.writeStringProperty("hash", event.hash());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Empty if it is not a line that writing gives. Whether the event's hash is right is not looked at. */
    Optional<EventLine> read(byte[] bytes) {
        try (var json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            var line = new EventLine(
                    number(json, "last"),
                    new StoredEvent(
                            text(json, "exercise"),
                            number(json, "number"),
                            text(json, "type"),
                            Math.toIntExact(number(json, "version")),
                            text(json, "body"),
                            text(json, "at"),
                            text(json, "seat"),
                            text(json, "person"),
                            text(json, "command"),
                            text(json, "previous-hash"),
                            text(json, "hash")));
            return Arrays.equals(write(line), bytes) ? Optional.of(line) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonParser json, String name) {
        return value(json, name, JsonToken.VALUE_STRING).getString();
    }

    private static long number(JsonParser json, String name) {
        return value(json, name, JsonToken.VALUE_NUMBER_INT).getLongValue();
    }

    private static JsonParser value(JsonParser json, String name, JsonToken kind) {
        if (!name.equals(json.nextName()) || json.nextToken() != kind) {
            throw new IllegalArgumentException("There is no (" + name + ").");
        }
        return json;
    }
}
