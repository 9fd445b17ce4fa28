package faultline.journal;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.Optional;
import tools.jackson.databind.InjectableValues;

/**
 * Components that records within events got only after some had been stored. Where one is missing, it says nothing, and one
 * that says nothing is not written, so that what was stored before would be written the same today.
 */
final class LaterComponents {
    private static final String NO_TEXT = "no text";
    private static final String NO_MOVE = "no move";

    private LaterComponents() {}

    static InjectableValues values() {
        return new InjectableValues.Std().addValue(NO_TEXT, "").addValue(NO_MOVE, Optional.empty());
    }

    /** Before there were moves in free words. */
    abstract static class OfMove {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JacksonInject(value = NO_TEXT, useInput = OptBoolean.TRUE)
        abstract String text();
    }

    /** Before the white cell could say to which move its ruling belongs. */
    abstract static class OfAdd {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @JacksonInject(value = NO_MOVE, useInput = OptBoolean.TRUE)
        abstract Optional<String> move();
    }
}
