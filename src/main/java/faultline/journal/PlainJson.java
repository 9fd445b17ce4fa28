package faultline.journal;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** What is one word or number in JSON: keys as people type them, levels as numbers, stages as their states' names. */
final class PlainJson {

    private PlainJson() {}

    static final class KeyWriter extends ValueSerializer<Key> {
        @Override
        public void serialize(Key key, JsonGenerator json, SerializationContext context) {
            json.writeString(key.toString());
        }
    }

    static final class KeyReader extends ValueDeserializer<Key> {
        @Override
        public Key deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(Key.class, "A key is a string.");
            }
            var key = Key.parse(json.getString());
            return key.toString().equals(json.getString())
                    ? key
                    : context.reportInputMismatch(Key.class, "A key would not be written so.");
        }
    }

    static final class ValueWriter extends ValueSerializer<Value> {
        @Override
        public void serialize(Value value, JsonGenerator json, SerializationContext context) {
            if (value instanceof Value.Level level) {
                json.writeNumber(level.number());
            } else {
                json.writeString(value.toString());
            }
        }
    }

    static final class ValueReader extends ValueDeserializer<Value> {
        @Override
        public Value deserialize(JsonParser json, DeserializationContext context) {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                return new Value.Stage(json.getString());
            }
            return json.currentToken().isNumeric()
                    ? new Value.Level(json.getDoubleValue())
                    : context.reportInputMismatch(Value.class, "A value is a number or a state's name.");
        }
    }
}
