package faultline.report.aar;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes data as it comes; what is empty is left out, but lists stay. */
final class Json {
    private final JsonGenerator out;

    Json(JsonGenerator out) {
        this.out = out;
    }

    /** A text; none if there is nothing in it. */
    Json text(String name, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(name, text);
        }
        return this;
    }

    Json number(String name, long number) {
        out.writeNumberProperty(name, number);
        return this;
    }

    Json number(String name, double number) {
        out.writeNumberProperty(name, number);
        return this;
    }

    Json number(String name, OptionalInt number) {
        number.ifPresent(known -> out.writeNumberProperty(name, known));
        return this;
    }

    Json number(String name, OptionalDouble number) {
        number.ifPresent(known -> out.writeNumberProperty(name, known));
        return this;
    }

    Json flag(String name, boolean flag) {
        out.writeBooleanProperty(name, flag);
        return this;
    }

    Json object(String name, Runnable inside) {
        out.writeObjectPropertyStart(name);
        inside.run();
        out.writeEndObject();
        return this;
    }

    /** A list of objects. */
    <T> Json list(String name, Collection<T> all, Consumer<T> inside) {
        out.writeArrayPropertyStart(name);
        for (var one : all) {
            out.writeStartObject();
            inside.accept(one);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    Json texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    Json numbers(String name, List<Integer> numbers) {
        out.writeArrayPropertyStart(name);
        numbers.forEach(out::writeNumber);
        out.writeEndArray();
        return this;
    }
}
