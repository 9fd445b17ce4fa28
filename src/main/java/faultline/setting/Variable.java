package faultline.setting;

import java.util.Optional;
import java.util.function.Function;

/**
 * A variable of the environment that can set something.
 *
 * @param value what it sets for the text that it holds, which is not empty; empty if it then sets nothing
 */
record Variable(String name, Function<String, Optional<String>> value) {

    /** One whose text is the value. */
    static Variable taken(String name) {
        return new Variable(name, Optional::of);
    }
}
