package faultline.setting;

import java.util.Optional;
import java.util.function.Function;

/**
 * A variable of the environment that can set something.
 *
 * @param isOurs whether its text is the value, which must be a valid one; others mean more than us
 * @param value what it sets for the text that it holds, which is not empty; empty if it then sets nothing
 */
record Variable(String name, boolean isOurs, Function<String, Optional<String>> value) {

    Variable(String name, Function<String, Optional<String>> value) {
        this(name, false, value);
    }

    /** One of our own, whose text is the value. */
    static Variable taken(String name) {
        return new Variable(name, true, Optional::of);
    }
}
